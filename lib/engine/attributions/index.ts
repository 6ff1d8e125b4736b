import type { Reading } from '../segment/reading';
import accordingTo from './according-to';
import type { Draft, Pattern } from './pattern';
import documentReport from './document-report';
import quotedClause from './quoted-clause';
import reportedClause from './reported-clause';
import speechAct from './speech-act';

/** The patterns, in order of priority: a cue belongs to the first that claims it. */
export const PATTERNS: readonly Pattern[] = [accordingTo, quotedClause, reportedClause, documentReport, speechAct];

/** Finds every attribution of a text, in text order; `nested` says which stand inside another's words. */
export function findAttributions(reading: Reading): { readonly draft: Draft; readonly nested: boolean }[] {
  const claimed = new Uint8Array(reading.tokens.length);
  const all: Draft[] = [];
  for (const sentence of reading.sentences) {
    const inSentence: Draft[] = [];
    const found = { isClaimed: (token: number) => claimed[token] === 1, inSentence };
    for (const pattern of PATTERNS) {
      for (const draft of pattern.run(reading, sentence, found)) {
        if (claimed[draft.cue.last - 1]) continue;
        claimed.fill(1, draft.cue.first, draft.cue.last);
        inSentence.push(draft);
      }
    }
    all.push(...markOrder(inSentence));
  }
  return nest(all);
}

const markOrder = (drafts: readonly Draft[]): Draft[] => drafts.toSorted((a, b) => a.cue.first - b.cue.first);

// What is said inside another's words belongs to that speaker. Of two that hold each other ("The papers say the plan works, he said"),
// the one whose words stand before its cue is outside.
function nest(drafts: readonly Draft[]): { draft: Draft; nested: boolean }[] {
  const holds = (outer: Draft, inner: Draft): boolean => outer.content.some((range) => range.first <= inner.cue.first && inner.cue.last <= range.last);
  return drafts.map((draft, index) => {
    for (let other = Math.max(0, index - 12); other < Math.min(drafts.length, index + 8); other += 1) {
      if (other === index) continue;
      const outer = drafts[other]!;
      if (!holds(outer, draft)) continue;
      if (holds(draft, outer) && !(outer.content[0]!.first < outer.cue.first && draft.content[0]!.first >= draft.cue.first)) continue;
      return { draft, nested: true };
    }
    return { draft, nested: false };
  });
}
