import { FINDING_KINDS, type FindingKind } from '@/lib/engine/types';
import { columnOf } from './column';
import { DECORATIONS, markColours, THEMES, type Theme } from './mark-colours';
import type { Looks } from './mark-looks';
import { addStyles } from './styles';

/** A passage to be shown beside its line. */
interface Dot {
  readonly id: string;
  readonly kind: FindingKind;
  readonly theme: Theme;
  readonly ranges: readonly Range[];
}

/** Dots in the margin: one element in the page, with a closed shadow root, there only while there are dots. */
export interface Margin {
  /** Replaces all dots. */
  show(dots: readonly Dot[], looks: Looks): void;
  /** The dot under a point of the window. */
  at(x: number, y: number): string | null;
  remove(): void;
}

/** Pixels: the room a dot takes, which is also what a pointer has to hit. */
const SIZE = 24;

export function createMargin(document: Document): Margin {
  const window = document.defaultView;
  let shown: { readonly host: HTMLElement; readonly dots: readonly { readonly dot: Dot; readonly element: HTMLElement }[]; stop(): void } | null = null;

  function remove(): void {
    shown?.stop();
    shown?.host.remove();
    shown = null;
  }

  /** Every dot level with the first line of its words, at the edge of their column; those of one line side by side. */
  function place(): void {
    if (!shown) return;
    const origin = shown.host.getBoundingClientRect();
    const taken = new Map<string, number>();
    const places = shown.dots.map(({ dot: { ranges: [first] } }) => {
      const line = first && !first.collapsed ? first.getClientRects()[0] : undefined;
      const column = first && columnOf(first)?.getBoundingClientRect();
      if (!line || !column) return null;
      const y = Math.round((line.top + line.bottom) / 2 - origin.top);
      const key = `${Math.round(column.left)} ${y}`;
      const nth = taken.get(key) ?? 0;
      taken.set(key, nth + 1);
      return { x: Math.max(0, column.left - origin.left - SIZE * (nth + 1)), y: y - SIZE / 2 };
    });
    shown.dots.forEach(({ element }, index) => {
      const at = places[index];
      element.hidden = !at;
      if (at) element.style.translate = `${at.x}px ${at.y}px`;
    });
  }

  return {
    show: (dots, looks) => {
      remove();
      if (!window || dots.length === 0) return;
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'closed' });
      addStyles(shadow, marginCss(looks));
      const drawn = dots.map((dot) => ({ dot, element: draw(document, dot) }));
      shadow.append(...drawn.map(({ element }) => element));
      document.documentElement.append(host);
      shown = { host, dots: drawn, stop: watchLayout(window, place) };
      place();
    },
    at: (x, y) => {
      const hit = shown?.dots.find(({ element }) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return !element.hidden && x >= left && x <= right && y >= top && y <= bottom;
      });
      return hit?.dot.id ?? null;
    },
    remove,
  };
}

/** Calls back, once a frame at most, when anything may have moved. Scrolling the page itself moves the dots with it. */
function watchLayout(window: Window, moved: () => void): () => void {
  const { document } = window;
  let frame = 0;
  const soon = () => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  const scrolled = ({ target }: Event) => {
    if (target !== document) soon();
  };
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.body);
  window.addEventListener('resize', soon);
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  document.fonts.addEventListener('loadingdone', soon);
  return () => {
    window.cancelAnimationFrame(frame);
    sizes.disconnect();
    window.removeEventListener('resize', soon);
    document.removeEventListener('scroll', scrolled, { capture: true });
    document.fonts.removeEventListener('loadingdone', soon);
  };
}

function draw(document: Document, { kind, theme }: Dot): HTMLElement {
  const element = document.createElement('span');
  element.dataset['kind'] = kind;
  element.dataset['theme'] = theme;
  // What the line is drawn under.
  element.textContent = '\u00a0\u00a0\u00a0';
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** A dot in the colour of its kind, and below it a piece of the kind's line. In pixels: `rem` would be the page's. */
function marginCss(looks: Looks): string {
  const kinds = FINDING_KINDS.flatMap((kind) => THEMES.map((theme) => {
    const { line } = markColours(kind, looks[kind].colour, theme);
    return `[data-kind=${kind}][data-theme=${theme}]{--line:${line};text-decoration:${DECORATIONS[looks[kind].line]} ${line}}`;
  }));
  return `
:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;z-index:2147483646!important}
span{position:absolute;box-sizing:border-box;width:${SIZE}px;height:${SIZE}px;padding-left:5px;font:400 14px/22px monospace;text-underline-offset:2px;cursor:pointer;user-select:none;overflow:hidden}
span[hidden]{display:none}
span::before{content:"";position:absolute;left:9px;top:5px;width:7px;height:7px;border-radius:50%;background:var(--line)}
${kinds.join('\n')}
@media (forced-colors:active){span{forced-color-adjust:none;--line:CanvasText!important;text-decoration-color:CanvasText!important}}
@media print{:host{display:none!important}}`;
}
