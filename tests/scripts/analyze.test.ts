import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

/** Each test starts a process or two, which takes a second each, and more where all cores are busy. */
vi.setConfig({ testTimeout: 60_000 });

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly told: string;
}

/** The command line as a caller starts it, with `input` on standard input. `enough` ends reading after so many characters. */
function analyze(args: readonly string[], input = '', enough = Number.POSITIVE_INFINITY): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/analyze.ts', ...args], { cwd: PROJECT });
    let [out, told] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (out.length >= enough) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => { told += chunk; });
    child.stdin.on('error', () => {}); // A command that ends before it has read everything closes its input.
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, told }));
    child.stdin.end(input);
  });
}

const lineOf = (id: number): string => JSON.stringify({ id, text: `A source said on day ${id} that nothing was decided.\n\nThe minister said so too.` });
const few = [lineOf(0), lineOf(1)];
/** Enough for threads to be started. */
const many = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: `A source said on day ${id} that nothing was decided.\n\n`.repeat(100) }));

describe('lines', () => {
  test('threads write the same bytes as one job, in order, and tell bad lines by number', async () => {
    const input = [...many.slice(0, 200), '{broken', ...many.slice(200)].join('\n');
    const [one, three] = await Promise.all([analyze(['--jsonl', '--jobs', '1'], input), analyze(['--jsonl', '--jobs', '3'], input)]);
    expect(one.out.trim().split('\n').map((line) => JSON.parse(line).id)).toEqual(many.map((_, id) => id));
    expect(three).toEqual(one);
    expect(one.status).toBe(1);
    expect(one.told).toMatch(/^analyze: line 201: .+\n$/);
  });

  test('all lines read: status 0; an empty part of a corpus is no error', async () => {
    expect(await analyze(['--jsonl'], few.join('\n'))).toMatchObject({ status: 0, told: '' });
    expect(await analyze(['--jsonl'], '')).toEqual({ status: 0, out: '', told: '' });
  });

  test('a reader that leaves early is no error', async () => {
    const { status, told } = await analyze(['--jsonl', '--jobs', '2'], many.join('\n'), 100);
    expect({ status, told }).toEqual({ status: 0, told: '' });
  });
});

describe('a page', () => {
  const page = 'sample/article.html';

  test('as JSON: the analysis, with what the caller knows of the page', async () => {
    const { status, out, told } = await analyze([page, '--url', 'https://courier.example/cable', '--published', '2025-03-06']);
    expect({ status, told }).toEqual({ status: 0, told: '' });
    const { schema, article, findings } = JSON.parse(out);
    expect(schema.id).toBe('says-who/analysis');
    expect(article).toMatchObject({ url: 'https://courier.example/cable', published: { date: '2025-03-06', foundIn: 'given' } });
    expect(findings.length).toBeGreaterThan(0);
  });

  test('from standard input, as Markdown', async () => {
    const html = await readFile(join(PROJECT, page), 'utf8');
    const [piped, named] = await Promise.all([analyze(['-', '--format', 'markdown'], html), analyze([page, '--format', 'markdown'])]);
    expect(piped).toEqual(named);
    expect(named.out).toMatch(/^# \S.+\n/);
  });

  test('as a line: spans point into the text that is written along', async () => {
    const html = await readFile(join(PROJECT, page), 'utf8');
    const { status, out } = await analyze(['--jsonl'], JSON.stringify({ id: 'page', html, url: 'https://courier.example/cable' }));
    expect(status).toBe(0);
    const { text, attributions } = JSON.parse(out);
    const cues = attributions.map(({ cue: [start, end] }: { cue: [number, number] }) => text.slice(start, end));
    expect(cues).toContain('said');
  });
});

describe('what cannot be done', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'says-who-'));
    await writeFile(join(folder, 'empty.html'), '');
    await writeFile(join(folder, 'text.txt'), 'A source said so.');
    await writeFile(join(folder, 'bare.html'), '<!doctype html><html><body></body></html>');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    [['--nonsense'], "Unknown option '--nonsense'"],
    [[], 'give FILE.html or --jsonl'],
    [['no-such-file.html'], 'no-such-file.html cannot be read'],
    [['lib'], 'lib cannot be read'],
    [['-'], '- is empty'],
    [['FOLDER/empty.html'], 'empty.html is empty'],
    [['FOLDER/text.txt'], 'text.txt is not an HTML page'],
    [['FOLDER/bare.html'], 'bare.html: '],
  ])('%j: one line on standard error, nothing on standard output, status 2', async (args, message) => {
    const { status, out, told } = await analyze(args.map((arg) => arg.replace('FOLDER', folder)));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(told).toContain(message);
    expect(told.trim().split('\n').length).toBe(1);
  });
});

test('--help says how it is used', async () => {
  expect(await analyze(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('--jsonl [--jobs N] < IN > OUT'), told: '' });
});
