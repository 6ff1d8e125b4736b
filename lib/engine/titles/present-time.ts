import { EVERYDAY_VERBS, EXPECTATION, KIN, OPENS_CLAUSE, REPUTATION, SERVICE_VERBS, SPOKESPEOPLE } from '../languages/en/titles';
import type { Language } from '../languages/language';
import type { Segments, Sentence } from '../segment';
import type { Mention } from './mentions';
import { afterName, quotationAt } from './surroundings';

/** Signs that a sentence speaks of a person as they are now. */
export interface SignsOfNow {
  /** As living and acting, in the sentence's own words: "President …, who is 91", "has denounced President …". */
  readonly acts: boolean;
  /** By kin: "her husband, President …". */
  readonly kin: boolean;
  /** In a way that fits the living only. */
  readonly alive: boolean;
  /** In a way that fits the news of the day. */
  readonly inTheNews: boolean;
}

/** Reads what the sentence round a mention says of the person now. */
export function signsOfNow(segments: Segments, language: Language, mention: Mention, sentence: Sentence): SignsOfNow {
  const acts = livesNow(segments, mention) || isObjectOfPerfect(segments, mention);
  const kin = isKin(segments, mention, sentence.first);
  const alive = acts || kin || hasKin(segments, mention, sentence.last) || besideOthers(segments, language, mention) || isExpected(segments, mention, sentence.first);
  return { acts, kin, alive, inTheNews: alive || isPolled(segments, mention) || besideFormer(segments, mention) || actsInPresentTense(segments, language, mention) || isQuoted(segments, language, mention, sentence) };
}

// "guests likely to include President …"; not "President … would likely".
function isExpected({ tokens }: Segments, { first }: Mention, from: number): boolean {
  for (let at = first - 1; at >= from && first - at <= 4; at -= 1) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'punctuation') return false;
    if (EXPECTATION.has(lower)) return tokens[at - 1]?.lower !== 'would';
  }
  return false;
}

// "her husband, President Bill Clinton,"; "daughter of President Bill Clinton".
function isKin(segments: Segments, mention: Mention, from: number): boolean {
  for (let at = Math.max(from, mention.first - 3); at < mention.first; at += 1) if (KIN.has(segments.tokens[at]!.lower)) return true;
  return false;
}

// "… despite President Bill Clinton's rallies for his wife".
function hasKin(segments: Segments, mention: Mention, to: number): boolean {
  for (let at = mention.last; at < to - 1; at += 1) {
    if ((segments.tokens[at]!.lower === 'his' || segments.tokens[at]!.lower === 'her') && KIN.has(segments.tokens[at + 1]!.lower)) return true;
  }
  return false;
}

// "Mrs. Clinton and President Bill Clinton": somebody spoken of as they are now.
function besideOthers(segments: Segments, language: Language, mention: Mention): boolean {
  const { tokens } = segments;
  if (tokens[mention.first - 1]?.lower !== 'and' || !tokens[mention.first - 2]?.capital) return false;
  return [3, 4].some((step) => language.honorifics.has(tokens[mention.first - step]?.lower ?? ''));
}

// "President …, who is 91"; not "who is remembered".
function livesInRelativeClause({ tokens }: Segments, { last }: Mention): boolean {
  if (tokens[last]?.lower !== ',' || tokens[last + 1]?.lower !== 'who') return false;
  const verb = tokens[last + 2]?.lower ?? '';
  return verb === 'is' || verb === 'turns' ? tokens[last + 3]?.kind === 'number' : verb !== 'has' && NOW_VERBS.has(verb);
}

const NOW_VERBS = new Set(['has', 'have', 'is', 'will', 'says', 'plans', 'wants']);

// Subject of a present tense or of an everyday verb; object of a present perfect: "has denounced President …".
function livesNow(segments: Segments, mention: Mention): boolean {
  const { tokens } = segments;
  const name = afterName(tokens, mention.last);
  const verbs = tokens[name]?.lower === ',' ? [name + 1, afterInsertion(tokens, name)] : [name];
  if (verbs.some((verb) => NOW_VERBS.has(tokens[verb]?.lower ?? '') && !tellsOfRepute(tokens, verb))) return true;
  if (livesInRelativeClause(segments, mention)) return true;
  return EVERYDAY_VERBS.has(tokens[name]?.lower ?? '') && ![1, 2].some((step) => OPENS_CLAUSE.has(tokens[mention.first - step]?.lower ?? ''));
}

/** Tokens between two commas that may stand between a name and its verb. */
const LONGEST_INSERTION = 10;

