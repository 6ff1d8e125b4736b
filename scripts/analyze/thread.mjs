// The thread's side of pool.ts: a line comes in, its result goes out.
// Plain JavaScript, because on Node 20 a thread does not inherit the loader that lets tsx run TypeScript.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { analyzeLine } = await import('./line.ts');
parentPort.on('message', async (line) => parentPort.postMessage(await analyzeLine(line)));
