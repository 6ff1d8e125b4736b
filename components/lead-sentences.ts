import { countMisfits } from '@/lib/engine/lead';
import { countPassages } from '@/lib/engine/passages';
import type { Analysis } from '@/lib/engine/types';

/** What the lead leaves open: "8 are not, and one title does not fit." */
export function restSentence(analysis: Pick<Analysis, 'article' | 'findings' | 'voices'>): string {
  const { identified, anonymous } = analysis.voices;
  const titles = countMisfits(analysis.findings);
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
