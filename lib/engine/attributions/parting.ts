import type { Reading } from '../segment/reading';
import type { Sentence } from '../segment';
import type { Draft } from './pattern';

/**
 * "denied that … and insisted that …", "said “…,” adding that …", "attacked the plan before saying …": two cues of one source.
 * The first one's words end where the second cue starts.
 */
export function partConjoined(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts.slice(index + 1).find((later) => reading.tags[later.cue.first] !== 'to' && later.source && draft.source && later.source.first === draft.source.first && later.source.last === draft.source.last);
    if (!next) return draft;
    let end = next.cue.first;
    while (end > draft.cue.last && reading.tags[end - 1] === 'adverb') end -= 1;
    // `said it was “a mess,” adding that …`: the comma stands inside the marks.
    const joint = reading.tags[end - 1] === 'quote' && reading.tags[end - 2] === 'comma' ? 'comma' : reading.tags[end - 1];
    const closed = joint === 'quote' && reading.tags[end - 2] === 'comma';
    const goesOn = reading.verbs[next.cue.last - 1]?.form === 'ing' && GOES_ON.has(reading.tokens[end - 1]!.lower);
    if (joint !== 'coordinator' && joint !== 'comma' && joint !== 'dash' && !closed && !goesOn) return draft;
    if (goesOn) end -= 1;
    while (end > draft.cue.last && (reading.tags[end - 1] === 'coordinator' || reading.tags[end - 1] === 'comma' || reading.tags[end - 1] === 'dash' || reading.tags[end - 1] === 'adverb')) end -= 1;
    const content = draft.content
      .map((range) => (range.first < end && range.last > end && range.first >= draft.cue.last ? { first: range.first, last: end } : range))
      .filter((range) => !(range.first >= next.cue.first && range.first >= draft.cue.last));
    return content.length > 0 ? { ...draft, content } : draft;
  });
}

/** "replied by saying", "groaned before adding": what joins one act to the next of the same speaker. */
const GOES_ON = new Set(['by', 'before', 'after', 'while', 'in']);

/**
 * "Roe said they liked the plan, but it was the states' to decide, she said": the second cue is the first speaker's again,
 * and takes the last clause.
 */
export function partEchoes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const parted = [...drafts];
  for (let index = 1; index < parted.length; index += 1) {
    const echo = parted[index]!;
    const at = lastBefore(parted, index, (first) => trails(echo, first) && isEcho(reading, first, echo));
    if (at === null) continue;
    const first = parted[at]!;
    const split = lastClause(reading, first.cue.last + 1, echo.source!.first - 1);
    if (split === null) continue;
    parted[at] = { ...first, content: first.content.map((range) => (range.last > split && range.first < split ? { first: range.first, last: split } : range)) };
    parted[index] = { ...echo, content: [{ first: split + 1, last: echo.content[0]!.last }, ...echo.content.slice(1)] };
  }
  return parted;
}

/** How many reports back in a sentence the one may stand that another has to do with. */
const REACH = 6;

function lastBefore(drafts: readonly Draft[], index: number, fits: (draft: Draft) => boolean): number | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) if (fits(drafts[at]!)) return at;
  return null;
}

// Do the words of `later` stand before it, and hold the cue of `earlier`?
const trails = (later: Draft, earlier: Draft): boolean => later.source !== null && later.content[0] !== undefined && later.content[0].first <= earlier.cue.first && later.content[0].last > earlier.cue.last;

/** "The north marched, the Echo reported, while the south prayed, the Globe reported": the second one's words start where the first one's report ends. */
export function partTrailing(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const [words, ...others] = draft.content;
    const at = lastBefore(drafts, index, (earlier) => trails(draft, earlier) && isTrailing(earlier));
    if (!words || at === null) return draft;
    const first = drafts[at]!;
    let start = first.cue.last;
    while (start < words.last && (reading.tags[start] === 'comma' || reading.tags[start] === 'coordinator' || AGAINST.has(reading.tokens[start]!.lower))) start += 1;
    return start > first.cue.last && start + 1 < words.last ? { ...draft, content: [{ first: start, last: words.last }, ...others] } : draft;
  });
}

const isTrailing = ({ source, cue, content }: Draft): boolean => source !== null && content.length === 1 && content[0]!.last <= Math.min(source.first, cue.first);

function isEcho(reading: Reading, first: Draft, echo: Draft): boolean {
  if (!first.source || !echo.source) return false;
  if (reading.tags[echo.source.first] === 'pronoun') return true;
  const surname = reading.tokens[echo.source.last - 1]!.lower;
  for (let at = first.source.first; at < first.source.last; at += 1) if (reading.tokens[at]!.lower === surname && reading.tags[at] === 'name') return true;
  return false;
}

