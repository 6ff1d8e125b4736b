import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { queryService, recorded, type QueryService } from './query-service';

/** Each test starts a process, which takes a second, and more where all cores are busy. */
vi.setConfig({ testTimeout: 60_000 });

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const DATA = fileURLToPath(new URL('./data/', import.meta.url));

let service: QueryService | undefined;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-offices-'));
  for (const file of readdirSync(DATA)) writeFileSync(join(folder, file), readFileSync(join(DATA, file)));
});
afterEach(async () => {
  await service?.close();
  service = undefined;
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<{ status: number | null; out: string; told: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/office-holders/update.ts', ...args], { cwd: PROJECT, env: { ...process.env, ...variables } });
    let [out, told] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => { out += chunk; });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => { told += chunk; });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, told: told.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST') }));
  });
}

const filesOf = (path: string): string[] => readdirSync(path).toSorted().map((file) => `${file}\n${readFileSync(join(path, file), 'utf8')}`);

describe('proposals', () => {
  test('say what we have, what Wikidata says and since when, with references, and write nothing', async () => {
    service = await queryService({ body: recorded('holders.json') });
    const { status, out, told } = await run(['--data', folder, '--endpoint', service.endpoint, '--contact', 'desk@example.org']);
    expect({ status, told }).toEqual({ status: 0, told: '' });
    expect(out).toContain([
      'fr.hog  Prime Minister of France: another holder?',
      '  we have    Jean Castex, 2020-07-03 to now (fr.tsv:5, sources eps fbj)',
      '             looked up to 2022-05-01',
      '  Wikidata   Élisabeth Borne, 2022-05-16 to now',
      '             https://www.wikidata.org/wiki/Q20020731#Q20020731$4d1c0f7e-0002-4a00-8000-000000000002',
      '             office: https://www.wikidata.org/wiki/Q1587677',
      '  reference  https://www.elysee.fr/emmanuel-macron/2022/05/16/nomination-du-premier-ministre',
      '  reference  https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045797632',
      '  instead of fr.tsv:5:',
      'term\tJean Castex\tCastex\t-\t2020-07-03\t2022-05-16\t-\tproposed\teps fbj wd\ttook office at noon',
      '  after fr.tsv:5:',
      'term\tÉlisabeth Borne\tBorne\t-\t2022-05-16\t-\t-\tproposed single-source\twd\thttps://www.wikidata.org/wiki/Q20020731#Q20020731$4d1c0f7e-0002-4a00-8000-000000000002',
    ].join('\n'));
    expect(out).toContain('pe.hos  President of Peru: the holder has left?');
    expect(out).toContain('it.hog  Prime Minister of Italy: another start?');
    expect(out).not.toMatch(/Horik|Macron/);
    expect(out).toMatch(/Proposals for 3 of the offices\. 1 agree; for 1 Wikidata has an earlier holder; for 0 it has nobody with a date\.\n1 not asked for: .*\n$/);
    expect(filesOf(folder)).toEqual(filesOf(DATA));

    const [{ query, headers } = { query: '', headers: {} }, ...more] = service.requests;
    expect(more).toEqual([]);
    expect(headers['user-agent']).toMatch(/^says-who .*\(desk@example\.org\)/);
    for (const part of ['wd:Q1587677 wd:Q191954', 'ps:P39', 'pqv:P580', 'pqv:P582', '"2021-05-01T00:00:00Z"']) expect(query).toContain(part);
  });

  test('as rows, for a file or an office alone', async () => {
    service = await queryService({ body: recorded('holders.json') });
    const { status, out } = await run(['--data', folder, '--only', 'pe', '--only', 'dk.hos', '--format', 'tsv'], { OFFICE_HOLDERS_ENDPOINT: service.endpoint });
    expect(status).toBe(0);
    expect(out.split('\n').slice(0, 4)).toEqual([
      '# pe.hos end instead of pe.tsv:4 https://www.wikidata.org/wiki/Q103838608#Q103838608$4d1c0f7e-0005-4a00-8000-000000000005',
      '# but no reference to a page',
      '# but not of preferred rank',
      'term\tPedro Castillo\tCastillo\t-\t2021-07-28\t2022-12-07\t-\tproposed\teps wd',
    ]);
    expect(service.requests.map(({ query }) => /VALUES.*/.exec(query)?.[0])).toEqual(['VALUES ?position { wd:Q18341329 wd:Q5708511 }']);
  });

  test('that there are none of is no error', async () => {
    service = await queryService({ body: recorded('holders.json') });
    const { status, out } = await run(['--data', folder, '--endpoint', service.endpoint, '--only', 'fr.hos']);
    expect({ status, out }).toEqual({ status: 0, out: 'Nothing to propose. 1 agree; for 0 Wikidata has an earlier holder; for 0 it has nobody with a date.\n' });
  });
});

