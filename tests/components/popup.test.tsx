// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/Popup';
import type { PageState } from '@/lib/messages';
import { ANALYSIS, CLEAN_ANALYSIS } from './invented-analysis';

const REPORTS = [
  { id: 'markdown', label: 'Markdown', extension: 'md' },
  { id: 'json', label: 'JSON', extension: 'json' },
];
const CHECKED: PageState = { state: 'checked', analysis: ANALYSIS, marks: true, out: [] };

const calls = {
  onMarks: vi.fn(), onNever: vi.fn(), onReveal: vi.fn(), onCheckAnyway: vi.fn(), onExport: vi.fn(), onPanel: vi.fn(), onOptions: vi.fn(),
  onCopy: vi.fn((_reportId: string) => Promise.resolve()),
};
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = vi.fn(); // jsdom has no layout
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(page: PageState, never: boolean | null = false): void {
  act(() => render(<Popup page={page} never={never} reports={REPORTS} {...calls} />, root));
}
function one<E extends HTMLElement = HTMLElement>(selector: string, words = ''): E {
  const found = [...root.querySelectorAll<E>(selector)].find((each) => each.textContent.includes(words));
  if (!found) throw new Error(`No ${selector} says “${words}”.`);
  return found;
}
function click(selector: string, words = ''): void {
  act(() => one(selector, words).click());
}
function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => { document.activeElement?.dispatchEvent(event); });
  return event;
}
const headings = (): string[] => [...root.querySelectorAll('h1, h2')].map((each) => each.firstChild?.textContent ?? '');

