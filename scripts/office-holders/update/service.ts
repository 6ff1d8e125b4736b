import { UpdateError } from './update-error';

/** A query service, and how to behave towards it. */
export interface Service {
  readonly endpoint: string;
  readonly userAgent: string;
  wait(milliseconds: number): Promise<void>;
  /** For whoever watches: why nothing seems to happen. */
  tell(message: string): void;
}

const ATTEMPTS = 5;
const FIRST_WAIT = 2_000;
/** Who asks us to wait longer wants us to come another day. */
const LONGEST_WAIT = 120_000;
/** Wikidata itself gives up on a query after 60 s. */
const TIMEOUT = 90_000;

/**
 * The service's answer to one query. Waits as long as `Retry-After` says, or twice as long each time, where it is throttled (429),
 * the service is in trouble (5xx) or the line breaks; gives up after five times. Throws `UpdateError`.
 */
export async function ask(query: string, service: Service): Promise<string> {
  const host = new URL(service.endpoint).host;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send(query, service, host);
    if (answer.ok) return answer.text;
    if (attempt === ATTEMPTS) throw new UpdateError(3, `${host} ${answer.trouble}; gave up after ${ATTEMPTS} times, try again later`);
    const pause = answer.retryAfter ?? FIRST_WAIT * 2 ** (attempt - 1);
    if (pause > LONGEST_WAIT) throw new UpdateError(3, `${host} ${answer.trouble} and asks to wait ${Math.ceil(pause / 1000)} s; try again then`);
    service.tell(`${host} ${answer.trouble}; waiting ${Math.ceil(pause / 1000)} s`);
    await service.wait(pause);
  }
}

type Answer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly trouble: string; readonly retryAfter: number | null };

async function send(query: string, service: Service, host: string): Promise<Answer> {
  try {
    const response = await fetch(service.endpoint, {
      method: 'POST',
      headers: { accept: 'application/sparql-results+json', 'user-agent': service.userAgent },
      body: new URLSearchParams({ query }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const text = await response.text();
    if (response.ok) return { ok: true, text };
    const trouble = `answers ${response.status} ${response.statusText}`.trim();
    if (response.status === 429 || response.status >= 500) {
      return { ok: false, trouble: response.status === 429 ? `is throttling us (429)` : trouble, retryAfter: retryAfter(response.headers.get('retry-after')) };
    }
    throw new UpdateError(3, `${host} ${trouble}: ${firstLine(text)}`);
  } catch (error) {
    if (error instanceof UpdateError) throw error;
    const reason = reasonOf(error);
    if (UNREACHABLE.has(reason)) throw new UpdateError(3, `cannot reach ${host} (${reason}): is there a network, and is the address right?`);
    return { ok: false, trouble: `did not answer to the end (${reason})`, retryAfter: null };
  }
}

/** Asking again at once would change nothing. */
const UNREACHABLE = new Set([
  'ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UND_ERR_CONNECT_TIMEOUT',
]);

// `fetch` says "fetch failed" and keeps the reason, or the reasons of each address it tried, within.
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const [first] = cause instanceof AggregateError ? cause.errors : [];
  for (const each of [cause, first, error]) {
    if (typeof each === 'object' && each !== null && 'code' in each && typeof each.code === 'string') return each.code;
  }
  return error instanceof Error ? error.name : String(error);
}

/** Milliseconds; the header is a number of seconds or a date. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function firstLine(text: string): string {
  return text.replaceAll(/<[^>]*>/g, ' ').trim().split('\n', 1)[0]?.slice(0, 200) || 'no reason given';
}
