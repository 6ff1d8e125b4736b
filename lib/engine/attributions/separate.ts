import type { TokenRange } from '../segment/reading';
import type { Draft } from './pattern';

/** Makes source, cue and content of a draft stand apart; null where nothing of the source would be left. */
export function separate(draft: Draft): Draft | null {
  const [source] = draft.source ? without(draft.source, draft.cue) : [null];
  if (source === undefined) return null;
  const content = draft.content.flatMap((range) => without(range, draft.cue)).flatMap((range) => (source ? without(range, source) : [range]));
  return { ...draft, source, content };
}

/** What is left of a range when another is taken out of it: none, one or two ranges. */
function without(range: TokenRange, other: TokenRange): TokenRange[] {
  if (other.last <= range.first || range.last <= other.first) return [range];
  return [{ first: range.first, last: other.first }, { first: other.last, last: range.last }].filter((part) => part.first < part.last);
}
