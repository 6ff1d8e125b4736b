import { expect, test } from 'vitest';
import { HELP, parseCommand, UsageError } from '@/scripts/analyze/arguments';

const parse = (line: string): unknown => parseCommand(line.split(' ').filter(Boolean), 4);

test('a page, its address, its date and a format', () => {
  expect(parse('page.html --url https://a.example/x --published 2025-03-06 --format markdown')).toMatchObject({
    does: 'page', file: 'page.html', url: 'https://a.example/x', published: '2025-03-06', report: { id: 'markdown' },
  });
  expect(parse('page.html --format html --whole-article')).toMatchObject({ report: { id: 'html' }, wholeArticle: true });
  expect(parse('page.html --format csv --bom')).toMatchObject({ report: { id: 'csv' }, byteOrderMark: true });
  expect(parse('page.html')).toMatchObject({ url: null, published: null, report: { id: 'json' } });
  expect(parse('-')).toMatchObject({ does: 'page', file: '-' });
});

test('lines use every core unless told otherwise', () => {
  expect(parse('--jsonl')).toEqual({ does: 'lines', jobs: 4 });
  expect(parse('--jsonl --jobs 1')).toEqual({ does: 'lines', jobs: 1 });
});

test.each([
  ['', 'give FILE.html or --jsonl'],
  ['a.html b.html', 'one FILE at a time'],
  ['--nonsense', "Unknown option '--nonsense'"],
  ['a.html --format pdf', '--format is one of csv, html, json, markdown, web-annotation, not pdf'],
  ['a.html --whole-article', '--whole-article goes with --format html'],
  ['a.html --bom', '--bom goes with --format csv'],
  ['--jsonl --bom', '--bom does not go with --jsonl'],
  ['a.html --url file:///etc/passwd', '--url is an address'],
  ['a.html --url nonsense', '--url is an address'],
  ['a.html --published 2025-02-30', '--published is a date'],
  ['a.html --published 6/3/2025', '--published is a date'],
  ['a.html --jobs 2', '--jobs goes with --jsonl'],
  ['--jsonl a.html', 'give no FILE'],
  ['--jsonl --format markdown', '--format does not go with --jsonl'],
  ['--jsonl --published 2025-03-06', '--published does not go with --jsonl'],
  ['--jsonl --jobs 0', '--jobs is a number'],
  ['--jsonl --jobs two', '--jobs is a number'],
  ['--jsonl --jobs', '--jobs'],
])('"%s" is refused in one line', (line, message) => {
  expect(() => parse(line)).toThrow(UsageError);
  expect(() => parse(line)).toThrow(message);
});

test('help names every option, and needs nothing else to be right', () => {
  expect(parse('--help')).toEqual({ does: 'help' });
  expect(parse('-h a b')).toEqual({ does: 'help' });
  for (const option of ['--url', '--published', '--format', '--jsonl', '--jobs', 'markdown', 'json']) expect(HELP).toContain(option);
});
