import { ADMINISTRATIONS, OTHER_OFFICES, TITLE_ABBREVIATIONS } from '../languages/en/titles';
import { officeHolders } from './office-holders';

/** A title as it may stand in a text: its words, and whether several holders are meant ("presidents"). */
export interface TitlePhrase {
  /** As the table of office holders knows it: "prime minister". */
  readonly title: string;
  readonly words: readonly string[];
  readonly plural: boolean;
}

export interface TitlePhrases {
  /** Every title of the table by its first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly TitlePhrase[]>;
  /** Those first words, and the words for governments ("administration"). */
  readonly starts: ReadonlySet<string>;
  /** The words that are their heads, and those for offices outside the table: "secretary", "sen". */
  readonly heads: ReadonlySet<string>;
}

let made: TitlePhrases | undefined;

/** The titles of the table as words, made on first use. */
export function titlePhrases(): TitlePhrases {
  made ??= makePhrases();
  return made;
}

function makePhrases(): TitlePhrases {
  const byFirst = new Map<string, TitlePhrase[]>();
  const heads = new Set(OTHER_OFFICES);
  for (const title of officeHolders().officesByWords.keys()) {
    const words = title.split(' ');
    put(byFirst, { title, words, plural: false });
    heads.add(words[headOf(words)] ?? '');
    put(byFirst, { title, words: pluralOf(words), plural: true });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases: byFirst, starts: new Set([...byFirst.keys(), ...ADMINISTRATIONS, ...TITLE_ABBREVIATIONS.keys()]), heads };
}

const headOf = (words: readonly string[]): number => (words.includes('of') ? words.indexOf('of') : words.length) - 1;

// "presidents", "prime ministers", "secretaries of state".
function pluralOf(words: readonly string[]): string[] {
  const head = headOf(words);
  return words.map((word, index) => (index !== head ? word : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`));
}

function put(byFirst: Map<string, TitlePhrase[]>, phrase: TitlePhrase): void {
  const first = phrase.words[0] ?? '';
  const list = byFirst.get(first);
  if (list) list.push(phrase);
  else byFirst.set(first, [phrase]);
}
