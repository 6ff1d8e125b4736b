import { expect, test } from 'vitest';
import { webAnnotation } from '@/lib/engine/report/web-annotation';
import type { Analysis } from '@/lib/engine/types';
import { ANALYSIS, HASHED } from './sample-analysis';

const pageOf = (analysis: Analysis) => JSON.parse(webAnnotation.render(analysis, HASHED));

test('is a page of the model’s items, under the name that Hypothesis reads', () => {
  const page = pageOf(ANALYSIS);
  expect(page['@context']).toEqual(['http://www.w3.org/ns/anno.jsonld', { annotations: { '@id': 'as:items', '@type': '@id', '@container': '@list' } }]);
  expect([page.id, page.type]).toEqual([`urn:sha256:${HASHED.textSha256}#says-who`, 'AnnotationPage']);
  expect(page.annotations).toHaveLength(ANALYSIS.findings.length);
});

test('each annotation has what the model requires: an address of its own, its type, a target with a source', () => {
  const { annotations } = pageOf(ANALYSIS);
  expect(new Set(annotations.map(({ id }: { id: string }) => id)).size).toBe(annotations.length);
  for (const annotation of annotations) {
    expect(annotation).toMatchObject({ id: expect.stringMatching(/^urn:sha256:[\da-f]{64}#says-who-.+/), type: 'Annotation', target: [{ source: ANALYSIS.article.url }] });
    for (const body of annotation.body) expect(body).toMatchObject({ type: 'TextualBody', value: expect.any(String) });
  }
});

test('the words are selected by quotation and by position, and the two agree', () => {
  for (const { target } of pageOf(ANALYSIS).annotations) {
    const [quote, position] = target[0].selector;
    expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    expect(ANALYSIS.article.text.slice(position.start, position.end)).toBe(quote.exact);
  }
});

test('Hypothesis finds the fields it imports', () => {
  expect(pageOf(ANALYSIS).annotations[0]).toMatchObject({
    uri: ANALYSIS.article.url, text: 'One official speaks without a name.', tags: [expect.any(String)], document: { title: [ANALYSIS.article.headline] }, user: expect.stringMatching(/^acct:[^@]+@[^@]+$/),
  });
});

test('an article without an address is named by the hash of its text', () => {
  const { annotations } = pageOf({ ...ANALYSIS, article: { ...ANALYSIS.article, url: '' } });
  expect(annotations[0].target[0].source).toBe(`urn:sha256:${HASHED.textSha256}`);
});

test.each(['\u0000', '\ud800 alone', '</script>', '\u202e', '"\\', '🙂'])('%j reads back as it was', (headline) => {
  expect(pageOf({ ...ANALYSIS, article: { ...ANALYSIS.article, headline } }).annotations[0].document.title).toEqual([headline]);
});
