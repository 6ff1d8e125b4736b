import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as it is served. */
interface Served {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  /** `http://localhost:PORT` */
  readonly origin: string;
  /** `localhost:PORT`, also as a proxy. */
  readonly host: string;
  /** Everything that was asked for: paths of this server, whole addresses where it served as proxy. */
  readonly requests: string[];
  close(): Promise<void>;
}

const SAMPLE = read('../../sample/article.html');
const APP = page('app');

/** Addresses look like a newspaper's, so that the gate is not helped and not hindered by them. */
const PAGES: Readonly<Record<string, Served>> = {
  '/': page('front-page'),
  '/2025/10/14/cable-patrol': { body: SAMPLE },
  '/2026/03/03/ferry': page('quiet'),
  '/2026/03/02/leuchtturm': page('german'),
  '/2026/03/02/late': page('late'),
  '/drafts/7': page('editor'),
  '/app': APP,
  '/app/2026/03/02/lighthouse': APP,
  '/app/2026/03/03/ferry': APP,
  '/strict/2025/10/14/cable-patrol': {
    body: SAMPLE,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; sandbox allow-same-origin" },
  },
  '/2026/03/02/malformed': page('malformed'),
  '/2026/03/02/empty': { body: '' },
  '/2026/03/02/no-text': { body: '<!doctype html><title>No text</title><meta property="og:type" content="article"><body><img alt="">' },
  '/2026/03/02/large': { body: large() },
  '/2026/03/02/long': { body: long(600_000) },
  '/2026/03/02/endless': { body: long(1_200_000) },
  '/2026/03/02/notes.txt': { body: 'A source said that this is a file.\n'.repeat(40), type: 'text/plain; charset=utf-8' },
  '/2026/03/02/feed.xml': { body: `<?xml version="1.0"?><feed><entry>${'<p>A source said that this is no page.</p>'.repeat(40)}</entry></feed>`, type: 'application/xml' },
};

/** Serves the pages; any other host that is asked for through it as a proxy is refused, and noted. */
export async function serve(extra: Readonly<Record<string, Served>> = {}): Promise<Server> {
  const requests: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    requests.push(url);
    // A proxy is asked for whole addresses.
    const served = { ...PAGES, ...extra }[url.replace(/^http:\/\/[^/]+/, '').replace(/\?.*/, '')];
    response.writeHead(served ? 200 : 404, { 'content-type': served?.type ?? 'text/html; charset=utf-8', ...served?.headers });
    response.end(served?.body);
  };
  const server = createServer(answer).on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    host: `localhost:${port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function page(name: string): Served {
  return { body: read(`pages/${name}.html`) };
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The sample article with its own paragraphs again and again, until they fill so many characters. */
function long(characters: number): string {
  return SAMPLE.replace(/(?<=<div class="story">)[\s\S]*?(?=<\/div>)/, (story) => story.repeat(Math.ceil(characters / story.length)));
}

/** The sample article on a page of five megabytes: what the site's readers wrote below it, and data for its scripts. */
function large(): string {
  const comments = Array.from({ length: 12_000 }, (_, n) => `<li id="comment-${n}"><a href="#comment-${n}">${n}</a> <p>I read this twice, and I have been to Saltmere. A source said so.</p></li>`);
  const data = JSON.stringify(Array.from({ length: 70_000 }, (_, n) => ({ id: n, name: 'Saltmere', price: n / 7 })));
  return SAMPLE.replace('</main>', `</main><section class="comments"><ol>${comments.join('\n')}</ol></section><script type="application/json">${data}</script>`);
}
