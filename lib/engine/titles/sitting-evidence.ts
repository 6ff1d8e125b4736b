import { HELD_MOSTLY_IN_OFFICE, HELD_ONLY_IN_OFFICE, LEAVING, OFFICIAL_ACTS, OUT_OF_OFFICE, PRESENT_OR_FUTURE, RECENT, SEATS_OF_OFFICE, SUCCESSION } from '../languages/en/titles';
import type { Language } from '../languages/language';
import type { Segments, Token } from '../segment';
import type { Evidence } from '../types';
import type { Mention } from './mentions';
import { sentenceAt } from './surroundings';

/** A sign that a nameless "former" holder is the sitting one; `weight` 1 hints, 2 nearly shows, 3 cannot be otherwise. */
export interface Sign {
  readonly weight: 1 | 2 | 3;
  /** No right text about somebody out of office contains it. */
  readonly telling: boolean;
  readonly evidence: Evidence;
}

/** Signs in the sentence round one mention; none where the sentence speaks of an earlier year or of leaving office. */
export function signsRound(segments: Segments, language: Language, mention: Mention, publicationYear: string): Sign[] {
  const { tokens } = segments;
  const sentence = sentenceAt(segments, mention.first);
  const view: View = { tokens, language, mention, first: sentence.first, last: sentence.last, publicationYear };
  const signs: Sign[] = [];
  const add = (weight: 1 | 2 | 3, telling: boolean, first: number, last: number, shows: string): void => {
    signs.push({ weight, telling, evidence: { span: { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }, shows } });
  };
  if (isLeftOver(view)) add(3, true, Math.max(view.first, mention.first - 2), Math.min(view.last, mention.last + 1), 'words no sentence has in this order: a name was replaced');
  if (isDated(view) || isOutOfOffice(view)) return signs;
  const verb = verbAfter(view);
  if (mention.form === 'administration' && verb && (PRESENT_OR_FUTURE.has(verb.word) || isPresent(language, verb.word))) {
    const active = !BE_AND_HAVE.has(verb.word) || tokens[verb.at + 1]?.lower.endsWith('ing') === true;
    add(active ? 2 : 1, active, mention.first, verb.at + 1, 'a government out of office does nothing now or in future');
  }
  if (mention.form !== 'administration' && verb) {
    const act = actAfter(view, verb.at);
    if (act !== -1) add(2, false, mention.first, act + 1, 'an act of somebody in office');
    else if (PRESENT_OR_FUTURE.has(verb.word)) add(1, false, mention.first, verb.at + 1, 'speaks of what the holder does now');
  }
  const possession = possessionAfter(view);
  if (possession) add(possession.weight, possession.weight === 2, mention.first, possession.at + 1, 'what only somebody in office has');
  if (tokens[mention.last]?.lower === 'took' && tokens[mention.last + 1]?.lower === 'office') {
    const since = tokens[mention.first - 1]?.lower === 'since';
    add(since ? 2 : 1, since, Math.max(view.first, mention.first - 1), mention.last + 2, 'speaks of the time since taking office');
  }
  if (SUCCESSION.has(tokens[mention.first - 1]?.lower ?? '') && tokens[mention.first - 2]?.lower !== 'who') {
    add(2, true, mention.first - 1, mention.last, 'somebody is yet to succeed the holder');
  }
  const seat = seatIn(view);
  if (seat !== -1) add(1, false, seat, seat + 2, 'a place of somebody in office');
  return signs;
}

interface View {
  /** "2100" where it is not known: then every year is an earlier one. */
  readonly publicationYear: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

const BE_AND_HAVE = new Set(['is', 'are', 'has', 'have']);
const ADVERBS = new Set(['also', 'recently', 'now', 'still', 'himself', 'herself', 'reportedly', 'already', 'not', 'never', 'again', 'then', 'later', 'soon', 'personally', 'simply', 'formally', 'did', 'does', 'do', 'on']);

function verbAfter({ tokens, mention, last }: View): { readonly at: number; readonly word: string } | null {
  let at = mention.last;
  while (at < last && (ADVERBS.has(tokens[at]?.lower ?? '') || RECENT.has(tokens[at]?.lower ?? ''))) at += 1;
  const token = at < last ? tokens[at] : undefined;
  return token?.kind === 'word' ? { at, word: token.lower } : null;
}

function isPresent(language: Language, lower: string): boolean {
  const reading = language.verb(lower);
  return reading?.form === 's' && !reading.nounToo;
}

// "signed", "has ordered", "is expected to sign", "will veto"; not "had ordered".
function actAfter({ tokens, last }: View, verb: number): number {
  for (let at = verb; at < Math.min(last, verb + 4); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'had' || lower === 'once' || lower === ',') return -1;
    if (OFFICIAL_ACTS.has(lower)) return at;
  }
  return -1;
}