// The comma or the opening quotation mark before the last clause of `[from, to)`.
function lastClause(reading: Reading, from: number, to: number): number | null {
  for (let at = to - 1; at > from; at -= 1) {
    const quotation = reading.quotations[reading.quotationAt[at]!];
    if (quotation && quotation.open === at && quotation.words > 3) return at - 1;
    if (reading.tags[at] === 'comma' && reading.quotationAt[at] === -1 && reading.tags[at + 1] === 'coordinator') return at;
  }
  return null;
}

const RELATIVES = new Set(['which', 'who', 'whom']);
const AROUND = new Set(['and', 'but', 'when', 'after', 'as', 'while', 'before', 'until', 'though', 'although', 'even']);
const AGAINST = new Set(['but', 'while', 'whereas', 'although', 'though']);
const PARTING = new Set(['while', 'whereas', 'although', 'though', 'but', 'and', 'as', 'yet', 'or']);

/**
 * A report ends where another speaker's clause starts: "…, while others said …", "…; Roe said …",
 * "When Sanders accused her, she said …", "Cruz, who says …, said …".
 */
export function partClauses(reading: Reading, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const opensAside = reading.tags[sentence.first] === 'subordinator' || reading.tags[sentence.first] === 'preposition';
  return drafts.map((draft, index) => {
    const end = drafts.slice(index + 1).map((later) => (opensAside ? openingEnd(reading, draft, later) : null) ?? clauseStart(reading, draft, later)).find((start) => start !== null);
    if (end === undefined || end === null) return draft;
    const content = draft.content
      .map((range) => (range.first >= draft.cue.last && range.last > end ? { first: range.first, last: end } : range))
      .filter((range) => range.last > range.first);
    // "reports to a judge next week, and the agency said …": what is left is what stands right after the cue.
    return content.length > 0 ? { ...draft, content } : end > draft.cue.last && draft.source && !drafts.some(({ rule }) => rule === 'relayed-report') && draft.source.last <= draft.cue.first && (reading.tags[draft.cue.last] === 'to' || reading.tags[draft.cue.last] === 'preposition') ? { ...draft, content: [{ first: draft.cue.last, last: end }] } : draft;
  });
}

// "Although he said in May that it was dead, at the council she said …": the opening clause ends with its comma.
function openingEnd(reading: Reading, draft: Draft, later: Draft): number | null {
  if (!later.source || later.source.first >= later.cue.first || later.content.some((range) => range.first < later.source!.first)) return null;
  for (let at = later.source.first - 1; at > draft.cue.last; at -= 1) {
    if (reading.tags[at] === 'that') return null;
    if (reading.tags[at] === 'comma') return reading.quotationAt[at] === -1 ? at : null;
  }
  return null;
}

function clauseStart(reading: Reading, draft: Draft, later: Draft): number | null {
  // "Reuters reported that the port will close, citing three officials"
  if (later.rule === 'relayed-report' && later.cue.first > draft.cue.last + 1) return reading.tags[later.cue.first - 1] === 'comma' ? later.cue.first - 1 : later.cue.first;
  // "rebuked critics who say …": what the critics say is no part of the rebuke.
  if (draft.rule === 'speech-act' && later.source && reading.tokens[later.source.first]!.lower === 'who' && later.source.first < later.cue.first) return later.source.first;
  if (!later.source || later.source.first >= later.cue.first || later.content.some((range) => range.first < later.source!.first)) return null;
  if (later.source.first <= draft.cue.first && later.source.last >= draft.cue.last) return later.source.last;
  let at = later.source.first;
  while (at > draft.cue.last && reading.tags[at - 1] === 'adverb') at -= 1;
  // "which an inquiry said …" needs no comma.
  if (RELATIVES.has(reading.tokens[at - 1]?.lower ?? '') && at - 1 > draft.cue.last) return reading.tags[at - 2] === 'comma' ? at - 2 : at - 1;
  // "condemned the ban after Roe announced it": when somebody acts is no part of what the act is about.
  if (draft.rule === 'speech-act' && at - 1 > draft.cue.last && reading.quotationAt[at - 1] === -1 && AROUND.has(reading.tokens[at - 1]!.lower)) return at - 1;
  // "claimed the attack but officials said …": a clause that sets itself against the one before needs no comma.
  if (AGAINST.has(reading.tokens[at - 1]?.lower ?? '') && at - 2 > draft.cue.last && reading.quotationAt[at - 1] === -1 && reading.tags[at - 2] !== 'comma') return at - 1;
  if (PARTING.has(reading.tokens[at - 1]?.lower ?? '')) at -= 1;
  const mark = reading.tags[at - 1];
  const parted = mark === 'comma' || mark === 'dash' || (mark === 'stop' && reading.tokens[at - 1]!.lower === ';');
  return parted && at - 1 > draft.cue.last && reading.quotationAt[at - 1] === -1 ? at - 1 : null;
}
