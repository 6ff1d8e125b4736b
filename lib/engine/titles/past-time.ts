import { COMMEMORATIONS, INVOKING, LOSING_OFFICE, OFFICE_STAFF, OF_THE_OFFICE, PAST_TIMES, PERHAPS_PAST, RECENT, RECENT_SPANS, SUPPOSITION, UNDER } from '../languages/en/titles';
import type { Language } from '../languages/language';
import type { Segments } from '../segment';
import type { Mention } from './mentions';
import { hasSpokesperson, signsOfNow } from './present-time';
import { afterName, quotationAt, sentenceAt } from './surroundings';

/** What the sentence round a mention says of the time it speaks of. */
export interface TimeFrame {
  /** Speaks of times gone by, or names the holder as somebody's superior then: the title is that of the time. */
  readonly past: boolean;
  /** Says so by a year, a word of times gone by or the office itself, not by a mere "when" or "after". */
  readonly surelyPast: boolean;
  /** Speaks of the days of publication, or of the person as they are now. */
  readonly present: boolean;
  /** Speaks of the person as living and acting now, not merely in a sentence about these days. */
  readonly alive: boolean;
  /** Supposes rather than says. */
  readonly supposed: boolean;
  /** "under former President Roe and later under President Poe": in the same place another holder is called former, and this one is not. */
  readonly unlikeFormer: boolean;
  /** A year before that of publication stands in the sentence. */
  readonly hasEarlierYear: boolean;
}

/** Tokens after a mention within which a year dates what is said of the person. */
const DATED_WITHIN = 8;

/** Reads the frame of a mention. A year from `firstYearAfter` on, that of publication or one in which the office was no longer held, puts nothing into the past. */
export function timeFrame(segments: Segments, language: Language, mention: Mention, firstYearAfter: number): TimeFrame {
  const { tokens } = segments;
  const sentence = sentenceAt(segments, mention.first);
  let past = false;
  let perhapsPast = false;
  let recent = false;
  let dated = false;
  let hasEarlierYear = false;
  const quoted = quotationAt(segments, mention.first);
  const insertion = insertionAfter(segments, mention, sentence.last);
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (at >= mention.first && at < mention.last) continue;
    const { kind, lower } = tokens[at]!;
    // What somebody says, and what is told of the person by the way, is of its own time.
    if (kind === 'quote' || at === sentence.first) {
      const quotation = quotationAt(segments, at);
      if (quotation && quotation !== quoted) {
        at = quotation.close;
        continue;
      }
    }
    if (at >= insertion.first && at < insertion.last) continue;
    if (kind === 'number' && isEarlierYear(lower, firstYearAfter)) {
      past = true;
      hasEarlierYear = true;
      if (at >= mention.last && at - mention.last <= DATED_WITHIN) dated = true;
    } else if (PAST_TIMES.has(lower)) past = true;
    else if (PERHAPS_PAST.has(lower)) perhapsPast = true;
    else if (RECENT.has(lower) || (RECENT_SPANS.has(lower) && ['this', 'last', 'next'].includes(tokens[at - 1]?.lower ?? ''))) recent = true;
    if ((lower === 'had' && at >= mention.last && at - mention.last < 3) || LOSING_OFFICE.has(lower)) dated = true;
  }
  const { acts: now, kin, alive: lives, inTheNews } = signsOfNow(segments, language, mention, sentence);
  const speaks = recent && (language.verb(tokens[afterName(tokens, mention.last)]?.lower ?? '')?.frames.length ?? 0) > 0;
  // What is said of the person as they are now outweighs a year elsewhere in the sentence.
  const sure = now || speaks || (kin && !dated);
  const alive = sure || lives;
  const present = alive || recent || inTheNews;
  const spokenFor = recent && hasSpokesperson(segments, mention);
  const inOfficeThen = (staffOf(segments, language, mention, sentence.first) && !spokenFor) || ofTheOffice(segments, mention) || isCalledToMind(segments, mention, sentence.first);
  const surelyPast = inOfficeThen || (dated && !now) || (past && !sure);
  return {
    past: surelyPast || (perhapsPast && !present),
    surelyPast,
    present,
    alive: alive || spokenFor,
    supposed: isSupposed(segments, mention, sentence.first),
    unlikeFormer: !past && !dated && standsLikeFormer(segments, mention, sentence.first),
    hasEarlierYear,
  };
}

