import type { TokenRange } from '../segment/reading';
import type { Draft } from './pattern';

/** Makes source, cue and content of a draft stand apart; null where nothing of the source would be left. */
export function separate(draft: Draft): Draft | null {
  if (standsApart(draft)) return draft;
  const [source] = draft.source ? without(draft.source, draft.cue) : [null];
  if (source === undefined) return null;
  const content = draft.content.flatMap((range) => without(range, draft.cue)).flatMap((range) => (source ? without(range, source) : [range]));
  return { ...draft, source, content };
}

function standsApart({ source, cue, content }: Draft): boolean {
  if (source && overlap(source, cue)) return false;
  for (const range of content) if (overlap(range, cue) || (source && overlap(range, source))) return false;
  return true;
}

const overlap = (one: TokenRange, other: TokenRange): boolean => one.first < other.last && other.first < one.last;

/** What is left of a range when another is taken out of it: none, one or two ranges. */
function without(range: TokenRange, other: TokenRange): TokenRange[] {
  if (!overlap(range, other)) return [range];
  return [{ first: range.first, last: other.first }, { first: other.last, last: range.last }].filter((part) => part.first < part.last);
}
