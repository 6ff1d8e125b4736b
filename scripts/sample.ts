import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where the sample article stands on the server, as it would at a newspaper. */
const ADDRESS = '/2025/10/14/cable-patrol-in-doubt';

/** Serves the sample article that ships with the project, to this machine only. */
export async function serveSample(): Promise<{ readonly url: string; close(): void }> {
  const article = readFileSync(new URL('../sample/article.html', import.meta.url));
  const server = createServer((request, response) => {
    const found = request.url?.split('?')[0] === ADDRESS;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? article : undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${ADDRESS}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
