import type { FindingKind } from '@/lib/engine/types';
import { groundBehind } from './luminance';
import { createMargin } from './margin';
import type { Theme } from './mark-colours';
import { DEFAULT_MARKING, type Marking } from './mark-looks';
import { highlightName, marksCss } from './marks.css';
import { prefersStillness, scrollToWords } from './reveal';
import { addStyles } from './styles';

/** Words to paint. `id` is the id of a passage; `ranges` as `TextMap.ranges` gives them. */
interface Mark {
  readonly id: string;
  readonly kind: FindingKind;
  readonly ranges: readonly Range[];
}

/** Paints marks over a page with the CSS Custom Highlight API, or as dots in the margin. No node of the page changes. */
export interface Highlighter {
  /** False where the browser lacks the API; then nothing below does anything, and nothing throws. */
  readonly supported: boolean;
  /** How marks look from now on. */
  look(marking: Marking): void;
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Paints one mark stronger, and no other; `null` for none. */
  activate(id: string | null): void;
  /** Makes one mark blink three times; under reduced motion it stays strong for that time. */
  pulse(id: string): void;
  /** Scrolls a mark to the middle of the window and makes it pulse. False where there is no such mark on the page. */
  reveal(id: string): boolean;
  /** The mark under a point of the window, or its dot; the shortest where several lie there. */
  at(x: number, y: number): string | null;
  /** Takes away everything this highlighter added. */
  remove(): void;
}

/** A mark on the page; `theme` by the ground behind it when it was painted. */
interface Painted extends Mark {
  readonly theme: Theme;
}

const BLINK = 220;
const BLINKS = 3;

/** A highlighter for one document. Nothing is added to the document before the first `paint`. */
export function createHighlighter(document: Document): Highlighter {
  const window = document.defaultView;
  // Asked of the global object, not of `window`: in Firefox the page's window hides them from a content script.
  const supported = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined' && window !== null;
  const dark = supported ? window.matchMedia('(prefers-color-scheme: dark)') : null;
  let painted: readonly Painted[] = [];
  /** Our own account of what is registered: Firefox lets no content script look inside a `Highlight`. */
  let registered: string[] = [];
  let active: string | null = null;
  let pulsing: string | null = null;
  let blink: ReturnType<typeof setTimeout> | undefined;
  let removeStyles: (() => void) | null = null;
  let marking = DEFAULT_MARKING;
  const margin = createMargin(document);

  function register(): void {
    for (const name of registered) CSS.highlights.delete(name);
    const byName = new Map<string, { ranges: Range[]; on: boolean }>();
    for (const { id, kind, theme, ranges } of painted) {
      const on = id === active || id === pulsing;
      const name = highlightName(kind, theme, on);
      const entry = byName.get(name) ?? { ranges: [], on };
      entry.ranges.push(...ranges);
      byName.set(name, entry);
    }
    for (const [name, { ranges, on }] of byName) {
      const highlight = new Highlight(...ranges);
      highlight.priority = on ? 1 : 0;
      CSS.highlights.set(name, highlight);
    }
    registered = [...byName.keys()];
  }

  function measure(marks: readonly Mark[]): Painted[] {
    const grounds = new Map<Element, Theme>();
    return marks.flatMap((mark) => {
      const element = mark.ranges[0]?.startContainer.parentElement;
      if (!element) return [];
      const theme = grounds.get(element) ?? groundBehind(element);
      grounds.set(element, theme);
      return [{ ...mark, theme }];
    });
  }

  function stopBlinking(): void {
    clearTimeout(blink);
    pulsing = null;
  }

  const measureAgain = () => {
    painted = measure(painted);
    register();
    showDots();
  };

  function showDots(): void {
    margin.show(marking.strength === 'dots' ? painted : [], marking.looks);
  }

  function paint(marks: readonly Mark[]): void {
    if (!supported) return;
    stopBlinking();
    active = null;
    painted = measure(marks);
    if (painted.length > 0 && !removeStyles) {
      removeStyles = addStyles(document, marksCss(marking));
      dark?.addEventListener('change', measureAgain);
    }
    register();
    showDots();
  }

  function pulse(id: string): void {
    if (!supported || !window || !painted.some((mark) => mark.id === id)) return;
    stopBlinking();
    const still = prefersStillness(window);
    let left = BLINKS * 2 - 1;
    const step = () => {
      pulsing = still || left % 2 === 1 ? id : null;
      register();
      left -= 1;
      blink = setTimeout(left >= 0 ? step : end, BLINK);
    };
    const end = () => {
      pulsing = null;
      register();
    };
    step();
  }

  return {
    supported,
    paint,
    pulse,
    look: (changed) => {
      if (!supported || JSON.stringify(changed) === JSON.stringify(marking)) return;
      marking = changed;
      if (removeStyles) {
        removeStyles();
        removeStyles = addStyles(document, marksCss(marking));
      }
      showDots();
    },
    activate: (id) => {
      if (!supported || id === active) return;
      active = id;
      register();
    },
    reveal: (id) => {
      // A range whose words left the page has closed up around nothing.
      const words = painted.find((mark) => mark.id === id)?.ranges.find(({ collapsed }) => !collapsed);
      if (!words) return false;
      scrollToWords(words);
      pulse(id);
      return true;
    },
    at: (x, y) => {
      if (marking.strength === 'dots') return margin.at(x, y);
      const hits = painted.filter(({ ranges }) => ranges.some((range) => covers(range, x, y)));
      return hits.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]?.id ?? null;
    },
    remove: () => {
      paint([]);
      dark?.removeEventListener('change', measureAgain);
      removeStyles?.();
      removeStyles = null;
    },
  };
}

function covers(range: Range, x: number, y: number): boolean {
  const within = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
  if (!within(range.getBoundingClientRect())) return false;
  return [...range.getClientRects()].some(within);
}

function lengthOf({ ranges }: Mark): number {
  return ranges.reduce((sum, range) => sum + range.toString().length, 0);
}
