import { describe, expect, it } from 'vitest';
import { readStatements } from '@/scripts/office-holders/update/statements';
import { recorded } from './query-service';

const uri = (path: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${path}` });
const literal = (value: string) => ({ type: 'literal', value });
const ROW = {
  position: uri('Q1'), person: uri('Q2'), name: literal('Anna Rupert'), statement: uri('statement/Q2-abc-def'),
  rank: literal('http://wikiba.se/ontology#NormalRank'), start: literal('2021-05-06T00:00:00Z'), startPrecision: literal('11'),
};
const answer = (...bindings: readonly object[]): string => JSON.stringify({ head: { vars: [] }, results: { bindings } });

describe('statements of an answer', () => {
  it('are one for all their references, and know their address', () => {
    expect(readStatements(recorded('holders.json')).find(({ person }) => person === 'Q20020731')).toEqual({
      position: 'Q1587677', person: 'Q20020731', name: 'Élisabeth Borne', start: '2022-05-16', end: null, preferred: true, acting: false,
      address: 'https://www.wikidata.org/wiki/Q20020731#Q20020731$4d1c0f7e-0002-4a00-8000-000000000002',
      references: [
        'https://www.elysee.fr/emmanuel-macron/2022/05/16/nomination-du-premier-ministre',
        'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045797632',
      ],
    });
  });

  it.each([['11', '2021-05-06'], ['10', '2021-05'], ['9', '2021']])('are as precise as Wikidata: %s', (precision, start) => {
    expect(readStatements(answer({ ...ROW, startPrecision: literal(precision) }))).toMatchObject([{ start }]);
  });

  it.each([
    ['a start known to the decade', { startPrecision: literal('8') }],
    ['a start before our era', { start: literal('-0044-03-15T00:00:00Z') }],
    ['a start that is not a date', { start: { type: 'bnode', value: 't12' } }],
    ['an end known to the century', { end: literal('2000-01-01T00:00:00Z'), endPrecision: literal('7') }],
  ])('are left out with %s', (_, cells) => {
    expect(readStatements(answer({ ...ROW, ...cells }))).toEqual([]);
  });

  it.each([
    ['a name of all languages', { name: undefined, anyName: literal('Anna Rupert') }, 'Anna Rupert'],
    ['no name', { name: undefined }, null],
    ['a title behind the name', { name: literal('Anna Rupert, 4th Countess of Strelsau') }, 'Anna Rupert'],
    ['a name that would be a row of its own', { name: literal('Anna\nterm\tBo |Strel\u001B[2J') }, 'Anna term Bo Strel [2J'],
  ])('have %s', (_, cells, name) => {
    expect(readStatements(answer({ ...ROW, ...cells }))).toMatchObject([{ name }]);
  });

  it('with two starts take the earlier, with an end and none take none', () => {
    const rows = [{ ...ROW, end: literal('2022-01-01T00:00:00Z'), endPrecision: literal('11') }, { ...ROW, start: literal('2020-01-02T00:00:00Z') }];
    expect(readStatements(answer(...rows))).toMatchObject([{ start: '2020-01-02', end: null }]);
  });

  it.each([
    ['a page', '<html><body>Busy</body></html>', 'the answer is not JSON: it begins with "<html><body>Busy</body></html>"'],
    ['cut short', '{"results": {"bindings": [\njava.util.concurrent.TimeoutException\n\tat java.base', 'the answer is not JSON: the service broke off in the middle'],
    ['of another make', '{"error": "none"}', 'the answer is JSON, but not the results of a query: no results.bindings'],
    ['a list', '[]', 'the answer is JSON, but not the results of a query: no results.bindings'],
    ['without a start', answer({ ...ROW, start: undefined }), 'the answer is of an unexpected form: a row without ?start'],
    ['of no item', answer({ ...ROW, person: literal('Anna') }), 'the answer is of an unexpected form: "Anna" is no item'],
  ])('are refused: %s', (_, text, message) => {
    expect(() => readStatements(text)).toThrow(message);
  });
});