describe('checked, with findings', () => {
  beforeEach(() => show(CHECKED));

  it('puts the ingredients before the number', () => {
    expect(headings()).toEqual(['5 of 12 voices are named.', 'Who speaks', 'Where in the article', 'How sources are identified', 'Passages']);
  });

  it('shows which article it is about, and where its date was found', () => {
    expect(one('.aline').textContent).toContain('Cable patrol in doubt');
    expect(one('.aline time', '14 October 2025').title).toContain('2025-10-14T17:40:00+01:00');
  });

  it('shows the score with its band and every term', () => {
    expect(one('.score').textContent).toBe('52 of 100 partly identified');
    expect(one('.sum__line', 'A person without a name').textContent).toBe('A person without a name2 × 6−12');
    expect(root.querySelectorAll('.bar__up svg')).toHaveLength(7);
  });

  it('sets every term with one decimal where one of them needs it', () => {
    if (ANALYSIS.score.value === null) throw new Error('The invented analysis has a score.');
    const terms = ANALYSIS.score.terms.map((term) => (term.id === 'hearsay' ? { ...term, weight: -7.3 } : term));
    show({ state: 'checked', marks: true, out: [], analysis: { ...ANALYSIS, score: { value: 52, terms } } });
    expect([...root.querySelectorAll('.sum__line')].map((line) => line.lastElementChild?.textContent)).toEqual(
      ['100', '−12.0', '−4.0', '−10.0', '−4.0', '−4.0', '−7.3', '−10.0', '+3.0', '+0.3', '52'],
    );
    expect(one('.sum__line', 'A person without a name').textContent).toContain('2 × 6.0');
  });

  it('unfolds a term to the passages behind it, and jumps to one of them', () => {
    const behind = one<HTMLDetailsElement>('details', 'Several people, no names');
    expect([...behind.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Four people familiar with the talks', 'One of the people']);
    act(() => behind.querySelector('button')?.click());
    expect(calls.onReveal).toHaveBeenCalledExactlyOnceWith('f4');
    expect(one('.row.is-on').textContent).toContain('Four people familiar with the talks');
  });

  it('says so where a term counts fewer than its passages', () => {
    expect(root.querySelector('.sum__note')).toBeNull();
    if (ANALYSIS.score.value === null) throw new Error('The invented analysis has a score.');
    const terms = ANALYSIS.score.terms.map((term) => (term.id === 'unnamed-group' ? { ...term, count: 1 } : term));
    show({ state: 'checked', marks: true, out: [], analysis: { ...ANALYSIS, score: { value: 57, terms } } });
    expect(one('.sum__note').textContent).toBe('2 passages; what belongs together counts once.');
  });

  it('opens a row with everything that was seen there, and reveals it in the page', () => {
    click('.row button', 'a senior official in the Defence Ministry');
    expect(calls.onReveal).toHaveBeenCalledExactlyOnceWith('f3'); // the weightiest finding stands for the passage
    const row = one('.row.is-on');
    expect(row.textContent).toContain('Nothing nearby says why this source is not named.');
    expect(row.textContent).toContain('One person speaks without a name.');
    expect([...row.querySelectorAll('dt')].map((term) => term.textContent)).toEqual(['Seen', 'Can matter', 'Fine when', 'Look for']);
    expect(one('.row.is-on button').getAttribute('aria-expanded')).toBe('true');
  });

  it('closes the row on a second click without scrolling the page again', () => {
    click('.row button', 'Analysts');
    click('.row button', 'Analysts');
    expect(calls.onReveal).toHaveBeenCalledTimes(1);
    expect(root.querySelector('.row.is-on')).toBeNull();
  });

  it('filters by kind and back', () => {
    click('.chip', 'Groups');
    expect([...root.querySelectorAll('.row mark')].map((mark) => mark.textContent)).toEqual(['Four people familiar with the talks', 'One of the people', 'Analysts']);
    expect(one('.chip', 'Groups').getAttribute('aria-pressed')).toBe('true');
    click('.chip', 'All');
    expect(root.querySelectorAll('.row')).toHaveLength(10);
  });

  it('takes a click on the ribbon to the passage there, whatever kind is listed', () => {
    click('.chip', 'Groups');
    act(() => { root.querySelector('.rb__flag[data-kind="document"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true })); });
    expect(calls.onReveal).toHaveBeenCalledExactlyOnceWith('f6');
    expect(one('.row.is-on').textContent).toContain('an internal report');
  });

  it('goes to the list from the lead, and moves the focus there', () => {
    click('.lead button', 'See all 9 passages');
    expect(document.activeElement?.textContent).toBe('Passages');
  });

  it('gives the charts in words', () => {
    expect(one('.rb').getAttribute('aria-label')).toBe('9 paragraphs. Named voices speak 5 times. 9 passages marked, in paragraphs 1, 2, 4, 5, 6, 7, 8, 9.');
    expect(one('.bar').getAttribute('aria-label')).toContain('52 of 100, partly identified.');
    expect(one('.who tr', 'Documents').textContent).toBe('Documents–none1');
  });

  it('announces passages and score, and says what it does not say', () => {
    expect(one('[role="status"]').textContent).toBe('9 passages, score 52');
    expect(one('.caveat').textContent).toBe('This describes how sources are identified in this text. It does not say whether the text is true.');
  });

  it('switches', () => {
    click('.switch input');
    expect(calls.onMarks).toHaveBeenCalledExactlyOnceWith(false);
    act(() => root.querySelectorAll<HTMLInputElement>('.switch input')[1]?.click());
    expect(calls.onNever).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('the export menu', () => {
  beforeEach(() => {
    show(CHECKED);
    click('.ibtn');
  });
  const focused = (): string => document.activeElement?.querySelector('b')?.firstChild?.textContent ?? '';

  it('walks round with arrow keys', () => {
    const seen = [focused()];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      press(key);
      seen.push(focused());
    }
    expect(seen.map((each) => each.trim())).toEqual(['Markdown', 'JSON', 'Copy as Markdown', 'Markdown', 'Copy as Markdown', 'Markdown', 'Copy as Markdown']);
  });

  it('closes on Escape without closing the popup, and gives the focus back', () => {
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(root.querySelector('.menu')).toBeNull();
    expect(document.activeElement).toBe(one('.ibtn'));
  });

  it('exports and closes', () => {
    click('.menu button', 'JSON');
    expect(calls.onExport).toHaveBeenCalledExactlyOnceWith('json');
    expect(root.querySelector('.menu')).toBeNull();
  });

  it('says that it has copied', async () => {
    await act(async () => one('.menu button', 'Copy').click());
    expect(calls.onCopy).toHaveBeenCalledExactlyOnceWith('markdown');
    expect(one('.menu [role="status"]').textContent).toBe('Copied');
  });

  it('says when the browser refuses to copy', async () => {
    calls.onCopy.mockRejectedValueOnce(new Error('not allowed'));
    await act(async () => one('.menu button', 'Copy').click());
    expect(one('.menu [role="status"]').textContent).toBe('The browser refused to copy');
  });

  it('closes when the focus leaves it', () => {
    act(() => one('.chip').focus());
    expect(root.querySelector('.menu')).toBeNull();
  });
});

describe('checked, nothing found', () => {
  it('still shows who speaks, and says that nothing was found', () => {
    show({ state: 'checked', analysis: CLEAN_ANALYSIS, marks: true, out: [] });
    expect(headings()).toEqual(['All 5 voices are named.', 'Who speaks', 'Where in the article', 'How sources are identified']);
    expect(one('.lead').textContent).toContain('Nothing was found that hides who is speaking.');
    expect(one('.sum__line', 'Nothing subtracted').textContent).toContain('0');
    expect(root.querySelectorAll('.bar__up')).toHaveLength(0);
    expect(one('.caveat')).toBeDefined();
  });
});

describe('checked, without a score', () => {
  it('gives the reason in place of the number and lists the passages all the same', () => {
    show({ state: 'checked', marks: true, out: [], analysis: { ...ANALYSIS, score: { value: null, terms: [], why: 'pay-wall' } } });
    expect(headings()).toEqual(['Only the opening was checked.', 'Who speaks', 'Where in the article', 'Passages']);
    expect(root.querySelector('.score, .bar')).toBeNull();
    expect(root.querySelectorAll('.row')).toHaveLength(10);
  });

  it('shows nothing but the reason where the language is not read', () => {
    show({ state: 'checked', marks: true, out: [], analysis: { ...ANALYSIS, language: 'fra', score: { value: null, terms: [], why: 'language' } } });
    expect(headings()).toEqual(['This page was not checked.']);
    expect(one<HTMLButtonElement>('.ibtn').disabled).toBe(true);
    expect(one<HTMLInputElement>('.switch input').disabled).toBe(true);
  });

  it('says when no date was found', () => {
    show({ state: 'checked', marks: true, out: [], analysis: { ...ANALYSIS, article: { ...ANALYSIS.article, published: null } } });
    expect(one('.aline').textContent).toContain('no date found');
  });
});

describe('not checked', () => {
  it('offers to check a page that the gate passed over', () => {
    show({ state: 'not-checked', reason: { why: 'not-an-article', links: 48, longestText: 40 } });
    click('.btn', 'Check it anyway');
    expect(calls.onCheckAnyway).toHaveBeenCalledOnce();
    expect(one<HTMLButtonElement>('.ibtn').disabled).toBe(true);
  });

  it('keeps the way back where the site is switched off', () => {
    show({ state: 'not-checked', reason: { why: 'never-on-this-site' } }, true);
    expect(headings()).toEqual(['Switched off for this site.']);
    act(() => root.querySelectorAll<HTMLInputElement>('.switch input')[1]?.click());
    expect(calls.onNever).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('has nothing to switch off where there is no site', () => {
    show({ state: 'not-checked', reason: { why: 'out-of-reach' } }, null);
    expect([...root.querySelectorAll<HTMLInputElement>('.switch input')].map(({ disabled }) => disabled)).toEqual([true, true]);
  });

  it('shows no number while it reads', () => {
    show({ state: 'reading' });
    expect(headings()[0]).toBe('Reading the article…');
    expect(root.querySelector('.score, .who b')).toBeNull();
  });
});

it('keeps the open row when the marks are switched, and starts anew with another article', () => {
  show(CHECKED);
  click('.row button', 'Analysts');
  show({ ...CHECKED, marks: false });
  expect(one('.row.is-on').textContent).toContain('Analysts');
  show({ ...CHECKED, analysis: { ...ANALYSIS, article: { ...ANALYSIS.article, url: 'https://saltmere-courier.example/other' } } });
  expect(root.querySelector('.row.is-on')).toBeNull();
});

it('unfolds the rest of a long list of names', () => {
  const source = ANALYSIS.sources.find(({ id }) => id === 'osse');
  if (!source) throw new Error('Henrike Osse is one of the invented sources.');
  const more = ['Greta Sund', 'Ivo Brandt'].map((name) => ({ ...source, id: name, name }));
  const attributions = more.map(({ id }) => ({ id, rule: 'invented', source: null, cue: { start: 0, end: 1 }, content: [], style: 'direct', stance: 'said', sourceId: id, nested: false }) as const);
  show({ state: 'checked', marks: true, out: [], analysis: { ...ANALYSIS, sources: [...ANALYSIS.sources, ...more], attributions: [...ANALYSIS.attributions, ...attributions] } });
  expect(one('.names').textContent).toBe('Ilse Marrant (2), Tomas Weidel, Henrike Osse, 3 more');
  click('.names button');
  expect(document.activeElement).toBe(one('.names'));
  expect(one('.names').textContent).toBe('Ilse Marrant (2), Tomas Weidel, Henrike Osse, Greta Sund, Ivo Brandt, Kestrian Harbour Authority');
});
