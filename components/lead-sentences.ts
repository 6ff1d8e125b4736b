import { countPassages } from '@/lib/engine/passages';
import type { Analysis, VoiceCounts } from '@/lib/engine/types';

/** "3 of 26 voices are named." */
export function leadSentence({ identified, anonymous }: VoiceCounts): string {
  const all = identified + anonymous;
  if (all === 0) return 'Nobody is reported to speak.';
  if (all === 1) return `The only voice is ${identified ? '' : 'not '}named.`;
  if (identified === 0) return `None of ${all} voices is named.`;
  if (anonymous === 0) return all === 2 ? 'Both voices are named.' : `All ${all} voices are named.`;
  return `${identified} of ${all} voices ${identified === 1 ? 'is' : 'are'} named.`;
}

/** What the lead leaves open: "8 are not, and one title does not fit." */
export function restSentence(analysis: Pick<Analysis, 'article' | 'findings' | 'voices'>): string {
  const { identified, anonymous } = analysis.voices;
  // As in the score, a title counts once, however often the article repeats it.
  const titles = new Set(analysis.findings.filter(({ kind }) => kind === 'title').map(({ selector }) => selector.exact.toLowerCase())).size;
  const parts = [
    ...(anonymous > 0 && identified > 0 ? [`${anonymous} ${anonymous === 1 ? 'is' : 'are'} not`] : []),
    ...(titles > 0 ? [`${inWords(titles)} ${titles === 1 ? 'title does' : 'titles do'} not fit`] : []),
  ];
  if (parts.length > 0) return `${capital(parts.join(', and '))}.`;
  return anonymous === 0 && countPassages(analysis) === 0 ? 'Nothing was found that hides who is speaking.' : '';
}

/** "1 passage", "12 passages". */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
