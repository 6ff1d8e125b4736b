import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { html, raw } from '@/lib/engine/report/html-text';
import { anyText, holdable } from './any-text';

test('any text reads back, in an element as in an attribute, but for NUL and half characters', () => {
  fc.assert(fc.property(anyText, (text) => {
    const { document } = parseHTML(`<!doctype html><html><body>${html`<p title="${text}">${text}</p>`.markup}</body></html>`);
    const [paragraph, ...others] = document.body.children;
    const kept = holdable(text);
    expect([paragraph?.textContent, paragraph?.getAttribute('title'), others.length]).toEqual([kept, kept, 0]);
  }));
});

test('only what a template made is markup', () => {
  expect(html`<ul>${['<li>', html`<li>${1}</li>`, [raw('<hr>')]]}</ul>`.markup).toBe('<ul>&lt;li&gt;<li>1</li><hr></ul>');
});
