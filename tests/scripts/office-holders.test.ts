import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isoOf } from '@/lib/engine/titles/days';
import { decode } from '@/lib/engine/titles/office-holders';
import { OFFICE_TABLE } from '@/lib/engine/titles/office-holders.generated';
import { generatedModule, readSource } from '@/scripts/office-holders/build';
import { checkPolities } from '@/scripts/office-holders/check';
import { readPolities, termRow } from '@/scripts/office-holders/read';

const { polities, problems } = readSource();

describe('the table of office holders', () => {
  it('has a sound source', () => {
    expect(problems).toEqual([]);
  });

  it('is up to date with its source', () => {
    const written = readFileSync(new URL('../../lib/engine/titles/office-holders.generated.ts', import.meta.url), 'utf8');
    expect(written === generatedModule(polities), 'run `npm run office-holders:build`').toBe(true);
  });

  it('decodes to the same terms', () => {
    const source = polities.flatMap((polity) => polity.offices.flatMap((office) => office.terms.map((term) => `${office.id} ${term.name} ${term.start} ${term.end ?? ''}`)));
    const decoded = decode(OFFICE_TABLE).polities.flatMap((polity) => polity.offices.flatMap((office) => office.terms.map((term) =>
      `${office.id} ${term.person.name} ${dateOf(term.start)} ${term.end ? dateOf(term.end) : ''}`)));
    expect(decoded).toEqual(source);
  });

  it('is written as it is read, row for row', () => {
    const lines = polities.flatMap(({ file, offices }) => {
      const text = readFileSync(new URL(`../../data/office-holders/${file}`, import.meta.url), 'utf8').split('\n');
      return offices.flatMap(({ terms }) => terms.map((term) => ({ row: termRow(term), read: text[term.line - 1] })));
    });
    expect(lines.filter(({ row, read }) => row !== read)).toEqual([]);
    expect(lines.length).toBeGreaterThan(3000);
  });

  // Processor time, best of a few: other programs on the machine do not count. A machine at rest takes a third of it.
  it('is decoded within 15 ms', () => {
    const times = Array.from({ length: 7 }, () => {
      const before = process.cpuUsage();
      decode(OFFICE_TABLE);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThanOrEqual(15);
  });

  // Posts of the Institute for Government are under CC BY 4.0; the one list under a share-alike licence may confirm, but not carry a row.
  it('rests on sources that may be passed on', () => {
    const rows = polities.flatMap(({ offices }) => offices.flatMap(({ id, terms }) => terms.map((term) => ({ id, term }))));
    expect(rows.filter(({ term }) => term.sources.every((source) => source === 'wlc')).map(({ id, term }) => `${id} ${term.name}`)).toEqual([]);
    const alone = rows.filter(({ term: { sources: [source = '', ...more] } }) => more.length === 0 && /^(?:cat|fra|idx:.*|ldl|mpr|mq|n26|wd)$/.test(source));
    expect(alone.filter(({ term }) => !term.flags.includes('single-source')).map(({ id, term }) => `${id} ${term.name}`)).toEqual([]);
    expect(rows.filter(({ id, term }) => term.sources.includes('ifg') && !id.startsWith('gb.')).map(({ id }) => id)).toEqual([]);
    for (const file of ['README.md', 'data/office-holders/README.md']) {
      expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toMatch(/Institute for Government[^]{0,80}CC BY 4\.0/);
    }
  });

  it('marks what was typed by hand', () => {
    const byHand = polities.flatMap(({ offices }) => offices.flatMap(({ id, terms }) =>
      terms.filter(({ sources }) => sources.every((source) => source === 'cur' || source === 'typed')).map((term) => ({ id, term }))));
    expect(byHand.length).toBeGreaterThan(0);
    expect(byHand.filter(({ term }) => !term.flags.includes('typed')).map(({ id, term }) => `${id} ${term.name}`)).toEqual([]);
  });

  it('fits into 75 kB', () => {
    expect(gzipSync(OFFICE_TABLE).length).toBeLessThanOrEqual(75_000);
  });
});

function dateOf({ first, last }: { first: number; last: number }): string {
  const iso = isoOf(first);
  return first === last ? iso : iso.slice(0, last - first > 31 ? 4 : 7);
}

describe('the check of the source', () => {
  const OFFICE = 'polity\tRuritania\tRuritanian\noffice\trt.hos\tPresident of Ruritania\tpresident\thead-of-state\t2026-01-01\t-\n';
  const problemsOf = (terms: string): string[] => {
    const found: string[] = [];
    const read = readPolities('rt.tsv', OFFICE + terms, found);
    return [...found, ...checkPolities(read)];
  };

  it.each([
    ['no date', 'term\tAnna Rupert\tRupert\t-\tspring\t-\t-\t-\tcur', 'rt.tsv:3: start is not a date: "spring"'],
    ['no source', 'term\tAnna Rupert\tRupert\t-\t2001-01-01\t-\t-\t-\t-', 'rt.tsv:3: no source: Anna Rupert'],
    ['an unknown flag', 'term\tAnna Rupert\tRupert\t-\t2001-01-01\t-\t-\tgood\tcur', 'rt.tsv:3: unknown flag "good"'],
    ['an end before the start', 'term\tAnna Rupert\tRupert\t-\t2001-01-01\t2000-01-01\t-\t-\tcur', 'rt.tsv:3: ends before it starts: Anna Rupert'],
    [
      'terms out of order',
      'term\tAnna Rupert\tRupert\t-\t2005-01-01\t2006-01-01\t-\t-\tcur\nterm\tBo Strel\tStrel\t-\t2001-01-01\t2005-01-01\t-\t-\tcur',
      'rt.hos: Bo Strel starts before Anna Rupert, listed above',
    ],
    [
      'an overlap',
      'term\tAnna Rupert\tRupert\t-\t2001-01-01\t2006-01-01\t-\t-\tcur\nterm\tBo Strel\tStrel\t-\t2005-01-01\t-\t-\t-\tcur',
      'rt.hos: Anna Rupert and Bo Strel overlap',
    ],
  ])('finds %s', (_, terms, problem) => {
    expect(problemsOf(terms)).toContain(problem);
  });

  it('lets a term follow another, acting terms overlap and imprecise dates touch', () => {
    expect(problemsOf([
      'term\tAnna Rupert\tRupert\t-\t2001-01-01\t2006-07\t-\t-\tcur',
      'term\tBo Strel\tStrel\t-\t2005-01-01\t2005-02-01\t-\tacting\tcur',
      'term\tBo Strel\tStrel\t-\t2006-07\t-\t-\t-\tcur',
    ].join('\n'))).toEqual([]);
  });

  it('tells of a name two polities share', () => {
    expect(problemsOf('polity\tStrelsau\truritanian|Korean')).toEqual(['Strelsau: "ruritanian" also stands for Ruritania']);
    expect(problemsOf('polity\tNorth\tKorean\npolity\tSouth\tKorean')).toEqual([]);
  });

  it('tells of title words two offices share', () => {
    expect(problemsOf('office\trt.hog\tPremier of Ruritania\tpresident\thead-of-government\t2026-01-01\t-')).toEqual(['rt.hog: "president" also stands for rt.hos']);
  });
});
