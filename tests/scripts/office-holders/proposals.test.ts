import { describe, expect, it } from 'vitest';
import { readPolities, termRow, type SourceOffice } from '@/scripts/office-holders/read';
import { compareOffice } from '@/scripts/office-holders/update/proposals';
import { samePerson } from '@/scripts/office-holders/update/same-person';
import type { Statement } from '@/scripts/office-holders/update/statements';

const TODAY = '2024-06-01';

/** An office of Ruritania, known through 2024-01-01: terms as "name start end flags". */
function office(terms: readonly string[], flags = '-'): SourceOffice {
  const rows = terms.map((term) => {
    const [name = '', start = '', end = '-', flag = '-'] = term.split(', ');
    return ['term', name, name.split(' ').at(-1), '-', start, end, '-', flag, 'fbj'].join('\t');
  });
  const text = [`polity\tRuritania\t-`, `office\trt.hos\tPresident of Ruritania\tpresident\thead-of-state\t2024-01-01\t${flags}`, ...rows].join('\n');
  const found = readPolities('rt.tsv', text, [])[0]?.offices[0];
  if (!found) throw new Error('no office');
  return found;
}

/** A statement as "name, start, end". */
function says(text: string, more: Partial<Statement> = {}): Statement {
  const [name = '', start = '', end] = text.split(', ');
  return {
    position: 'Q1', person: 'Q2', name, start, end: end ?? null, preferred: true, acting: false,
    address: 'https://www.wikidata.org/wiki/Q2#Q2$a', references: ['https://example.org/decree'], ...more,
  };
}

const compared = (terms: readonly string[], statements: readonly Statement[], flags?: string) => compareOffice(office(terms, flags), statements, TODAY);
const rowsOf = (...args: Parameters<typeof compared>): string[] =>
  compared(...args).proposals.flatMap(({ rows }) => rows.map(({ term }) => termRow({ ...term, note: '' }).replaceAll('\t', ' ')));

describe('a holder we do not have', () => {
  it('closes the term of the one before, on the day Wikidata says or on that of the new start', () => {
    const rows = [
      'term Anna Rupert Rupert - 2020-01-01 2024-03-01 - proposed fbj wd',
      'term Bo Strel Strel - 2024-03-04 - - proposed single-source wd',
    ];
    expect(rowsOf(['Anna Rupert, 2020-01-01'], [says('Anna Rupert, 2020-01-01, 2024-03-01'), says('Bo Strel, 2024-03-04')])).toEqual(rows);
    expect(rowsOf(['Anna Rupert, 2020-01-01'], [says('Bo Strel, 2024-03-04')])[0]).toBe(
      'term Anna Rupert Rupert - 2020-01-01 2024-03-04 - proposed end-from-successor fbj wd',
    );
  });

  it('may act, follow a vacancy, or join others', () => {
    expect(rowsOf(['Anna Rupert, 2020-01-01, 2023-12-31'], [says('Bo Strel, 2024-03-04', { acting: true })])).toEqual([
      'term Bo Strel Strel - 2024-03-04 - - proposed acting single-source wd',
    ]);
    expect(rowsOf(['Anna Rupert, 2020-01-01'], [says('Anna Rupert, 2020-01-01'), says('Bo Strel, 2024-03-04')], 'collective')).toEqual([
      'term Bo Strel Strel - 2024-03-04 - - proposed single-source wd',
    ]);
  });

  it('of preferred rank comes first, and two cannot both be right', () => {
    const { proposals } = compared(['Anna Rupert, 2020-01-01'], [says('Cara Duff, 2024-04-01', { preferred: false }), says('Bo Strel, 2024-03-04')]);
    expect(proposals.map(({ statement }) => statement.name)).toEqual(['Bo Strel', 'Cara Duff']);
    expect(proposals[0]?.doubts).toEqual(['Wikidata names 2 new holders at once, and one can be right at most']);
    expect(proposals[1]?.doubts).toContain('not of preferred rank');
  });

  it.each([
    ['no reference', says('Bo Strel, 2024-03-04', { references: [] }), 'no reference to a page'],
    ['no name', says('Bo Strel, 2024-03-04', { name: null }), 'the person has no English name there'],
    ['no day', says('Bo Strel, 2024-03'), 'the start is not known to the day'],
    ['an early start', says('Bo Strel, 2023-03-04'), 'begun by 2024-01-01, up to which somebody looked and found otherwise'],
  ])('is doubted for %s', (_, statement, doubt) => {
    expect(compared(['Anna Rupert, 2020-01-01'], [statement]).proposals[0]?.doubts).toEqual([doubt]);
  });

  it('of a contested office is doubted for that', () => {
    expect(compared(['Anna Rupert, 2020-01-01'], [says('Bo Strel, 2024-03-04')], 'contested').proposals[0]?.doubts).toEqual(['the office is contested']);
  });

  it('cannot be built before somebody has looked', () => {
    const [row = ''] = compared(['Anna Rupert, 2020-01-01, 2023-12-31'], [says('Bo Strel, 2024-03-04')]).proposals.flatMap(({ rows }) => rows.map(({ term }) => termRow(term)));
    expect(row).toContain('\thttps://www.wikidata.org/wiki/Q2#Q2$a');
    const problems: string[] = [];
    readPolities('rt.tsv', `polity\tR\t-\noffice\trt.hos\tP\tp\thead-of-state\t2024-01-01\t-\n${row}`, problems);
    expect(problems).toEqual(['rt.tsv:3: still proposed: look for a source of your own, then take the flag "proposed" away']);
  });
});

