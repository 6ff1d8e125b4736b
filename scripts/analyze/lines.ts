import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { analyzeLine } from './line';
import type { Result } from './line';
import { startPool } from './pool';
import type { Pool } from './pool';
import { splitLines } from './split-lines';
import type { Line } from './split-lines';

/** So many characters are done before threads are started: for less, starting and warming them takes longer than the work. */
const CHARACTERS_ALONE = 1_000_000;
/** Lines in hand for each thread: enough that none waits for the next, few enough to hold. */
const LINES_AHEAD = 4;

/**
 * Reads one article a line, writes one result a line in the same order, as soon as it is there. Holds a handful of lines
 * however long the input; stops reading while nobody takes the output. What cannot be read is told on `errors` with the
 * number of its line. Returns how many lines that were.
 */
export async function analyzeLines(input: Readable, output: Writable, errors: Writable, jobs: number): Promise<number> {
  let problems = 0;
  let characters = 0;
  let pool: Pool | null = null;
  let inHand = 0;
  let oneDone = (): void => {};
  let written = Promise.resolve();

  const write = async ({ number }: Line, working: Promise<Result>): Promise<void> => {
    const result = await working;
    if ('problem' in result) {
      problems += 1;
      errors.write(`analyze: line ${number}: ${result.problem}\n`);
    } else if (!output.write(`${result.output}\n`)) {
      await once(output, 'drain');
    }
    inHand -= 1;
    oneDone();
  };

  input.setEncoding('utf8');
  for await (const line of splitLines(input)) {
    if ('text' in line && !line.text.trim()) continue;
    if (jobs > 1 && characters > CHARACTERS_ALONE) pool ??= startPool(jobs);
    characters += 'text' in line ? line.text.length : 0;
    const working = work(line, pool);
    const before = written;
    written = before.then(() => write(line, working));
    inHand += 1;
    while (inHand >= (pool ? jobs * LINES_AHEAD : 1)) await new Promise<void>((resolve) => { oneDone = resolve; });
  }
  await written;
  await pool?.stop();
  return problems;
}

function work(line: Line, pool: Pool | null): Promise<Result> {
  if ('tooLong' in line) return Promise.resolve({ problem: `too long (${line.tooLong} characters)` });
  return pool ? pool.run(line.text) : analyzeLine(line.text);
}
