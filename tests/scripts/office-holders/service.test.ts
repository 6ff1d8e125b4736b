import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '@/scripts/office-holders/update/service';
import { queryService, type QueryService } from './query-service';

let service: QueryService | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

/** Asks, and keeps what would have been waited for. */
async function asked(endpoint: string): Promise<{ waits: number[]; told: string[]; result: string }> {
  const waits: number[] = [];
  const told: string[] = [];
  const result = await ask('SELECT *', {
    endpoint, userAgent: 'test',
    wait: (milliseconds) => { waits.push(milliseconds); return Promise.resolve(); },
    tell: (message) => { told.push(message); },
  }).catch((error: unknown) => String(error));
  return { waits, told, result: result.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST') };
}

describe('a query service', () => {
  it('is asked once where it answers', async () => {
    service = await queryService({ body: 'well' });
    expect(await asked(service.endpoint)).toEqual({ waits: [], told: [], result: 'well' });
    expect(service.requests).toMatchObject([{ method: 'POST', query: 'SELECT *', headers: { 'user-agent': 'test', accept: 'application/sparql-results+json' } }]);
  });

  it('is waited for as long as it says, in seconds or until a date', async () => {
    const soon = new Date(Date.now() + 60_000).toUTCString();
    service = await queryService({ status: 429, headers: { 'retry-after': '7' } }, { status: 503, headers: { 'retry-after': soon } }, { body: 'well' });
    const { waits: [first, second, ...more], told, result } = await asked(service.endpoint);
    expect({ first, more, result }).toEqual({ first: 7000, more: [], result: 'well' });
    expect(second).toBeGreaterThan(30_000);
    expect(second).toBeLessThanOrEqual(60_000);
    expect(told).toHaveLength(2);
  });

  it('is waited for twice as long each time where it does not say, and five times at most', async () => {
    service = await queryService({ status: 502 });
    const { waits, result } = await asked(service.endpoint);
    expect(waits).toEqual([2000, 4000, 8000, 16_000]);
    expect(result).toBe('Error: HOST answers 502 Bad Gateway; gave up after 5 times, try again later');
    expect(service.requests).toHaveLength(5);
  });

  it('is left alone where it asks for longer than two minutes', async () => {
    service = await queryService({ status: 429, headers: { 'retry-after': '3600' } });
    const { waits, result } = await asked(service.endpoint);
    expect({ waits, result }).toEqual({ waits: [], result: 'Error: HOST is throttling us (429) and asks to wait 3600 s; try again then' });
    expect(service.requests).toHaveLength(1);
  });

  it('is asked again where the line breaks', async () => {
    service = await queryService({ broken: true }, { body: 'well' });
    expect(await asked(service.endpoint)).toMatchObject({ waits: [2000], result: 'well' });
  });

  it('is not asked again where it refuses', async () => {
    service = await queryService({ status: 403, body: '<html>\n<p>Set a <b>user agent</b>.</p>' });
    expect(await asked(service.endpoint)).toMatchObject({ waits: [], result: 'Error: HOST answers 403 Forbidden: Set a  user agent .' });
  });

  it('cannot be reached', async () => {
    service = await queryService({ body: '' });
    const { endpoint } = service;
    await service.close();
    service = undefined;
    expect(await asked(endpoint)).toMatchObject({ waits: [], result: 'Error: cannot reach HOST (ECONNREFUSED): is there a network, and is the address right?' });
  });
});
