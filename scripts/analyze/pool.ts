import { Worker } from 'node:worker_threads';
import type { Result } from './line';

export interface Pool {
  /** Never rejects: a thread that dies (out of memory) is replaced, and its line becomes a problem. */
  run(line: string): Promise<Result>;
  stop(): Promise<void>;
}

interface Job {
  readonly line: string;
  readonly done: (result: Result) => void;
}

/**
 * The engine lives in 20 MB; without limits each thread lets its heap grow to several times that, and is no faster.
 * A page that needs more than these kills its thread, becomes a problem of its line, and stops nothing else.
 */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** Up to `size` threads that analyse lines, started as they are needed; each has one line at a time, so that a long one holds up no other. */
export function startPool(size: number): Pool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();

  const next = (worker: Worker): void => {
    const job = waiting.shift();
    if (!job) {
      idle.push(worker);
      return;
    }
    busy.set(worker, job);
    worker.postMessage(job.line);
  };

  const finish = (worker: Worker, result: Result): void => {
    const job = busy.get(worker);
    busy.delete(worker);
    job?.done(result);
  };

  const start = (): void => {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), { resourceLimits: LIMITS });
    worker.on('message', (result: Result) => {
      finish(worker, result);
      next(worker);
    });
    worker.on('error', (error) => {
      finish(worker, { problem: `the thread died: ${error.message}` });
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      if (waiting.length > 0) start();
    });
    next(worker);
  };

  return {
    run: (line) => new Promise((done) => {
      waiting.push({ line, done });
      const worker = idle.pop();
      if (worker) next(worker);
      else if (busy.size < size) start();
    }),
    stop: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
