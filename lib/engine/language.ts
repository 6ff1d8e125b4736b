import { ARABIC_WORDS, CYRILLIC_WORDS, DEVANAGARI_WORDS, LATIN_WORDS } from './language-words';

const UNKNOWN = 'und';

/** At most this many UTF-16 units are read, from several places, however long the text. */
const PIECES = 6;
const PIECE_LENGTH = 250;

/** A language is only named when this share of all words are its function words, and this many different ones. */
const LEAST_SHARE = 0.1;
const LEAST_DIFFERENT = 4;
/** … and when it is this much ahead of the next. */
const LEAD = 1.1;

/**
 * The language of a text, ISO 639-3, read off the text alone; `und` when unsure, as with a list of names.
 * Scripts with one great language are told by the script, the others by their function words, which in prose make up a third
 * of all words whatever the article is about. (Trigram libraries were measured: the accurate ones weigh 55 to 285 kB, the
 * small one takes one English paragraph in a hundred for another language, and most take longer than the whole engine may.)
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const script = mainScript(sample);
  if (!script) return UNKNOWN;
  return typeof script.reads === 'string' ? script.reads : byWords(sample, tableOf(script.reads));
}

/** Evenly spread pieces, each without the words it cuts through, in lower case. */
function sampleOf(text: string): string {
  if (text.length <= PIECES * PIECE_LENGTH) return text.toLowerCase();
  const pieces: string[] = [];
  const step = (text.length - PIECE_LENGTH) / (PIECES - 1);
  for (let index = 0; index < PIECES; index += 1) {
    const start = Math.floor(index * step);
    const piece = text.slice(start, start + PIECE_LENGTH);
    const [first, last] = [piece.indexOf(' '), piece.lastIndexOf(' ')];
    pieces.push(first < last ? piece.slice(first, last) : piece);
  }
  return pieces.join(' ').toLowerCase();
}

/** Language → its function words. */
type WordLists = Readonly<Record<string, string>>;
/** The languages of one script, and by function word the places in that list of those that have it. */
interface WordTable {
  readonly languages: readonly string[];
  readonly languagesOf: ReadonlyMap<string, readonly number[]>;
}

interface Script {
  readonly letter: RegExp;
  /** How many Latin letters one letter of this script stands for; kana weigh most, as they alone part Japanese from Chinese. */
  readonly weight: number;
  /** The script's one language, or the function words of each. */
  readonly reads: string | WordLists;
}

const LATIN: Script = { letter: /\p{Script=Latin}/u, weight: 1, reads: LATIN_WORDS };
const OTHER_SCRIPTS: readonly Script[] = [
  { letter: /\p{Script=Cyrillic}/u, weight: 1, reads: CYRILLIC_WORDS },
  { letter: /\p{Script=Arabic}/u, weight: 1, reads: ARABIC_WORDS },
  { letter: /\p{Script=Devanagari}/u, weight: 1, reads: DEVANAGARI_WORDS },
  { letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, weight: 9, reads: 'jpn' },
  { letter: /\p{Script=Han}/u, weight: 3, reads: 'cmn' },
  { letter: /\p{Script=Hangul}/u, weight: 2, reads: 'kor' },
  { letter: /\p{Script=Greek}/u, weight: 1, reads: 'ell' },
  { letter: /\p{Script=Hebrew}/u, weight: 1, reads: 'heb' },
  { letter: /\p{Script=Armenian}/u, weight: 1, reads: 'hye' },
  { letter: /\p{Script=Georgian}/u, weight: 1, reads: 'kat' },
  { letter: /\p{Script=Bengali}/u, weight: 1, reads: 'ben' },
  { letter: /\p{Script=Gujarati}/u, weight: 1, reads: 'guj' },
  { letter: /\p{Script=Gurmukhi}/u, weight: 1, reads: 'pan' },
  { letter: /\p{Script=Tamil}/u, weight: 1, reads: 'tam' },
  { letter: /\p{Script=Telugu}/u, weight: 1, reads: 'tel' },
  { letter: /\p{Script=Kannada}/u, weight: 1, reads: 'kan' },
  { letter: /\p{Script=Malayalam}/u, weight: 1, reads: 'mal' },
  { letter: /\p{Script=Sinhala}/u, weight: 1, reads: 'sin' },
  { letter: /\p{Script=Thai}/u, weight: 1, reads: 'tha' },
  { letter: /\p{Script=Lao}/u, weight: 1, reads: 'lao' },
  { letter: /\p{Script=Khmer}/u, weight: 1, reads: 'khm' },
  { letter: /\p{Script=Myanmar}/u, weight: 1, reads: 'mya' },
  { letter: /\p{Script=Ethiopic}/u, weight: 2, reads: 'amh' },
];

