import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlighter } from '@/lib/page/highlighter';
import { DEFAULT_LOOKS, DEFAULT_MARKING, withLine } from '@/lib/page/mark-looks';
import { pageOf } from './page-of';

/** Stands in for the browser's highlights, which jsdom lacks. Like Firefox's, it cannot be looked into by the code under test. */
class FakeHighlight {
  priority = 0;
  readonly texts: readonly string[];
  constructor(...ranges: Range[]) {
    this.texts = ranges.map(String);
  }
}

let registry: Map<string, FakeHighlight>;
const painted = () => Object.fromEntries([...registry].map(([name, { texts }]) => [name, texts]).toSorted());

function prepare(html: string, { stillness = false } = {}) {
  const document = pageOf(html);
  const window = document.defaultView;
  if (!window) throw new Error('no window');
  window.matchMedia = (query: string) => Object.assign(new window.EventTarget(), {
    matches: stillness && query.includes('reduced-motion'), media: query, onchange: null, addListener: () => {}, removeListener: () => {},
  });
  document.adoptedStyleSheets = [];
  const rangeOf = (selector: string) => {
    const range = document.createRange();
    const node = document.querySelector(selector)?.firstChild;
    if (node) range.selectNodeContents(node);
    return range;
  };
  return { document, rangeOf };
}

const PAGE = '<p>A <b id="a">senior official</b> and <i id="b">two diplomats</i></p><p style="background-color: #111">in <b id="c">the dark</b></p>';

beforeEach(() => {
  vi.useFakeTimers();
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSSStyleSheet', class { css = ''; replaceSync(css: string) { this.css = css; } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a highlighter', () => {
  it('paints one highlight for each kind and ground, and leaves the page as it is', () => {
    const { document, rangeOf } = prepare(PAGE);
    const before = document.documentElement.outerHTML;
    createHighlighter(document).paint([
      { id: '1', kind: 'person', ranges: [rangeOf('#a')] },
      { id: '2', kind: 'group', ranges: [rangeOf('#b')] },
      { id: '3', kind: 'person', ranges: [rangeOf('#c')] },
      { id: '4', kind: 'title', ranges: [] },
    ]);
    expect(painted()).toEqual({ 'says-who-group': ['two diplomats'], 'says-who-person': ['senior official'], 'says-who-person-dark': ['the dark'] });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets.length).toBe(1);
  });

  it('has a rule for every name it paints', () => {
    const { document, rangeOf } = prepare(PAGE);
    const highlighter = createHighlighter(document);
    (['person', 'group', 'document', 'hearsay', 'title', 'yours', 'sign', 'credit'] as const).forEach((kind) => {
      for (const where of ['#a', '#c']) {
        highlighter.paint([{ id: '1', kind, ranges: [rangeOf(where)] }]);
        highlighter.activate('1');
        highlighter.paint([{ id: '2', kind, ranges: [rangeOf(where)] }]);
      }
    });
    const [sheet] = document.adoptedStyleSheets;
    const css = sheet && 'css' in sheet ? String(sheet.css) : '';
    for (const name of registry.keys()) expect(css).toContain(`::highlight(${name}){`);
    expect(css.match(/::highlight\([\w-]+\)\{/g)?.length).toBe(8 * 2 * 2 * 3);
    expect(css).not.toContain('var(');
  });

  it('looks as it is told, at once', () => {
    const { document, rangeOf } = prepare(PAGE);
    const highlighter = createHighlighter(document);
    const css = () => document.adoptedStyleSheets.map((sheet) => ('css' in sheet ? String(sheet.css) : '')).join();
    highlighter.look({ ...DEFAULT_MARKING, looks: withLine(DEFAULT_LOOKS, 'person', 'wavy') });
    expect(css()).toBe('');
    highlighter.paint([{ id: '1', kind: 'person', ranges: [rangeOf('#a')] }]);
    expect(css()).toContain('::highlight(says-who-person){background-color:#b1770021;text-decoration:underline wavy');
    highlighter.look({ ...DEFAULT_MARKING, strength: 'line' });
    expect(css()).toContain('::highlight(says-who-person){background-color:transparent;text-decoration:underline dotted');
    expect(document.adoptedStyleSheets).toHaveLength(1);
    highlighter.remove();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('makes one mark stronger', () => {
    const { document, rangeOf } = prepare(PAGE);
    const highlighter = createHighlighter(document);
    highlighter.paint([{ id: '1', kind: 'person', ranges: [rangeOf('#a')] }, { id: '2', kind: 'group', ranges: [rangeOf('#b')] }]);
    highlighter.activate('2');
    expect(painted()).toEqual({ 'says-who-group-on': ['two diplomats'], 'says-who-person': ['senior official'] });
    highlighter.activate(null);
    expect(painted()).toEqual({ 'says-who-group': ['two diplomats'], 'says-who-person': ['senior official'] });
  });

  it('replaces its marks, and takes away all it added and nothing else', () => {
    const { document, rangeOf } = prepare(PAGE);
    registry.set('the-page-s-own', new FakeHighlight());
    const highlighter = createHighlighter(document);
    highlighter.paint([{ id: '1', kind: 'person', ranges: [rangeOf('#a')] }]);
    highlighter.paint([{ id: '2', kind: 'group', ranges: [rangeOf('#b')] }]);
    expect(painted()).toEqual({ 'says-who-group': ['two diplomats'], 'the-page-s-own': [] });
    highlighter.pulse('2');
    highlighter.remove();
    expect(painted()).toEqual({ 'the-page-s-own': [] });
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('blinks three times', () => {
    const { document, rangeOf } = prepare(PAGE);
    const highlighter = createHighlighter(document);
    highlighter.paint([{ id: '1', kind: 'person', ranges: [rangeOf('#a')] }]);
    highlighter.pulse('1');
    const seen = [painted()];
    while (vi.getTimerCount() > 0) {
      vi.advanceTimersToNextTimer();
      seen.push(painted());
    }
    expect(seen.map((names) => 'says-who-person-on' in names)).toEqual([true, false, true, false, true, false, false]);
  });

  it('stays strong instead of blinking under reduced motion', () => {
    const { document, rangeOf } = prepare(PAGE, { stillness: true });
    const highlighter = createHighlighter(document);
    highlighter.paint([{ id: '1', kind: 'person', ranges: [rangeOf('#a')] }]);
    highlighter.pulse('1');
    const seen = [painted()];
    while (vi.getTimerCount() > 0) {
      vi.advanceTimersToNextTimer();
      seen.push(painted());
    }
    expect(seen.map((names) => 'says-who-person-on' in names)).toEqual([true, true, true, true, true, true, false]);
  });

  it('does nothing, and throws nothing, in a browser without highlights', () => {
    vi.stubGlobal('CSS', {});
    const { document, rangeOf } = prepare(PAGE);
    const highlighter = createHighlighter(document);
    expect(highlighter.supported).toBe(false);
    highlighter.paint([{ id: '1', kind: 'person', ranges: [rangeOf('#a')] }]);
    highlighter.activate('1');
    highlighter.pulse('1');
    expect([highlighter.reveal('1'), highlighter.at(1, 1)]).toEqual([false, null]);
    highlighter.remove();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('reveals no words that have left the page', () => {
    const { document, rangeOf } = prepare(PAGE);
    const highlighter = createHighlighter(document);
    highlighter.paint([{ id: '1', kind: 'person', ranges: [rangeOf('#a')] }]);
    document.body.replaceChildren();
    expect(highlighter.reveal('1')).toBe(false);
    expect(highlighter.reveal('2')).toBe(false);
  });
});