describe('errors', () => {
  test.each([
    ['an option that is not one', ['--write'], 2, /Unknown option '--write'/],
    ['a format that is not one', ['--format', 'csv'], 2, /--format is text or tsv, not csv/],
    ['an address that is not one', ['--endpoint', 'query.example'], 2, /begins with https:\/\/ or http:\/\/, not query\.example/],
    ['an office that is not one', ['--only', 'fr.hog', '--only', 'xx.hos'], 2, /--only: no file or office xx\.hos/],
    ['an office without an item', ['--only', 'dk.hog'], 2, /no Wikidata item is known for dk\.hog: add a line to wikidata-positions\.txt/],
    ['a folder that is not one', ['--data', '/no/such/folder'], 1, /cannot read the files: ENOENT.*\/no\/such\/folder/],
  ])('%s', async (_, args, status, told) => {
    const result = await run(['--data', folder, '--endpoint', 'http://127.0.0.1:9/', ...args]);
    expect(result).toMatchObject({ status, out: '' });
    expect(result.told).toMatch(told);
    expect(result.told).toMatch(/^office-holders:update: .*\n$/);
  });

  test('files that are not sound', async () => {
    writeFileSync(join(folder, 'wikidata-positions.txt'), 'fr.hog\tQ1\nfr.hog\tP39\nxx.hos\tQ1\n');
    expect(await run(['--data', folder])).toEqual({
      status: 1, out: '',
      told: `office-holders:update: the files are not sound:
wikidata-positions.txt:2: not a Wikidata item: "P39"
wikidata-positions.txt:2: named twice: fr.hog P39
wikidata-positions.txt:3: no office "xx.hos"
wikidata-positions.txt:3: named twice: xx.hos Q1
`,
    });
  });

  test.each([
    ['throttled for long', { status: 429, headers: { 'retry-after': '3600' } }, 3, 'HOST is throttling us (429) and asks to wait 3600 s; try again then'],
    ['refused', { status: 400, body: 'MalformedQueryException: at line 1' }, 3, 'HOST answers 400 Bad Request: MalformedQueryException: at line 1'],
    ['no JSON', { body: '<html>' }, 4, 'the answer is not JSON: it begins with "<html>"'],
    ['another make', { body: '{"boolean": true}' }, 4, 'the answer is JSON, but not the results of a query: no results.bindings'],
    ['nobody', { body: recorded('nobody.json') }, 4, 'the answer is empty: HOST knows no dated holder of any of 5 offices; does it hold Wikidata?'],
  ])('an answer: %s', async (_, reply, status, message) => {
    service = await queryService(reply);
    expect(await run(['--data', folder, '--endpoint', service.endpoint])).toEqual({ status, out: '', told: `office-holders:update: ${message}\n` });
  });

  test('throttled for a moment, then answered', async () => {
    service = await queryService({ status: 429, headers: { 'retry-after': '0' } }, { body: recorded('holders.json') });
    expect(await run(['--data', folder, '--endpoint', service.endpoint])).toMatchObject({ status: 0, told: '' });
    expect(service.requests).toHaveLength(2);
  });

  test('no network', async () => {
    const gone = await queryService({ body: '' });
    await gone.close();
    expect(await run(['--data', folder, '--endpoint', gone.endpoint])).toEqual({
      status: 3, out: '', told: 'office-holders:update: cannot reach HOST (ECONNREFUSED): is there a network, and is the address right?\n',
    });
  });

  test('help tells the exit statuses', async () => {
    const { status, out } = await run(['--help']);
    expect(status).toBe(0);
    expect(out).toContain('Exit status: 0 proposals are printed');
  });
});
