import type { Language } from '../languages/language';
import type { Sentence } from '../segment';
import type { Reading } from '../segment/reading';
import accordingTo from './according-to';
import agentlessAct from './agentless-act';
import type { Draft, Found, Pattern } from './pattern';
import { joinContinuedQuotations } from './continued-quotation';
import { endWithOpeningClause } from './content-end';
import carriedNoun from './carried-noun';
import cueNoun from './cue-noun';
import documentReport from './document-report';
import documentSetting from './document-setting';
import findingReport from './finding-report';
import passiveReport from './passive-report';
import quotedClause from './quoted-clause';
import { partClauses, partConjoined, partEchoes, partTrailing } from './parting';
import relayedQuotation from './relayed-quotation';
import relayedReport from './relayed-report';
import reportedClause from './reported-clause';
import reportingAdverb from './reporting-adverb';
import { separate } from './separate';
import { isSetPhrase } from './set-phrase';
import speakerLabel from './speaker-label';
import speechAct from './speech-act';
import { patternsByWord, startsIn, type PatternsByWord } from './starts';
import unsourcedReport from './unsourced-report';

/** The patterns, in order of priority: a cue belongs to the first that claims it. */
export const PATTERNS: readonly Pattern[] = [
  accordingTo, quotedClause, passiveReport, unsourcedReport, relayedQuotation, reportedClause, relayedReport, documentReport, findingReport, carriedNoun, speechAct, reportingAdverb,
  cueNoun, documentSetting, speakerLabel, agentlessAct,
];

/** Finds every attribution of a text, in text order; `nested` says which stand inside another's words. */
export function findAttributions(reading: Reading): { readonly draft: Draft; readonly nested: boolean }[] {
  const claimed = new Uint8Array(reading.tokens.length);
  const isSetPhraseAt = askedOnce(reading.tokens.length, (token) => isSetPhrase(reading, token));
  const isClaimed = (token: number): boolean => claimed[token] === 1 || isSetPhraseAt(token);
  const byWord = openersOf(reading.language);
  const all: Draft[] = [];
  for (const sentence of reading.sentences) {
    const inSentence: Draft[] = [];
    const found: { -readonly [K in keyof Found]: Found[K] } = { isClaimed, verbs: verbsOf(reading, sentence), starts: NOWHERE, inSentence };
    const startsOf = startsIn(reading, sentence, byWord);
    for (const pattern of PATTERNS) {
      const starts = startsOf.get(pattern);
      if (pattern.opens && !starts) continue;
      found.starts = starts ?? NOWHERE;
      for (const draft of pattern.run(reading, sentence, found)) {
        if (claimed[draft.cue.last - 1] || statesTerms(reading, draft) || isItself(reading, draft)) continue;
        claimed.fill(1, draft.cue.first, draft.cue.last);
        inSentence.push(draft);
      }
    }
    const parted = inSentence.length > 1 ? partClauses(reading, sentence, partTrailing(reading, partEchoes(reading, partConjoined(reading, inOrder(inSentence))))) : inSentence;
    for (const draft of parted) all.push(endWithOpeningClause(reading, sentence, draft));
  }
  return nest(joinContinuedQuotations(reading, all).flatMap((draft) => separate(draft) ?? []));
}

const NOWHERE: readonly number[] = [];

/** The same question of the same token, which every pattern asks anew, answered once. */
function askedOnce(tokens: number, ask: (token: number) => boolean): (token: number) => boolean {
  const [YES, NO] = [1, 2];
  const answers = new Uint8Array(tokens);
  return (token) => {
    if (answers[token] === 0) answers[token] = ask(token) ? YES : NO;
    return answers[token] === YES;
  };
}

const openers = new WeakMap<Language, PatternsByWord>();

function openersOf(language: Language): PatternsByWord {
  let byWord = openers.get(language);
  if (!byWord) openers.set(language, byWord = patternsByWord(PATTERNS, language));
  return byWord;
}

function verbsOf({ verbs }: Reading, { first, last }: Sentence): number[] {
  const found: number[] = [];
  for (let at = first; at < last; at += 1) if (verbs[at]) found.push(at);
  return found;
}

const TERMS = new Set(['anonymity', 'anonymously', 'named', 'identified', 'unnamed']);

// "who asked not to be named": the terms on which a source speaks are no words of theirs.
function statesTerms(reading: Reading, draft: Draft): boolean {
  if (givesTerms(reading, draft.cue.first)) return true;
  const [words] = draft.content;
  if (!words || words.first < draft.cue.last) return false;
  // "said on condition of anonymity that …": the terms stand between, and the words follow.
  const first = words.first > draft.cue.last + 1 ? words.first : draft.cue.first;
  for (let at = first; at < Math.min(words.last, draft.cue.last + 7); at += 1) {
    if (TERMS.has(reading.tokens[at]!.lower) && (reading.tags[at] !== 'verb' || reading.tokens[at - 1]!.lower === 'be')) return true;
  }
  return withholdsName(reading, draft.cue.last, words.last);
}

// "on condition of anonymity to discuss the talks", "was not authorised to speak on the record"
function givesTerms({ tags, tokens, language: { anonymity } }: Reading, cue: number): boolean {
  if (tags[cue] !== 'to' || cue < 2 || !anonymity.speaking.has(tokens[cue + 1]?.lower ?? '')) return false;
  const before = tokens[cue - 1]!.lower;
  return anonymity.anonymity.has(before) || anonymity.permits.has(before);
}

// "asked that only his first name be used", "asked for her surname to be withheld"
function withholdsName({ tokens, verbs, language: { anonymity } }: Reading, from: number, limit: number): boolean {
  if (!anonymity.wishes.has(tokens[from - 1]!.lower)) return false;
  for (let at = from; at < Math.min(limit, from + 7); at += 1) {
    if (!anonymity.names.has(tokens[at]!.lower)) continue;
    for (let verb = at + 1; verb < Math.min(limit, at + 5); verb += 1) if (anonymity.giving.has(verbs[verb]?.lemma ?? '') || anonymity.withheld.has(tokens[verb]!.lower)) return true;
  }
  return false;
}

const ITSELF = new Set(['story', 'article', 'post', 'piece', 'column', 'page']);

// "This story has been updated to include …": the page speaks of itself.
function isItself(reading: Reading, { source }: Draft): boolean {
  return source !== null && source.last - source.first === 2 && reading.tokens[source.first]!.lower === 'this' && ITSELF.has(reading.tokens[source.first + 1]!.lower);
}

const inOrder = (drafts: readonly Draft[]): Draft[] => drafts.toSorted((a, b) => a.cue.first - b.cue.first);

/** What one word or a mere mention of a source vouches for ends where another speaks. */
const HOLDS_NOTHING: ReadonlySet<string> = new Set(['reporting-adverb', 'relayed-report']);

// What is said inside another's words belongs to that speaker. Of two that hold each other ("The papers say the plan works, he said"),
// the one whose words stand before its cue is outside.
function nest(drafts: readonly Draft[]): { draft: Draft; nested: boolean }[] {
  const holds = (outer: Draft, inner: Draft): boolean => outer.content.some((range) => range.first <= inner.cue.first && inner.cue.last <= range.last);
  return drafts.map((draft, index) => {
    for (let other = Math.max(0, index - 12); other < Math.min(drafts.length, index + 8); other += 1) {
      if (other === index) continue;
      const outer = drafts[other]!;
      if (!holds(outer, draft) || HOLDS_NOTHING.has(outer.rule)) continue;
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
