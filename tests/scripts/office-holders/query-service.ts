import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Break the line in the middle of the body. */
  readonly broken?: boolean;
}

export interface QueryService {
  readonly endpoint: string;
  readonly requests: readonly { readonly method: string | undefined; readonly headers: IncomingHttpHeaders; readonly query: string }[];
  close(): Promise<void>;
}

export const recorded = (name: string): string => readFileSync(new URL(`./recorded/${name}`, import.meta.url), 'utf8');

/** A query service on this machine that gives these replies in turn, the last one for ever. */
export async function queryService(...replies: readonly [Reply, ...Reply[]]): Promise<QueryService> {
  const requests: QueryService['requests'][number][] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const reply = replies[Math.min(requests.length, replies.length - 1)] ?? replies[0];
      requests.push({ method: request.method, headers: request.headers, query: new URLSearchParams(body).get('query') ?? '' });
      response.writeHead(reply.status ?? 200, { connection: 'close', ...(reply.broken ? { 'content-length': '1000' } : {}), ...reply.headers });
      if (reply.broken) response.write('{"results"', () => response.destroy());
      else response.end(reply.body ?? '');
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`,
    requests,
    close: () => new Promise((resolve) => { server.close(() => resolve()); }),
  };
}
