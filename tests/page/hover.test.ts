import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Passage } from '@/lib/engine/passages';
import type { Analysis, Finding } from '@/lib/engine/types';
import type { CardActions, CardContent } from '@/lib/page/card-body';
import type { Highlighter } from '@/lib/page/highlighter';
import { watchMarks } from '@/lib/page/hover';
import { DEFAULT_LOOKS } from '@/lib/page/mark-looks';
import { pageOf } from './page-of';

const finding = (id: string, extra: Partial<Finding> = {}): Finding => ({
  id, rule: 'bare-source', kind: 'group', severity: 3, span: { start: 0, end: 4 }, message: `Seen by ${id}.`, said: [{ says: 'seen' }],
  evidence: [{ span: { start: 0, end: 4 }, shows: 'no name' }], selector: { type: 'TextQuoteSelector', exact: 'Four', prefix: '', suffix: '' }, ...extra,
});

const CREDIT = finding('credit', { rule: 'reason-given', kind: 'credit', severity: 0, sourceId: 's1', message: 'They asked not to be named.' });
const PASSAGE: Passage = {
  id: 'p1', span: { start: 0, end: 4 }, kind: 'group', severity: 3, paragraph: 6,
  findings: [finding('p1', { sourceId: 's1' }), finding('p2', { sourceId: 's1' })],
};
const text = (name: string) => ({ criterion: 'C1', title: `${name} title`, description: '', canMatter: `${name} can matter`, fineWhen: `${name} fine when`, lookFor: `${name} look for` });
const ANALYSIS: Analysis = {
  article: { url: '', headline: '', published: null, text: 'Four people', paragraphs: [], links: [], policies: [], genre: 'news', truncated: false },
  language: 'eng', attributions: [], sources: [], titles: [],
  findings: [...PASSAGE.findings, CREDIT, finding('other', { kind: 'credit', sourceId: 's2' })],
  rules: { 'bare-source': text('bare'), 'reason-given': text('reason') },
  voices: { identified: 0, anonymous: 1 }, score: { value: null, terms: [], why: 'too-few-attributions' },
  versions: { engine: '', rules: '', officeDataAsOf: '' },
};
const CONTENT: CardContent = { passage: PASSAGE, analysis: ANALYSIS, looks: DEFAULT_LOOKS, kindName: 'Anonymous group', sentence: { before: 'In the end ', words: 'four <b>people</b>', after: ' said so.' }, turn: { index: 2, of: 9 } };