// "President Roe, a Democrat who ran in 1992, …": what stands between the commas.
function insertionAfter({ tokens }: Segments, { last }: Mention, to: number): { readonly first: number; readonly last: number } {
  const comma = afterName(tokens, last);
  if (tokens[comma]?.lower !== ',' || !['a', 'an', 'the', 'who', 'whose', 'now'].includes(tokens[comma + 1]?.lower ?? '')) return { first: to, last: to };
  let close = comma + 1;
  while (close < to && tokens[close]?.lower !== ',') close += 1;
  return { first: comma, last: close };
}

// "under former President … before joining the court under President …".
function standsLikeFormer({ tokens }: Segments, { first }: Mention, from: number): boolean {
  const preposition = tokens[first - 1]?.lower ?? '';
  if (!UNDER.has(preposition)) return false;
  for (let at = first - 4; at >= from; at -= 1) {
    if (tokens[at]?.lower === preposition && tokens[at + 1]?.lower === 'former' && tokens[at + 2]?.capital) return true;
  }
  return false;
}

// "a President Rubio", "if Prime Minister Johnson …".
function isSupposed(segments: Segments, mention: Mention, from: number): boolean {
  if (mention.determiner === 'a' || mention.determiner === 'an') return true;
  for (let at = Math.max(from, mention.first - 3); at < mention.first; at += 1) if (SUPPOSITION.has(segments.tokens[at]!.lower)) return true;
  return false;
}

// "under President Reagan"; "an adviser to President Clinton"; "appointed by President Bush".
function staffOf(segments: Segments, language: Language, mention: Mention, from: number): boolean {
  const { tokens } = segments;
  if (mention.form === 'after-name') return ['under', 'from', 'during', 'in', 'when', 'who'].includes(tokens[mention.last]?.lower ?? '');
  if (mention.first <= from) return false;
  const before = tokens[mention.first - 1]?.lower ?? '';
  if (UNDER.has(before)) return true;
  // "adviser to President Clinton and President Obama", "to then-Vice President …": a few words may stand between.
  for (let at = mention.first - 1; at > from && mention.first - at < 4; at -= 1) {
    const preposition = tokens[at]?.lower ?? '';
    if (preposition === ',') return false;
    if (!['to', 'for', 'of', 'in', 'with', 'by'].includes(preposition)) continue;
    const head = tokens[at - 1]?.lower ?? '';
    return OFFICE_STAFF.has(head) || (preposition === 'by' && language.verb(head) !== undefined);
  }
  return false;
}

// "President Reagan's tenure", "one of President Clinton's former aides".
function ofTheOffice(segments: Segments, mention: Mention): boolean {
  const { tokens } = segments;
  if (tokens[mention.last]?.kind !== 'clitic') return false;
  return [1, 2, 3].some((step) => {
    const lower = tokens[mention.last + step]?.lower ?? '';
    return OF_THE_OFFICE.has(lower) || OFFICE_STAFF.has(lower);
  });
}

function isEarlierYear(lower: string, firstYearAfter: number): boolean {
  const year = Number(lower.slice(0, 4));
  return lower.length <= 5 && year >= 1900 && year < firstYearAfter;
}

// "the statue of President …", "an airport named after President …", "likened him to President …": the title is that by which the dead are remembered.
function isCalledToMind({ tokens }: Segments, { first }: Mention, from: number): boolean {
  for (let at = first - 1; at >= from && first - at <= 4; at -= 1) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'punctuation') return false;
    if (INVOKING.has(lower) || (COMMEMORATIONS.has(lower) && ['of', 'to', 'for', 'after'].includes(tokens[first - 1]?.lower ?? ''))) return true;
  }
  return false;
}

