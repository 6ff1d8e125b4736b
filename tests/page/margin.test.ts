// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMargin } from '@/lib/page/margin';
import { DEFAULT_LOOKS } from '@/lib/page/mark-looks';

let observed: Element[];
let shadows: ShadowRoot[];

beforeEach(() => {
  observed = [];
  shadows = [];
  vi.stubGlobal('ResizeObserver', class { observe(element: Element) { observed.push(element); } disconnect() { observed = []; } });
  vi.stubGlobal('CSSStyleSheet', class { replaceSync() {} });
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attached(this: Element, init) {
    const shadow = attach.call(this, init);
    shadows.push(shadow);
    return shadow;
  });
  // jsdom lays nothing out: every box is where its text says.
  Range.prototype.getClientRects = function rects(this: Range) {
    return [new DOMRect(100, Number(this.startContainer.parentElement?.dataset['top']), 50, 20)] as unknown as DOMRectList;
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    if (!(this instanceof HTMLElement) || this.nodeName !== 'SPAN') return new DOMRect(this.nodeName === 'P' ? 90 : 0, 0, 0, 0);
    const [x = 0, y = 0] = this.style.translate.split(' ').map(Number.parseFloat);
    return new DOMRect(x, y, 24, 24);
  });
  document.body.innerHTML = '<p data-top="10">one</p><p data-top="10">two</p><p data-top="300">three</p>';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function dotOf(index: number) {
  const range = document.createRange();
  const node = document.querySelectorAll('p')[index]?.firstChild;
  if (node) range.selectNodeContents(node);
  return { id: String(index), kind: 'person' as const, theme: 'light' as const, ranges: [range] };
}
const dots = () => [...(shadows.at(-1)?.querySelectorAll('span') ?? [])].map(({ style: { translate }, hidden }) => (hidden ? 'hidden' : translate));

it('puts a dot level with each passage, beside its column, those of one line side by side', () => {
  const margin = createMargin(document);
  margin.show([dotOf(0), dotOf(1), dotOf(2)], DEFAULT_LOOKS);
  expect(dots()).toEqual(['66px 8px', '42px 8px', '66px 298px']);
  expect([margin.at(70, 20), margin.at(50, 20), margin.at(70, 310), margin.at(70, 200)]).toEqual(['0', '1', '2', null]);
  margin.remove();
});

it('is one element, there only while there are dots, and lets go of everything', () => {
  const margin = createMargin(document);
  const before = document.documentElement.childElementCount;
  margin.show([], DEFAULT_LOOKS);
  expect(document.documentElement.childElementCount).toBe(before);
  margin.show([dotOf(0)], DEFAULT_LOOKS);
  margin.show([dotOf(0), dotOf(2)], DEFAULT_LOOKS);
  expect(document.documentElement.childElementCount).toBe(before + 1);
  expect(observed).toEqual([document.body]);
  margin.show([], DEFAULT_LOOKS);
  expect(document.documentElement.childElementCount).toBe(before);
  expect(observed).toEqual([]);
});

it('follows the page when it moves, and hides the dot of words that have gone', async () => {
  const margin = createMargin(document);
  margin.show([dotOf(0), dotOf(2)], DEFAULT_LOOKS);
  document.querySelectorAll('p')[0]?.replaceChildren();
  document.querySelectorAll('p')[2]?.setAttribute('data-top', '500');
  dispatchEvent(new Event('resize'));
  await new Promise(requestAnimationFrame);
  expect(dots()).toEqual(['hidden', '66px 498px']);
  margin.remove();
});