/** A page on which the marks `p1` and `p2` lie under x = 1 and x = 2, and whose shadow roots the test can look into. */
function prepare() {
  const document = pageOf('<p id="text">Four people said so. <a href="#x" id="link">Four</a></p><p id="rest">More.</p>');
  const window = document.defaultView;
  if (!window) throw new Error('no window');
  const rect = { left: 10, top: 10, right: 50, bottom: 30, width: 40, height: 20, x: 10, y: 10, toJSON: () => '' };
  window.Range.prototype.getBoundingClientRect = () => rect;
  vi.stubGlobal('CSSStyleSheet', class { replaceSync() {} });
  vi.stubGlobal('Element', window.Element);
  const opened: { mode: ShadowRootMode; root: ShadowRoot }[] = [];
  const attach = window.Element.prototype.attachShadow;
  window.Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    root.adoptedStyleSheets = [];
    opened.push({ mode: options.mode, root });
    return root;
  };
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('#text') ?? document.body);
  const activated: (string | null)[] = [];
  const highlighter: Highlighter = {
    supported: true, look: () => {}, paint: () => {}, pulse: () => {}, reveal: () => true, remove: () => {},
    activate: (id) => activated.push(id),
    at: (x) => (x === 1 ? 'p1' : x === 2 ? 'p2' : x === 3 ? 'gone' : null),
  };
  const actions = {
    dismiss: vi.fn(), ignore: vi.fn(), undo: vi.fn(), step: vi.fn(), copyLink: vi.fn(async () => {}),
  } satisfies CardActions;
  const hover = watchMarks({
    document, highlighter, actions,
    contentOf: (id) => (id === 'gone' ? null : { ...CONTENT, passage: { ...PASSAGE, id }, ranges: [range] }),
  });
  const send = (type: string, { x = 0, on = '#text', pointerType = 'mouse' } = {}, target: EventTarget | null = document.querySelector(on)) => {
    const event = new window.MouseEvent(type, { clientX: x, bubbles: true, cancelable: true });
    target?.dispatchEvent(Object.assign(event, { pointerType }));
  };
  const host = () => document.querySelector<HTMLElement>('html > div');
  const pressEscape = () => document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape' }));
  return { document, hover, send, host, opened, activated, pressEscape, actions };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the card', () => {
  it('says the four things, in order, after kind, paragraph and sentence; page text is never markup', () => {
    const { hover, opened } = prepare();
    hover.open('p1');
    const [{ mode, root } = {}] = opened;
    expect(mode).toBe('closed');
    expect([...(root?.querySelectorAll('header b, .where, .quote, dt, dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Anonymous group', '¶ 7', 'In the end four <b>people</b> said so.',
      'Seen', 'Seen by p1.Seen by p2.', 'Can matter', 'bare can matter', 'Fine when', 'bare fine when', 'Look for', 'bare look for',
    ]);
    expect(root?.querySelector('mark')?.textContent).toBe('four <b>people</b>');
    expect(root?.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Anonymous group, 2 of 9');
  });

  it('names the credits of the same source', () => {
    const { hover, opened } = prepare();
    hover.open('p1');
    expect([...(opened[0]?.root.querySelectorAll('.credit span:last-child') ?? [])].map(({ textContent }) => textContent)).toEqual(['reason title They asked not to be named.']);
  });

  it('is one host on the page while it is open, and nothing when it is closed', () => {
    const { document, hover, host } = prepare();
    const before = document.documentElement.outerHTML;
    hover.open('p1');
    expect(document.querySelectorAll('html > div').length).toBe(1);
    expect(host()?.childNodes.length).toBe(0);
    hover.open('p2');
    expect(document.querySelectorAll('html > div').length).toBe(1);
    hover.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('closes with its button', () => {
    const { hover, host, opened } = prepare();
    hover.open('p1');
    press(opened[0]?.root, 'Close');
    expect(host()).toBeNull();
  });
});

function press(root: ShadowRoot | undefined, label: string): void {
  const button = [...(root?.querySelectorAll('button') ?? [])].find((each) => each.textContent === label || each.getAttribute('aria-label') === label);
  if (!button) throw new Error(`No button says “${label}”.`);
  button.click();
}

describe('what can be done from the card', () => {
  it('takes the passage out, here or everywhere, and goes to its neighbours', () => {
    const { hover, opened, actions } = prepare();
    hover.open('p1');
    const root = opened[0]?.root;
    press(root, 'Not right');
    press(root, 'Never mark “four <b>people</b>”');
    press(root, 'Previous passage');
    press(root, 'Next passage');
    expect(actions.dismiss.mock.calls).toEqual([['p1']]);
    expect(actions.ignore.mock.calls).toEqual([['p1']]);
    expect(actions.step.mock.calls).toEqual([[-1], [1]]);
    expect(root?.querySelector('.turn > span')?.textContent).toBe('2 of 9');
  });

  it('says whether the address was copied', async () => {
    const { hover, opened, actions } = prepare();
    hover.open('p1');
    press(opened[0]?.root, 'Copy link');
    await vi.advanceTimersByTimeAsync(0);
    actions.copyLink.mockRejectedValueOnce(new Error('No.'));
    press(opened[0]?.root, 'Copied');
    await vi.advanceTimersByTimeAsync(0);
    press(opened[0]?.root, 'Not copied');
    expect(actions.copyLink).toHaveBeenCalledTimes(3);
  });

  it('leaves a word in the place of the card, which outlives new marks, and the way back', () => {
    const { hover, host, opened, actions, pressEscape } = prepare();
    hover.open('p1');
    hover.notice('Taken out of this article.');
    hover.close();
    expect(hover.openId).toBeNull();
    expect(opened[0]?.root.querySelector('[role=dialog]')?.textContent).toContain('Taken out of this article.');
    press(opened[0]?.root, 'Undo');
    expect(actions.undo).toHaveBeenCalledTimes(1);
    pressEscape();
    expect(host()).toBeNull();
  });
});

describe('the focus', () => {
  it('goes into a card that was asked for, and back where it was', () => {
    const { document, hover, host, pressEscape } = prepare();
    const link = document.querySelector<HTMLElement>('#link');
    link?.focus();
    hover.open('p1');
    expect(document.activeElement).toBe(host());
    hover.open('p2');
    expect(document.activeElement).toBe(host());
    pressEscape();
    expect(document.activeElement).toBe(link);
  });

  it('stays where it is when the pointer opens the card', () => {
    const { document, send, host } = prepare();
    const link = document.querySelector<HTMLElement>('#link');
    link?.focus();
    send('pointermove', { x: 1 });
    vi.advanceTimersByTime(250);
    expect(host()).not.toBeNull();
    expect(document.activeElement).toBe(link);
  });
});

describe('pointing', () => {
  it('opens the card after 250 ms on the mark, not sooner', () => {
    const { send, host, activated } = prepare();
    send('pointermove', { x: 1 });
    vi.advanceTimersByTime(200);
    send('pointermove', { x: 1 });
    vi.advanceTimersByTime(49);
    expect(host()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(host()).not.toBeNull();
    expect(activated).toEqual(['p1']);
  });

  it('opens nothing in passing', () => {
    const { send, host } = prepare();
    send('pointermove', { x: 1 });
    vi.advanceTimersByTime(200);
    send('pointermove', { x: 9 });
    vi.advanceTimersByTime(1000);
    expect(host()).toBeNull();
  });

  it('leaves time to reach the card, and keeps it while the pointer is on it', () => {
    const { send, host } = prepare();
    send('pointermove', { x: 1 });
    vi.advanceTimersByTime(250);
    send('pointermove', { x: 9 });
    vi.advanceTimersByTime(299);
    send('pointermove', { x: 9 }, host());
    vi.advanceTimersByTime(1000);
    expect(host()).not.toBeNull();
    send('pointermove', { x: 9 });
    vi.advanceTimersByTime(300);
    expect(host()).toBeNull();
  });

  it('goes on to the next mark', () => {
    const { send, activated } = prepare();
    send('pointermove', { x: 1 });
    vi.advanceTimersByTime(250);
    send('pointermove', { x: 2 });
    vi.advanceTimersByTime(250);
    expect(activated).toEqual(['p1', null, 'p2']);
  });

  it('does not mean a finger', () => {
    const { send, host } = prepare();
    send('pointermove', { x: 1, pointerType: 'touch' });
    vi.advanceTimersByTime(1000);
    expect(host()).toBeNull();
  });

  it('at a mark that is gone opens nothing', () => {
    const { send, host } = prepare();
    send('pointermove', { x: 3 });
    vi.advanceTimersByTime(1000);
    expect(host()).toBeNull();
  });
});

describe('a click', () => {
  it('opens the card at once and pins it', () => {
    const { send, host } = prepare();
    send('click', { x: 1 });
    send('pointermove', { x: 9 });
    send('pointermove', { x: 2 });
    vi.advanceTimersByTime(5000);
    expect(host()).not.toBeNull();
  });

  it('elsewhere closes a pinned card', () => {
    const { send, host } = prepare();
    send('click', { x: 1 });
    send('click', { x: 9, on: '#rest' });
    expect(host()).toBeNull();
  });

  it('on a link under a mark follows the link', () => {
    const { send, host } = prepare();
    send('click', { x: 1, on: '#link' });
    expect(host()).toBeNull();
  });
});

it('Esc closes a pinned card', () => {
  const { send, host, pressEscape, activated } = prepare();
  send('click', { x: 1 });
  pressEscape();
  expect(host()).toBeNull();
  expect(activated.at(-1)).toBeNull();
});

it('nothing is heard any more after remove', () => {
  const { document, hover, send, host } = prepare();
  const before = document.documentElement.outerHTML.length;
  send('pointermove', { x: 1 });
  hover.remove();
  expect(vi.getTimerCount()).toBe(0);
  send('pointermove', { x: 1 });
  send('click', { x: 1 });
  vi.advanceTimersByTime(1000);
  expect(host()).toBeNull();
  expect(document.documentElement.outerHTML.length).toBe(before);
});
