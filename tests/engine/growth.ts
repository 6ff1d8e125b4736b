import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import type { Article } from '@/lib/engine/types';

/** Stands before and after, so that the text is read as English whatever is between. */
const ENGLISH = `The harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years. In the summer it is full
of boats, and in the winter there is nobody on the water but the men of the port, who have been there for as long as it is known.`.replaceAll('\n', ' ');

/** A shorter measurement than this is mostly noise. Milliseconds. */
const LEAST_TIME = 20;
const LARGEST = 2_000_000;
const FACTOR = 10;

export interface Growth {
  /** Characters of the smaller text. */
  readonly length: number;
  /** Milliseconds of processor time for it; at least `LEAST_TIME`, so that a text that takes no time at all may grow into one that takes a little. */
  readonly time: number;
  /** Milliseconds for a text ten times as long. */
  readonly tenfold: number;
  /** Language the engine took the text for. */
  readonly language: string;
}

/** Ten times the text may take this many times the time. Linear is ten and a little; quadratic is a hundred. */
export const MOST = 25;

/**
 * Measures the engine on a text and on one ten times as long; `make` gives a text of about so many characters.
 * Processor time, best of several runs: other programs on the machine do not count, and the collector of memory does not run in
 * all of them. The text grows in small steps, so what would take for ever at the full size is met at a small one.
 */
export function growthOf(make: (length: number) => string): Growth {
  let length = 1_000;
  // The best of several runs: a first run is slow because the code is cold, and would stop at a text too short to tell.
  while (length < LARGEST && best(articleOf(make(length)), 6, LEAST_TIME) < LEAST_TIME) length *= 2;
  const small = articleOf(make(length));
  const large = articleOf(make(length * FACTOR));
  const time = Math.max(LEAST_TIME, best(small, 3));
  return { length, time, tenfold: best(large, 8, time * MOST), language: analyze(small).language };
}

const articleOf = (text: string): Article => articleFromText({ text: `${ENGLISH}\n\n${text}\n\n${ENGLISH}`, published: '2025-03-06' });

// Stops as soon as a run is quick enough.
function best(article: Article, runs: number, enough = 0): number {
  let least = Infinity;
  for (let run = 0; run < runs && least >= enough; run += 1) {
    const before = process.cpuUsage();
    analyze(article);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
