import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The articles that ship with the project, and where each stands on the server, as it would at a newspaper. */
const ADDRESSES = { article: '/2025/10/14/cable-patrol-in-doubt', titles: '/2025/10/16/cable-talks-reach-new-york' } as const;

/** Serves one of the sample articles, to this machine only. */
export async function serveSample(name: keyof typeof ADDRESSES = 'article'): Promise<{ readonly url: string; close(): void }> {
  const address = ADDRESSES[name];
  const article = readFileSync(new URL(`../sample/${name}.html`, import.meta.url));
  const server = createServer((request, response) => {
    const found = request.url?.split('?')[0] === address;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? article : undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${address}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