describe('a holder we have', () => {
  it('has left', () => {
    expect(rowsOf(['Anna Rupert, 2020-01-01'], [says('Anna Rupert, 2020-01-01, 2024-03')])).toEqual(['term Anna Rupert Rupert - 2020-01-01 2024-03 - proposed fbj wd']);
  });

  it('took office some days earlier or later', () => {
    expect(rowsOf(['Anna Rupert, 2020-01-01'], [says('Anna Rupert, 2020-01-11')])).toEqual(['term Anna Rupert Rupert - 2020-01-01 - 2020-01-11 proposed fbj wd']);
  });
});

describe('nothing is proposed', () => {
  it.each([
    ['for the holder we have', ['Anna Rupert, 2020-01-01'], [says('Anna Rupert, 2020-01-02')], 'agrees'],
    ['for one whose start is less precise', ['Anna Rupert, 2020-01-20'], [says('Anna Rupert, 2020')], 'agrees'],
    ['for one who was elected again', ['Anna Rupert, 2015-01-01'], [says('Anna Rupert, 2015-01-01, 2020-01-01'), says('Anna Rupert, 2020-01-01')], 'agrees'],
    ['for one spelled otherwise', ['Aleksandr Rupertenko, 2015-01-01'], [says('Alexander Rupertenka, 2020-01-01')], 'agrees'],
    ['for one left open from before', ['Anna Rupert, 2020-01-01'], [says('Horik II, 0854')], 'behind'],
    ['for one of ours who has left', ['Bo Strel, 2019-01-01, 2023-12-31', 'Anna Rupert, 2018-01-01'], [says('Bo Strel, 2019-01-01')], 'behind'],
    ['for one who has left a vacant office', ['Bo Strel, 2019-01-01, 2023-12-31'], [says('Bo Strel, 2019-01-01')], 'behind'],
    ['for one yet to come', ['Anna Rupert, 2020-01-01'], [says('Bo Strel, 2024-07-01')], 'nothing'],
    ['for an end yet to come', ['Anna Rupert, 2020-01-01'], [says('Anna Rupert, 2020-01-01, 2025-01-01')], 'agrees'],
    ['for nobody', ['Anna Rupert, 2020-01-01'], [], 'nothing'],
  ] as const)('%s', (_, terms, statements, standing) => {
    expect(compared(terms, statements)).toEqual({ standing, proposals: [] });
  });
});

describe('two names', () => {
  it.each([
    ['Lam', 'Tô Lâm', true],
    ['Frederik X', 'Frederik X of Denmark', true],
    ['Mahamat Déby', 'Mahamat Idriss Déby Itno', true],
    ['Mohammed bin Salman', 'Mohammed bin Zayed', false],
    ['Gurbanguly Berdimuhamedow', 'Serdar Berdimuhamedow', false],
    ['Kim Jong-un', 'Kim Jong-il', false],
  ])('%s, %s: %s', (one, other, same) => {
    expect(samePerson(one, other)).toBe(same);
  });
});