function possessionAfter({ tokens, mention, last }: View): { readonly at: number; readonly weight: 1 | 2 } | null {
  if (tokens[mention.last]?.kind !== 'clitic') return null;
  for (let at = mention.last + 1; at < Math.min(last, mention.last + 5); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'former') return null;
    if (HELD_ONLY_IN_OFFICE.has(lower)) return { at, weight: 2 };
    if (HELD_MOSTLY_IN_OFFICE.has(lower)) return { at, weight: 1 };
    if (tokens[at]?.kind === 'punctuation') return null;
  }
  return null;
}

// "Mr. the former US president", "Michelle the former US president", "a the former US administration official".
function isLeftOver({ tokens, language, mention, first }: View): boolean {
  if (mention.determiner !== 'the' || mention.first <= first) return false;
  const before = tokens[mention.first - 1]!;
  const own = before.lower === '.' ? tokens[mention.first - 2] : before;
  if (!own || own.kind !== 'word') return false;
  if (before.lower === '.') return language.honorifics.has(own.lower) || (own.capital && own.end - own.start === 1);
  if (language.honorifics.has(own.lower) || own.lower === 'presidents' || (own.capital && (own.lower === 'president' || own.lower === 'us'))) return true;
  const wordClass = language.wordClass(own.lower);
  return ['a', 'an', 'the', 'our', 'my', 'every', 'this'].includes(own.lower) && (wordClass === 'determiner' || wordClass === 'possessive');
}

/** Whether the sentence tells that the holder has left: "who left office", "was convicted", "when he was president". */
export function tellsOfLeaving(segments: Segments, language: Language, mention: Mention): boolean {
  const sentence = sentenceAt(segments, mention.first);
  return isOutOfOffice({ tokens: segments.tokens, language, mention, first: sentence.first, last: sentence.last, publicationYear: '' });
}

/** Tokens after a label within which the sentence still speaks of its holder. */
const REACH = 8;

function isOutOfOffice({ tokens, mention, first, last }: View): boolean {
  for (let at = first; at < last; at += 1) {
    if (at >= mention.first && at < mention.last) continue;
    const { lower } = tokens[at]!;
    const next = tokens[at + 1]?.lower ?? '';
    const near = at >= mention.last && at - mention.last < REACH;
    if (near && OUT_OF_OFFICE.has(lower)) return true;
    if (near && LEAVING.has(lower) && (next === 'office' || next === 'power')) return true;
    if ((lower === 'while' || lower === 'when') && next === 'in' && tokens[at + 2]?.lower === 'office') return true;
    if (lower === 'when' && (next === 'he' || next === 'she') && tokens[at + 2]?.lower === 'was') return true;
  }
  return false;
}

// "In 2019 the former president ordered": what was done then shows nothing of now.
function isDated({ tokens, first, last, publicationYear }: View): boolean {
  for (let at = first; at < last; at += 1) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'number' && lower.length === 4 && lower >= '1900' && lower < publicationYear) return true;
  }
  return false;
}

const SEAT_STARTS = new Set(SEATS_OF_OFFICE.map(([first]) => first));

function seatIn({ tokens, first, last }: View): number {
  let recent = false;
  let seat = -1;
  for (let at = first; at < last; at += 1) {
    const lower = tokens[at]!.lower;
    if (RECENT.has(lower)) recent = true;
    if (seat === -1 && SEAT_STARTS.has(lower) && SEATS_OF_OFFICE.some((words) => words.every((word, step) => tokens[at + step]?.lower === word))) seat = at;
  }
  return recent ? seat : -1;
}
