import type { Finding, VoiceCounts } from './types';

/** The sentence a reader takes in first: "3 of 26 voices are named." */
export function leadSentence({ identified, anonymous }: VoiceCounts): string {
  const all = identified + anonymous;
  if (all === 0) return 'Nobody is reported to speak.';
  if (all === 1) return `The only voice is ${identified ? '' : 'not '}named.`;
  if (identified === 0) return `None of ${all} voices is named.`;
  if (anonymous === 0) return all === 2 ? 'Both voices are named.' : `All ${all} voices are named.`;
  return `${identified} of ${all} voices ${identified === 1 ? 'is' : 'are'} named.`;
}

/** How many titles do not fit. As in the score, a title counts once, however often the article repeats it. */
export function countMisfits(findings: readonly Finding[]): number {
  return new Set(findings.filter(({ kind }) => kind === 'title').map(titleOf)).size;
}

/** What makes two findings on titles one. */
export const titleOf = (finding: Finding): string => finding.selector.exact.toLowerCase();
