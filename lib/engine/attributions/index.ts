import type { Sentence } from '../segment';
import type { Reading } from '../segment/reading';
import accordingTo from './according-to';
import agentlessAct from './agentless-act';
import type { Draft, Pattern } from './pattern';
import { joinContinuedQuotations } from './continued-quotation';
import cueNoun from './cue-noun';
import documentReport from './document-report';
import documentSetting from './document-setting';
import passiveReport from './passive-report';
import quotedClause from './quoted-clause';
import relayedReport from './relayed-report';
import reportedClause from './reported-clause';
import reportingAdverb from './reporting-adverb';
import { separate } from './separate';
import speakerLabel from './speaker-label';
import speechAct from './speech-act';

/** The patterns, in order of priority: a cue belongs to the first that claims it. */
export const PATTERNS: readonly Pattern[] = [
  accordingTo, quotedClause, passiveReport, reportedClause, relayedReport, documentReport, speechAct, reportingAdverb,
  cueNoun, documentSetting, speakerLabel, agentlessAct,
];

/** Finds every attribution of a text, in text order; `nested` says which stand inside another's words. */
export function findAttributions(reading: Reading): { readonly draft: Draft; readonly nested: boolean }[] {
  const claimed = new Uint8Array(reading.tokens.length);
  const all: Draft[] = [];
  for (const sentence of reading.sentences) {
    const inSentence: Draft[] = [];
    const found = { isClaimed: (token: number) => claimed[token] === 1, verbs: verbsOf(reading, sentence), inSentence };
    for (const pattern of PATTERNS) {
      for (const draft of pattern.run(reading, sentence, found)) {
        if (claimed[draft.cue.last - 1] || statesTerms(reading, draft) || isItself(reading, draft)) continue;
        claimed.fill(1, draft.cue.first, draft.cue.last);
        inSentence.push(draft);
      }
    }
    if (inSentence.length > 1) all.push(...partClauses(reading, partEchoes(reading, partConjoined(reading, inOrder(inSentence)))));
    else all.push(...inSentence);
  }
  return nest(joinContinuedQuotations(reading, all).flatMap((draft) => separate(draft) ?? []));
}

function verbsOf({ verbs }: Reading, { first, last }: Sentence): number[] {
  const found: number[] = [];
  for (let at = first; at < last; at += 1) if (verbs[at]) found.push(at);
  return found;
}

const TERMS = new Set(['anonymity', 'anonymously', 'named', 'identified', 'unnamed']);

// "who asked not to be named": the terms on which a source speaks are no words of theirs.
function statesTerms(reading: Reading, draft: Draft): boolean {
  const [words] = draft.content;
  if (!words || words.first < draft.cue.last) return false;
  // "said on condition of anonymity that …": the terms stand between, and the words follow.
  const first = words.first > draft.cue.last + 1 ? words.first : draft.cue.first;
  for (let at = first; at < Math.min(words.last, draft.cue.last + 7); at += 1) {
    if (TERMS.has(reading.tokens[at]!.lower) && (reading.tags[at] !== 'verb' || reading.tokens[at - 1]!.lower === 'be')) return true;
  }
  return false;
}

const ITSELF = new Set(['story', 'article', 'post', 'piece', 'column', 'page']);

// "This story has been updated to include …": the page speaks of itself.
function isItself(reading: Reading, { source }: Draft): boolean {
  return source !== null && source.last - source.first === 2 && reading.tokens[source.first]!.lower === 'this' && ITSELF.has(reading.tokens[source.first + 1]!.lower);
}

const inOrder = (drafts: readonly Draft[]): Draft[] => drafts.toSorted((a, b) => a.cue.first - b.cue.first);

