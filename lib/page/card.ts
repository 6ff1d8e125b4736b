import { drawCard, drawNotice, type CardActions, type CardContent } from './card-body';
import { CARD_WIDTH, cardCss } from './card.css';
import { columnOf } from './column';
import { groundBehind } from './luminance';
import type { Box } from './place';
import { placeOf } from './place';
import { addStyles } from './styles';

/** The one card of a page: a closed shadow root on one host element, which is on the page only while the card is open. */
export interface Card {
  /** Draws the card beside these words, covering none of them. */
  open(content: CardContent, words: readonly Range[]): void;
  /** Keeps the card until Esc, its close button or a click elsewhere. */
  pin(): void;
  /** Moves the focus into the card; it goes back to where it was when the card is closed. */
  focus(): void;
  /** In the place of the open card: its passage was taken out, which can be taken back. */
  notice(words: string): void;
  readonly pinned: boolean;
  readonly openId: string | null;
  /** Is what is open the word that a passage was taken out? */
  readonly noticing: boolean;
  close(): void;
  /** True for a node that is the card's host. */
  holds(target: EventTarget | null): boolean;
}

interface Shown {
  readonly id: string;
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly words: readonly Range[];
  readonly column: Element;
  card: HTMLElement;
  noticing: boolean;
  readonly stop: () => void;
}

/** `closed` is called whenever the card goes, with the id of its passage. */
export function createCard(document: Document, actions: CardActions, closed: (passageId: string) => void): Card {
  let shown: Shown | null = null;
  let pinned = false;
  /** Where the focus was before a card took it. */
  let before: HTMLElement | null = null;

  const hasFocus = () => shown !== null && document.activeElement === shown.host;

  function remove(): void {
    if (!shown) return;
    const { id, host, stop } = shown;
    shown = null;
    pinned = false;
    stop();
    host.remove();
    closed(id);
  }

  function close(): void {
    const back = hasFocus() ? before : null;
    before = null;
    remove();
    if (back?.isConnected) back.focus({ preventScroll: true });
  }

  function settle(): void {
    const window = document.defaultView;
    if (!shown || !window) return;
    const { host, card, words, column } = shown;
    const around = boxAround(words.map((range) => range.getBoundingClientRect()));
    const { left, top, room, side } = placeOf({
      words: around,
      column: column.getBoundingClientRect(),
      card: { width: CARD_WIDTH, height: heightOf(card) },
      window: { width: window.document.documentElement.clientWidth, height: window.innerHeight },
    });
    card.dataset['side'] = side;
    host.style.setProperty('--left', `${left}px`);
    host.style.setProperty('--top', `${top}px`);
    host.style.setProperty('--room', `${room}px`);
    host.style.setProperty('--notch', `${(around.top + around.bottom) / 2 - top}px`);
  }

  function put(card: HTMLElement): void {
    if (!shown) return;
    card.dataset['theme'] = groundBehind(shown.column);
    shown.shadow.replaceChildren(card);
    shown.card = card;
    settle();
  }

  return {
    open: (content, words) => {
      const focused = hasFocus();
      remove();
      const [first] = words;
      const window = document.defaultView;
      const column = first && columnOf(first);
      if (!window || !first || !column) return;
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'closed' });
      addStyles(shadow, cardCss(content.looks));
      document.documentElement.append(host);
      showOnTop(host);
      host.addEventListener('click', (event) => {
        pinned = shown !== null;
        // Not the page's business, nor a click elsewhere when its button has put another card in the place of this one.
        event.stopPropagation();
      });
      window.addEventListener('scroll', settle, { capture: true, passive: true });
      window.addEventListener('resize', settle);
      const stop = () => {
        window.removeEventListener('scroll', settle, { capture: true });
        window.removeEventListener('resize', settle);
      };
      const card = drawCard(document, content, actions, close);
      shown = { id: content.passage.id, host, shadow, words, column, card, noticing: false, stop };
      put(card);
      if (focused) card.focus({ preventScroll: true });
    },
    pin: () => {
      pinned = shown !== null;
    },
    focus: () => {
      if (!shown) return;
      const active = document.activeElement;
      if (!hasFocus() && before === null) before = active !== null && 'focus' in active ? active as HTMLElement : null;
      shown.card.focus({ preventScroll: true });
    },
    notice: (words) => {
      if (!shown) return;
      const focused = hasFocus();
      shown.noticing = true;
      put(drawNotice(document, words, actions, close));
      // Its button is the way back, and the focus was on one that is gone.
      if (focused) shown.card.querySelector('button')?.focus({ preventScroll: true });
    },
    get pinned() {
      return pinned;
    },
    get openId() {
      return shown?.id ?? null;
    },
    get noticing() {
      return shown?.noticing ?? false;
    },
    close,
    holds: (target) => shown !== null && target === shown.host,
  };
}

/** Above everything of the page, where the browser has a top layer; the card's own z-index serves elsewhere. */
function showOnTop(host: HTMLElement): void {
  if (!('showPopover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}

/** As tall as it would like to be: what of its body is out of sight counts too. */
function heightOf(card: HTMLElement): number {
  const body = card.querySelector('.body');
  return card.offsetHeight + (body ? body.scrollHeight - body.clientHeight : 0);
}

function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
