import { expect, test } from 'vitest';
import { articleFromHtml } from '@/scripts/analyze/html';

const PARAGRAPHS = [
  'The ferry company said on Monday that the night service would return in June, after the harbour board had inspected both ships, looked through their papers, and found nothing wrong with either of them.',
  'A spokesman for the union said that its members had not been asked, and that they would vote on the plan next week, when the first of the two crews is back from its leave, and the second has not yet left.',
  'Fares stay as they are, according to the timetable published on Monday, and bicycles travel free, as they have done since the bridge was closed, and the old road over the hills with it, some four years ago.',
];
const BODY = `<article><h1>Night ferry returns in June</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
const HEAD = '<title>Night ferry returns in June</title><link rel="canonical" href="https://courier.example/ferry">';
const nothing = { url: null, published: null };

test.each([
  ['a whole page', `<!doctype html><html lang="en"><head>${HEAD}</head><body>${BODY}</body></html>`],
  ['a page without html and body', `${HEAD}${BODY}`],
  ['a page without body', `<!doctype html>\n<html>\n<head>${HEAD}</head>\n${BODY}`],
  ['a page with a comment before everything', `<!-- saved -->\n<!DOCTYPE HTML>\n<HTML><HEAD>${HEAD}</HEAD><BODY class="x">${BODY}</BODY></HTML>`],
  ['a page whose tags are never closed', `<html><head>${HEAD}</head><body>${BODY.replaceAll('</p>', '')}`],
])('reads the same article off %s', (_, html) => {
  const { text, headline, url } = articleFromHtml(html, nothing);
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  expect({ headline, url }).toEqual({ headline: 'Night ferry returns in June', url: 'https://courier.example/ferry' });
});

test('what the caller knows goes before what the page tells', () => {
  const html = `<html><head>${HEAD}<meta property="article:published_time" content="2024-01-01T00:00:00Z"></head><body>${BODY}</body></html>`;
  expect(articleFromHtml(html, nothing).published).toMatchObject({ date: '2024-01-01' });
  expect(articleFromHtml(html, { url: 'https://other.example/x', published: '2025-03-06' })).toMatchObject({
    url: 'https://other.example/x', published: { date: '2025-03-06', foundIn: 'given', evidence: '2025-03-06' },
  });
});

test.each([
  ['no text', '<html><head><title>x</title></head><body></body></html>'],
  ['only pictures', `<html><body>${'<img src="a.png">'.repeat(200)}</body></html>`],
])('%s: says in a sentence that there is no article', (_, html) => {
  expect(() => articleFromHtml(html, nothing)).toThrow(/^[A-Z].+\.$/);
});
