import type { Segments } from '../segment';
import { alikeGivenNames } from './people';
import { looseWord } from './names';
import type { Mention } from './mentions';
import { nameFormsOf, type Person } from './office-holders';
import type { NameInText } from './people';

/** Tells who a surname means in this article. Positions of capital words are gathered once, when first needed. */
export class NamesInArticle {
  private positions: Map<string, number[]> | undefined;

  constructor(private readonly segments: Segments) {}

  /**
   * The people a name can mean with this title. All of them must agree before anything is said.
   * A surname alone counts when the article gives the full name, the title its country, or when it is that of one US president only.
   */
  meantBy(mention: Mention, name: NameInText): readonly Person[] {
    if (!name.surnameOnly) return name.people;
    const holders = name.people.filter((person) => person.terms.some((term) => mention.offices.includes(term.office)));
    const named = holders.filter((person) => this.givesFullName(person));
    if (named.length > 0) return named;
    const [only, ...others] = holders;
    if (!only || others.length > 0 || this.givesOtherGivenName(only, name)) return [];
    const knownBySurname = mention.polity !== null || only.terms.some((term) => term.office.id === 'us.hos');
    return knownBySurname ? [only] : [];
  }

  /** Whether "Barack Obama" stands anywhere in the article. */
  givesFullName(person: Person): boolean {
    return this.givenNames(person).some((given) => nameFormsOf(person).some((form) => form.words[0] !== undefined && (given === form.words[0] || alikeGivenNames(given, form.words[0]))));
  }

  // "Governor Clinton of …, Mark Clinton": somebody else of that surname, and nobody of ours.
  private givesOtherGivenName(person: Person, name: NameInText): boolean {
    return name.last - name.first > 1 && !this.givesFullName(person);
  }

  private givenNames(person: Person): string[] {
    const { tokens, text } = this.segments;
    const surname = looseWord(person.surname.split(' ').at(-1) ?? '');
    const given: string[] = [];
    for (const at of this.capitals().get(surname) ?? []) {
      for (const step of [1, 2, 3]) {
        const before = tokens[at - step];
        if (before?.kind === 'word' && before.capital) given.push(looseWord(text.slice(before.start, before.end)));
      }
      // Surname first: "Xi Jinping".
      const after = tokens[at + 1];
      if (after?.kind === 'word' && after.capital && looseWord(person.name.split(' ')[0] ?? '') === surname) given.push(surname);
    }
    return given;
  }

  private capitals(): Map<string, number[]> {
    if (this.positions) return this.positions;
    const positions = new Map<string, number[]>();
    this.segments.tokens.forEach((token, at) => {
      if (token.kind !== 'word' || !token.capital) return;
      const key = looseWord(token.lower);
      const list = positions.get(key);
      if (list) list.push(at);
      else positions.set(key, [at]);
    });
    this.positions = positions;
    return positions;
  }
}
