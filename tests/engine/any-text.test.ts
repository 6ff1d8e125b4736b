import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { countPassages, passagesOf } from '@/lib/engine/passages';
import type { Analysis, Span } from '@/lib/engine/types';
import { chance, type Chance } from './chance';

const WORDS = `the of and to a in is that it was he she they said says told according reported officials official source sources report who which
  Roe Weidel Jane President former then US U.S. Mr Sen. NATO Reuters Monday anonymity because not named asked citing claim poll shows was were will
  been are have has by for with on at as from four one some many critics denied insisted called for criticised reportedly allegedly It What I`.trim().split(/\s+/);
const MARKS = ['.', '.', ',', ',', '!', '?', ';', ':', '…', '...', '—', '–', '-', '--', '(', ')', '[', ']', '%', '/', '&', '@', '*'];
const QUOTES = ['“', '”', '‘', '’', '"', "'", '``', "''", '„', '«', '»', '`', '’s', "'s"];
const ODD = ['😀', '\ud83d', '\ude00', '𝒜𝒷', 'é', 'e\u0301', 'ﬁ', '東京', 'שלום', '\u00ad', '\u200b', '\u200f', '\ufeff', '\u00a0', '\u2028', '\0', 'İ', 'ß', '\u{1f468}\u200d\u{1f469}', '1,200', '3.5', '6', '$2m', '\t'];
const BREAKS = ['\n', '\n\n', '\r\n', '\n \n'];
const GAPS = [' ', ' ', ' ', ' ', ' ', ' ', '', '', '  ', '\u00a0'];

/** English enough to be read, wild enough to be wrong: words of the patterns between marks, quotation marks, odd characters and breaks. */
function textOf(random: Chance): string {
  let text = '';
  for (let left = 40 + random.below(260); left > 0; left -= 1) {
    const kind = random.below(100);
    const from = kind < 74 ? WORDS : kind < 84 ? MARKS : kind < 92 ? QUOTES : kind < 96 ? ODD : BREAKS;
    text += random.pick(from) + random.pick(GAPS);
  }
  return text;
}

const analysisOf = (text: string): Analysis => analyze(articleFromText({ text, title: 'Gates shut', published: '2025-03-06' }));

const TEXTS = Array.from({ length: 600 }, (_, seed) => textOf(chance(seed + 1)));
const ANALYSES = TEXTS.map(analysisOf);

const spansOf = ({ attributions, sources, titles, findings }: Analysis): Span[] => [
  ...attributions.flatMap(({ source, cue, content }) => [...(source ? [source] : []), cue, ...content]),
  ...sources.flatMap(({ mentions, reason, terms, description }) => [...mentions, ...[reason, terms, description.knowledge].filter((span) => span !== undefined)]),
  ...titles.map(({ span }) => span),
  ...findings.flatMap(({ span, evidence }) => [span, ...evidence.map((piece) => piece.span)]),
];

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Runs a check on every text and returns the texts that fail it, the shortest first. */
const failing = (holds: (analysis: Analysis) => boolean): string[] =>
  ANALYSES.filter((analysis) => !holds(analysis)).map((analysis) => analysis.article.text).toSorted((a, b) => a.length - b.length).slice(0, 1);

describe(`on ${TEXTS.length} texts of chance`, () => {
  test('most are read as English, and much is found in them', () => {
    expect(ANALYSES.filter((analysis) => analysis.language === 'eng').length).toBeGreaterThan(TEXTS.length / 2);
    expect(ANALYSES.reduce((sum, analysis) => sum + analysis.attributions.length, 0)).toBeGreaterThan(TEXTS.length);
    expect(ANALYSES.reduce((sum, analysis) => sum + analysis.findings.length, 0)).toBeGreaterThan(TEXTS.length);
  });

  test('every span lies inside the text and holds something', () => {
    expect(failing((analysis) => spansOf(analysis).every(({ start, end }) => start >= 0 && start < end && end <= analysis.article.text.length))).toEqual([]);
  });

  test('no span starts or ends on white space', () => {
    expect(failing((analysis) => spansOf(analysis).every(({ start, end }) => !/^\s|\s$/.test(analysis.article.text.slice(start, end))))).toEqual([]);
  });

  test('source, cue and content of an attribution never overlap', () => {
    expect(failing(({ attributions }) => attributions.every(({ source, cue, content }) => {
      const parts = [...(source ? [source] : []), cue, ...content];
      return parts.every((part, at) => parts.slice(at + 1).every((other) => !overlap(part, other)));
    }))).toEqual([]);
  });

  test('every attribution has a source of the analysis, every finding evidence and a text of its rule', () => {
    expect(failing(({ attributions, sources, findings, rules }) => {
      const ids = new Set(sources.map((source) => source.id));
      return attributions.every(({ sourceId }) => ids.has(sourceId))
        && findings.every(({ evidence, rule, message, sourceId }) => evidence.length > 0 && rules[rule] !== undefined && message !== '' && (sourceId === undefined || ids.has(sourceId)));
    })).toEqual([]);
  });

  test('ids are unique', () => {
    const unique = (items: readonly { readonly id: string }[]): boolean => new Set(items.map(({ id }) => id)).size === items.length;
    expect(failing(({ attributions, sources, findings }) => unique(attributions) && unique(sources) && unique(findings))).toEqual([]);
  });

  test('selectors quote the text', () => {
    expect(failing(({ article, findings }) => findings.every(({ span, selector: { exact, prefix, suffix } }) =>
      exact === article.text.slice(span.start, span.end) && article.text.slice(0, span.start).endsWith(prefix) && article.text.slice(span.end).startsWith(suffix)))).toEqual([]);
  });

  test('passages are in text order and hold every finding once', () => {
    expect(failing((analysis) => {
      const passages = passagesOf(analysis);
      const inOrder = passages.every(({ span }, at) => at === 0 || passages[at - 1]!.span.start <= span.start);
      const held = passages.flatMap(({ findings }) => findings.map(({ id }) => id));
      return inOrder && new Set(held).size === held.length && held.length === analysis.findings.length && countPassages(analysis) <= passages.length;
    })).toEqual([]);
  });

  test('the score is the sum of its terms, or says why there is none', () => {
    expect(failing(({ score }) => (score.value === null ? score.why.length > 0 : score.value >= 0 && score.value <= 100))).toEqual([]);
  });

  test('voices are the attributions that are nobody else’s words', () => {
    expect(failing(({ attributions, voices }) => voices.identified + voices.anonymous <= attributions.filter(({ nested }) => !nested).length)).toEqual([]);
  });

  test('read twice, the same', () => {
    expect(TEXTS.map(analysisOf)).toEqual(ANALYSES);
  });

  test('the analysis survives JSON', () => {
    // Half a surrogate pair is written as an escape and read back as it was.
    expect(ANALYSES.map((analysis): unknown => JSON.parse(JSON.stringify(analysis)))).toEqual(ANALYSES);
  });
});
