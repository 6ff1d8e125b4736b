import type { Segments } from '../segment';
import { alikeGivenNames } from './people';
import { looseWord } from './names';
import type { Mention } from './mentions';
import { nameFormsOf, type Person } from './office-holders';
import type { NameInText } from './people';

/** Tells who a surname means in this article. Positions of capital words are gathered once, when first needed. */
export class NamesInArticle {
  private positions: Map<string, number[]> | undefined;
  private readonly inFull = new Map<Person, boolean>();

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
    let gives = this.inFull.get(person);
    if (gives === undefined) {
      gives = this.surnamesOf(person).some((at) => this.isFullName(person, at));
      this.inFull.set(person, gives);
    }
    return gives;
  }

  /** Token indices at which the article names the person: in full, or by a surname that it gives to nobody else. */
  mentionsOf(person: Person): readonly number[] {
    const surnames = this.surnamesOf(person);
    const shared = surnames.some((at) => !this.isFullName(person, at) && this.givenBefore(at).some((given) => given.length > 2));
    return shared ? surnames.filter((at) => this.isFullName(person, at)) : surnames;
  }

  // "Governor Clinton of …, Mark Clinton": somebody else of that surname, and nobody of ours.
  private givesOtherGivenName(person: Person, name: NameInText): boolean {
    return name.last - name.first > 1 && !this.givesFullName(person);
  }

  private surnamesOf(person: Person): readonly number[] {
    return this.capitals().get(looseWord(person.surname.slice(person.surname.lastIndexOf(' ') + 1))) ?? [];
  }

  private isFullName(person: Person, at: number): boolean {
    const given = this.givenBefore(at);
    // Surname first: "Xi Jinping".
    const after = this.segments.tokens[at + 1];
    const second = after?.kind === 'word' && after.capital ? looseWord(after.lower) : '';
    return nameFormsOf(person).some(({ words: [first = '', next = ''] }) =>
      given.some((name) => name === first || alikeGivenNames(name, first)) || (second !== '' && second === next && first === looseWord(person.surname)));
  }

  // Capital words of the run that ends with the surname: "George" and "W." of "George W. Bush".
  private givenBefore(at: number): string[] {
    const given: string[] = [];
    for (const step of [1, 2, 3]) {
      const before = this.segments.tokens[at - step];
      if (before?.lower === '.') continue;
      if (before?.kind !== 'word' || !before.capital) break;
      given.push(looseWord(before.lower));
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
