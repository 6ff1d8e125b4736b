import type { Language, VerbReading } from '../languages/language';
import type { TokenRange } from './reading';
import type { Tag } from './tags';
import type { Token } from './tokens';

/** A text whose tokens are tagged at least up to the place asked about. */
interface Tagged {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly verbs: readonly (VerbReading | undefined)[];
}

/** A subject with all that hangs on it is seldom longer. */
const LONGEST_SUBJECT = 40;
/** What ends a clause, so that a subject starts after it. */
const OUTSIDE: ReadonlySet<Tag> = new Set(['stop', 'colon', 'that', 'subordinator', 'quote', 'comma', 'dash']);
/** What may stand before the first noun of a subject. */
const OPENS: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'adverb', 'coordinator']);
const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'numeral']);

/**
 * The document that is the subject of the verb group starting at `end`, with all that stands between them:
 * "A poll of voters conducted last week | found"; null where the subject is no document.
 */
export function documentSubject(text: Tagged, end: number, floor: number, language: Language): TokenRange | null {
  const { tags } = text;
  let last = skipBack(tags, end, floor);
  // "a poll out Monday": the day is the poll's.
  if (last < end && (tags[last - 1] === 'preposition' || tags[last - 1] === 'verb')) last = end;
  for (const start of clauseStarts(text, last, Math.max(floor, last - LONGEST_SUBJECT), language)) {
    let first = start;
    // "Still, a poll found", but "Later estimates put"
    while (first < last && (tags[first] === 'coordinator' || tags[first] === 'adverb' && !NOMINAL.has(tags[first + 1]!))) first += 1;
    if (headOf(text, first, last, language) !== null) return { first, last: tags[last - 1] === 'comma' ? last - 1 : last };
  }
  return null;
}

/** Is the head of this phrase, its last noun before any "of", "by" or comma, a document? */
export const headsDocument = (text: Tagged, range: TokenRange, language: Language): boolean => headOf(text, range.first, range.last, language) !== null;

function headOf({ tokens, tags, verbs }: Tagged, first: number, last: number, language: Language): number | null {
  let head = -1;
  for (let at = first; at < last; at += 1) {
    const tag = tags[at]!;
    if (NOMINAL.has(tag) || (tag === 'verb' && at === first)) {
      // "a poll last week"
      if (head !== -1 && language.isTimeUnit(tokens[at + 1]?.lower ?? '') && isDocument(tokens, head, language)) break;
      // A figure ends no phrase that has a noun: "the poll 10 days ago".
      if (tag !== 'numeral') head = at;
    } else if (head === -1 && OPENS.has(tag) || tag === 'genitive' || tag === 'dash' || tokens[at]!.lower === '/') continue;
    // "the rolling average": a participle in front of its noun.
    else if (tag === 'verb' && verbs[at]?.form === 'ing' && NOMINAL.has(tags[at + 1]!) && at + 1 < last) continue;
    else break;
  }
  return head !== -1 && isDocument(tokens, head, language) ? head : null;
}

const isDocument = (tokens: readonly Token[], at: number, language: Language): boolean => language.noun(tokens[at]!.lower)?.kind === 'document';

function skipBack(tags: readonly Tag[], end: number, floor: number): number {
  let at = end;
  while (at > floor && tags[at - 1] === 'adverb') at -= 1;
  return at;
}

// Where the clause may start, the longest first: at a mark, after a verb of saying, or after a word that opens a clause.
function clauseStarts({ tokens, tags, verbs }: Tagged, end: number, floor: number, language: Language): number[] {
  const starts: number[] = [];
  let at = end - 1;
  // "The survey, conducted in May, finds …"
  if (tags[at] === 'comma') at = openingComma(tags, at, floor);
  for (; at >= floor; at -= 1) {
    const tag = tags[at]!;
    if (tag === 'dash' && isHyphen(tokens, at)) continue;
    if (OUTSIDE.has(tag)) return [at + 1, ...starts];
    if (tag === 'modal' || tag === 'auxiliary') return starts;
    // "It fell after a poll showed …", "with the border shut and polls showing …"
    if (tag === 'coordinator' || language.opensClause(tokens[at]!.lower)) starts.unshift(at + 1);
    if (tag !== 'verb') continue;
    const reads = verbs[at]!;
    // "Roe said a poll found": the clause that is said starts after its verb.
    if (reads.frames.includes('clause') && reads.form !== 'ing' && tags[at + 1] !== 'preposition' && tags[at + 1] !== 'adverb') return [at + 1, ...starts];
    // "the town she calls home": a clause that hangs on a noun, up to its own subject.
    if (tags[at - 1] === 'pronoun' || tags[at - 1] === 'relative') continue;
    if (reads.form === 's' || reads.form === 'base') return starts;
  }
  return at < floor - 1 ? starts : [floor, ...starts];
}

const isHyphen = (tokens: readonly Token[], at: number): boolean => tokens[at]!.lower === '-' && tokens[at - 1]?.end === tokens[at]!.start;

// The place before the comma that opens what the one at `closing` closes; below `floor` where there is none.
function openingComma(tags: readonly Tag[], closing: number, floor: number): number {
  for (let at = closing - 1; at > floor; at -= 1) {
    if (tags[at] === 'comma') return at - 1;
    if (tags[at] === 'stop' || tags[at] === 'colon') break;
  }
  return floor - 2;
}