// ", for his part,": the token after the second comma, or the first comma where no second one closes it.
function afterInsertion(tokens: Segments['tokens'], comma: number): number {
  if (tokens[comma + 1]?.capital) return comma;
  for (let at = comma + 1; at < comma + LONGEST_INSERTION; at += 1) if (tokens[at]?.lower === ',') return at + 1;
  return comma;
}

// "is often remembered", "has been called", "has become": said of the dead as well.
function tellsOfRepute(tokens: Segments['tokens'], verb: number): boolean {
  for (let at = verb + 1; at < verb + 4; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (REPUTATION.has(lower)) return true;
    if (lower !== 'been' && !lower.endsWith('ly') && !['often', 'still', 'also', 'best', 'long', 'now', 'not', 'always'].includes(lower)) return false;
  }
  return false;
}

// Object of a present perfect: "has denounced President …".
function isObjectOfPerfect({ tokens }: Segments, { first }: Mention): boolean {
  const verb = tokens[first - 1]?.lower ?? '';
  if (!verb.endsWith('ed') || SERVICE_VERBS.has(verb) || REPUTATION.has(verb)) return false;
  return [2, 3].some((step) => ['has', 'have'].includes(tokens[first - step]?.lower ?? ''));
}

/** "A spokesman for President …" who declines today is no spokesman of then. */
export function hasSpokesperson({ tokens }: Segments, { first }: Mention): boolean {
  return tokens[first - 1]?.lower === 'for' && SPOKESPEOPLE.has(tokens[first - 2]?.lower ?? '') && ['a', 'the'].includes(tokens[first - 3]?.lower ?? '');
}

// "Gov. … at 18 percent", "Gov. … (R) with 7%".
function isPolled({ tokens }: Segments, { last }: Mention): boolean {
  const at = tokens[last]?.lower === '(' ? last + 3 : last;
  return ['at', 'with'].includes(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'number' && ['percent', '%', 'per'].includes(tokens[at + 2]?.lower ?? '');
}

// "Secretary of State … and former Gov. …": of two who stand side by side, one is called former and the other is not.
function besideFormer({ tokens }: Segments, { first, last }: Mention): boolean {
  const after = afterNamesOfList(tokens, last);
  if (tokens[after]?.lower === 'and' && tokens[after + 1]?.lower === 'former') return true;
  // "former Gov. Ann Roe (D) and Secretary of State …"
  if (tokens[first - 1]?.lower !== 'and') return false;
  for (let at = first - 2; at >= 0 && first - at < 14; at -= 1) {
    const { lower, kind, capital } = tokens[at]!;
    if (lower === 'former') return true;
    if (kind !== 'word' ? !['.', '(', ')', ',', '-'].includes(lower) : !capital && lower !== 'of') return false;
  }
  return false;
}

/** Tokens over which a list of names is read. */
const LONGEST_LIST = 24;

// The "and" of "Gov. Ann Roe (R), Senator Bob Poe and former …".
function afterNamesOfList(tokens: Segments['tokens'], last: number): number {
  let at = afterName(tokens, last);
  while (tokens[at] && at - last < LONGEST_LIST && (tokens[at]!.capital || ['.', ',', '(', ')', '-', 'of'].includes(tokens[at]!.lower)) && !endsSentence(tokens, at)) at += 1;
  return at;
}

// A stop that is not that of "Sen." or an initial.
const endsSentence = (tokens: Segments['tokens'], at: number): boolean => tokens[at]!.lower === '.' && tokens[at]!.start - (tokens[at - 1]?.start ?? 0) > 4;

// "Secretary of State … doubles her lead".
function actsInPresentTense({ tokens }: Segments, language: Language, { last }: Mention): boolean {
  const reading = language.verb(tokens[afterName(tokens, last)]?.lower ?? '');
  return reading?.form === 's' && !reading.nounToo;
}

// "“…,” said Gov. Bill Roe"; "“…,” Gov. Bill Roe told the paper".
function isQuoted(segments: Segments, language: Language, { first, last, form }: Mention, sentence: Sentence): boolean {
  if (form === 'administration') return false;
  const { tokens } = segments;
  // "After Gov. Roe criticised the plan, she said, “…”": somebody else speaks.
  if ([1, 2].some((step) => tokens[first - step]?.lower !== 'as' && OPENS_CLAUSE.has(tokens[first - step]?.lower ?? ''))) return false;
  const speaks = [tokens[first - 1], tokens[afterName(tokens, last)]].some((token) => token !== undefined && (language.verb(token.lower)?.frames.length ?? 0) > 0);
  if (!speaks) return false;
  for (let at = sentence.first; at < sentence.last; at += 1) if (tokens[at]!.kind === 'quote' && quotationAt(segments, at)) return true;
  return false;
}
