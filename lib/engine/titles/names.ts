/** Names as they are compared: spelling differs from paper to paper ("Erdoğan", "Erdogan"; "Sergey Lavrov", "Sergei Lavrov"). */
export interface NameForm {
  /** Words without initials, each in its loose spelling. */
  readonly words: readonly string[];
  /** Initials run together: "hw" of "George H.W. Bush". */
  readonly initials: string;
}

const DIACRITICS = /\p{M}/gu;
const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ə: 'a' };
const ARTICLE = /^(?:al|el|ul)-(?=.)/;
const NOT_PLAIN = /[^a-z]/;
const SPELLED_VARIOUSLY = /ou|[oua]e|j[aeiou]|y|(.)\1/;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii']);

/** Loose spelling of one word of a name: no accents, no Arabic article, y as i, doubled letters single. */
export function looseWord(word: string): string {
  let loose = word.toLowerCase();
  if (isSpeltOneWay(loose)) return loose;
  if (NOT_PLAIN.test(loose)) {
    loose = loose
      .normalize('NFD')
      .replace(DIACRITICS, '')
      .replace(/[łøđıßæœþðə]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
      .replace(ARTICLE, '')
      .replace(/['’ʻ‘`.-]/g, '');
  }
  return SPELLED_VARIOUSLY.test(loose)
    ? loose
        .replace(/ou/g, 'u')
        .replace(/oe|ue|ae/g, (pair) => pair.charAt(0))
        .replace(/j(?=[aeiou])|y/g, 'i')
        .replace(/(.)\1+/g, '$1')
    : loose;
}

// One look at each letter, for what the patterns below would find nothing in: every capitalised word of an article is asked.
function isSpeltOneWay(lower: string): boolean {
  let before = '';
  for (let at = 0; at < lower.length; at += 1) {
    const letter = lower.charAt(at);
    if (letter < 'a' || letter > 'z' || letter === 'y' || letter === before) return false;
    if (letter === 'e' && (before === 'a' || before === 'o' || before === 'u') || letter === 'u' && before === 'o' || before === 'j' && 'aeiou'.includes(letter)) return false;
    before = letter;
  }
  return true;
}

/** Splits a name, given as its words, into words and initials. */
export function nameForm(words: readonly string[]): NameForm {
  const loose: string[] = [];
  let initials = '';
  for (const word of words) {
    const bare = word.toLowerCase().replaceAll('.', '');
    if (SUFFIXES.has(bare)) continue;
    const isInitials = bare.length === 1 || (word.includes('.') && bare.length <= 3) || (bare.length === 2 && word === word.toUpperCase() && /^[A-Z]+$/.test(word));
    if (isInitials && loose.length > 0) initials += bare;
    // "al Assad" is "al-Assad".
    else if (bare !== 'al' && bare !== 'el') loose.push(looseWord(word));
  }
  return { words: loose, initials };
}

/** Whether both can be one person's name. `alike` says which given names are one ("Joe", "Joseph"). */
export function sameName(text: NameForm, known: NameForm, alike: (one: string, other: string) => boolean): boolean {
  if (text.initials && known.initials && text.initials !== known.initials) return false;
  const [first, ...rest] = text.words;
  const [knownFirst, ...knownRest] = known.words;
  if (first === undefined || knownFirst === undefined || rest.length === 0 || knownRest.length === 0) return false;
  if (first !== knownFirst && !alike(first, knownFirst)) return false;
  const [shorter, longer] = rest.length <= knownRest.length ? [rest, knownRest] : [knownRest, rest];
  if (shorter.at(-1) !== longer.at(-1)) {
    // Spanish and Slavic papers leave out the second surname or the patronymic: "Enrique Peña Nieto", "Enrique Peña".
    return shorter.length === 1 && longer.length === 2 && shorter[0] === longer[0];
  }
  return shorter.every((word) => longer.includes(word));
}