// "denied that … and insisted that …", "said …, adding that …": two cues of one source. The first one's words end where the second cue starts.
function partConjoined(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts.slice(index + 1).find((later) => reading.tags[later.cue.first] !== 'to' && later.source && draft.source && later.source.first === draft.source.first && later.source.last === draft.source.last);
    if (!next) return draft;
    let end = next.cue.first;
    while (end > draft.cue.last && reading.tags[end - 1] === 'adverb') end -= 1;
    const joint = reading.tags[end - 1];
    if (joint !== 'coordinator' && joint !== 'comma' && joint !== 'dash') return draft;
    while (end > draft.cue.last && (reading.tags[end - 1] === 'coordinator' || reading.tags[end - 1] === 'comma' || reading.tags[end - 1] === 'dash' || reading.tags[end - 1] === 'adverb')) end -= 1;
    const content = draft.content
      .map((range) => (range.first < end && range.last > end && range.first >= draft.cue.last ? { first: range.first, last: end } : range))
      .filter((range) => !(range.first >= next.cue.first && range.first >= draft.cue.last));
    return content.length > 0 ? { ...draft, content } : draft;
  });
}

/**
 * "Roe said they liked the plan, but it was the states' to decide, she said": the second cue is the first speaker's again,
 * and takes the last clause.
 */
function partEchoes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const parted = [...drafts];
  for (let index = 1; index < parted.length; index += 1) {
    const echo = parted[index]!;
    const first = parted[index - 1]!;
    const trails = echo.source && echo.content[0] && echo.content[0].first <= first.cue.first && echo.content[0].last > first.cue.last;
    if (!trails || !isEcho(reading, first, echo)) continue;
    const split = lastClause(reading, first.cue.last + 1, echo.source!.first - 1);
    if (split === null) continue;
    parted[index - 1] = { ...first, content: first.content.map((range) => (range.last > split && range.first < split ? { first: range.first, last: split } : range)) };
    parted[index] = { ...echo, content: [{ first: split + 1, last: echo.content[0]!.last }, ...echo.content.slice(1)] };
  }
  return parted;
}

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
const PARTING = new Set(['while', 'whereas', 'although', 'though', 'but', 'and', 'as', 'yet', 'or']);

/**
 * A report ends where another speaker's clause starts: "…, while others said …", "…; Roe said …",
 * "When Sanders accused her, she said …", "Cruz, who says …, said …".
 */
function partClauses(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const end = drafts.slice(index + 1).map((later) => clauseStart(reading, draft, later)).find((start) => start !== null);
    if (end === undefined || end === null) return draft;
    const content = draft.content
      .map((range) => (range.first >= draft.cue.last && range.last > end ? { first: range.first, last: end } : range))
      .filter((range) => range.last > range.first);
    return content.length > 0 ? { ...draft, content } : draft;
  });
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
  if (PARTING.has(reading.tokens[at - 1]?.lower ?? '')) at -= 1;
  const mark = reading.tags[at - 1];
  const parted = mark === 'comma' || mark === 'dash' || (mark === 'stop' && reading.tokens[at - 1]!.lower === ';');
  return parted && at - 1 > draft.cue.last && reading.quotationAt[at - 1] === -1 ? at - 1 : null;
}

// What is said inside another's words belongs to that speaker. Of two that hold each other ("The papers say the plan works, he said"),
// the one whose words stand before its cue is outside.
function nest(drafts: readonly Draft[]): { draft: Draft; nested: boolean }[] {
  const holds = (outer: Draft, inner: Draft): boolean => outer.content.some((range) => range.first <= inner.cue.first && inner.cue.last <= range.last);
  return drafts.map((draft, index) => {
    for (let other = Math.max(0, index - 12); other < Math.min(drafts.length, index + 8); other += 1) {
      if (other === index) continue;
      const outer = drafts[other]!;
      if (!holds(outer, draft)) continue;
      // "The judge said a plot that Roe allegedly knew of …": the adverb stands inside the judge's words, not the other way about.
      if (holds(draft, outer) && (outer.source === null) !== (draft.source === null)) {
        if (outer.source) return { draft, nested: true };
        continue;
      }
      if (holds(draft, outer) && !(outer.content[0]!.first < outer.cue.first && draft.content[0]!.first >= draft.cue.first)) continue;
      return { draft, nested: true };
    }
    return { draft, nested: false };
  });
}