/** The script of most letters; Latin without a closer look where ASCII letters make up half of the sample. */
function mainScript(sample: string): Script | null {
  let ascii = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code >= 97 && code <= 122) ascii += 1;
    if (ascii * 2 > sample.length) return LATIN;
  }
  const amounts = new Map<Script, number>();
  for (const letter of sample.match(/\p{L}/gu) ?? []) {
    const script = [LATIN, ...OTHER_SCRIPTS].find((candidate) => candidate.letter.test(letter));
    if (script) amounts.set(script, (amounts.get(script) ?? 0) + script.weight);
  }
  const [first] = [...amounts].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

const tables = new Map<WordLists, WordTable>();

// Made when a text of its script is first met: most readers meet one script.
function tableOf(lists: WordLists): WordTable {
  let table = tables.get(lists);
  if (!table) tables.set(lists, table = buildTable(lists));
  return table;
}

function buildTable(lists: WordLists): WordTable {
  const languages = Object.keys(lists);
  const languagesOf = new Map<string, number[]>();
  Object.values(lists).forEach((list, language) => {
    for (const word of list.split(/\s+/)) {
      const known = languagesOf.get(word);
      if (!known) languagesOf.set(word, [language]);
      else if (known.at(-1) !== language) known.push(language);
    }
  });
  return { languages, languagesOf };
}

function byWords(sample: string, { languages, languagesOf }: WordTable): string {
  const words = wordsOf(sample);
  const counts = new Map<readonly number[], number>();
  for (const word of words) {
    const those = languagesOf.get(word);
    if (those) counts.set(those, (counts.get(those) ?? 0) + 1);
  }
  const tallies = languages.map(() => ({ points: 0, hits: 0, different: 0 }));
  for (const [those, count] of counts) {
    for (const language of those) {
      const tally = tallies[language]!;
      // A word that n languages share counts 1/n, so that what is peculiar to a language decides between neighbours.
      tally.points += count / those.length;
      tally.hits += count;
      tally.different += 1;
    }
  }
  let first = 0;
  tallies.forEach(({ points }, language) => { if (points > tallies[first]!.points) first = language; });
  const { points, hits, different } = tallies[first]!;
  const isAhead = tallies.every((other, language) => language === first || points >= other.points * LEAD);
  const sure = hits >= words.length * LEAST_SHARE && different >= LEAST_DIFFERENT && isAhead;
  return sure ? languages[first]! : UNKNOWN;
}

/** White space, digits and all punctuation but hyphens and apostrophes. Spelt out rather than `\P{L}`, which takes half as long again. */
const BETWEEN_WORDS = /[\s\d!-&(-,.-@[-`{-~\u00a0-\u00bf–—―“”„«»‹›…、。،؟؛]/;
/** By character: whether it stands between words, once asked. */
const UNASKED = 0;
const BETWEEN = 1;
const WITHIN = 2;
const places = new Uint8Array(0x10000);

function isBetween(code: number): boolean {
  if (places[code] === UNASKED) places[code] = BETWEEN_WORDS.test(String.fromCharCode(code)) ? BETWEEN : WITHIN;
  return places[code] === BETWEEN;
}

/** Stands within words ("it's", "d'un"), or beside one as a quotation mark or dash. */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2d;

/** The words of a text without the marks beside them; in a loop of its own, which takes a quarter of the time of splitting by a pattern. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isBetween(text.charCodeAt(at))) continue;
    let end = at;
    while (end > start && isJoint(text.charCodeAt(end - 1))) end -= 1;
    words.push(text.slice(start, end));
    while (at < text.length && isBetween(text.charCodeAt(at))) at += 1;
    while (at < text.length && isJoint(text.charCodeAt(at))) at += 1;
    start = at;
    at -= 1;
  }
  words.push(text.slice(start));
  return words;
}
