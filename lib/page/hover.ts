import { createCard } from './card';
import type { CardActions, CardContent } from './card-body';
import type { Highlighter } from './highlighter';

interface HoverParts {
  readonly document: Document;
  readonly highlighter: Highlighter;
  /** What the card shows for a mark, and where its words stand; `null` when the mark is gone. */
  readonly contentOf: (id: string) => (CardContent & { readonly ranges: readonly Range[] }) | null;
  readonly actions: CardActions;
}

export interface Hover {
  /** Opens the card of a mark, keeps it open and gives it the focus, as a click would. */
  open(id: string): void;
  /** Closes the card, and the word that a passage was taken out only where told so. */
  close(which?: { readonly notice: boolean }): void;
  /** In the place of the card: its passage was taken out. */
  notice(words: string): void;
  /** The mark whose card is open. */
  readonly openId: string | null;
  /** Closes the card and stops listening. */
  remove(): void;
}

/** Until the card opens; and, from mark to card, until it closes. */
const REST = 250;
const GRACE = 300;

/** Opens the card 250 ms after the pointer rests on a mark, pins it on a click, closes it on Esc. */
export function watchMarks({ document, highlighter, contentOf, actions }: HoverParts): Hover {
  const card = createCard(document, actions, () => highlighter.activate(null));
  let waiting: { readonly id: string | null; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  function stopWaiting(): void {
    clearTimeout(waiting?.timer);
    waiting = null;
  }

  /** `null` closes. Asking for the same again does not start the wait anew. */
  function later(id: string | null, delay: number): void {
    if (waiting?.id === id) return;
    stopWaiting();
    const timer = setTimeout(() => {
      waiting = null;
      if (id === null) card.close();
      else show(id);
    }, delay);
    waiting = { id, timer };
  }

  function show(id: string): void {
    const content = contentOf(id);
    if (!content || content.ranges.length === 0) return;
    card.open(content, content.ranges);
    if (card.openId === id) highlighter.activate(id);
  }

  function pin(id: string): void {
    stopWaiting();
    if (card.openId !== id) show(id);
    card.pin();
    card.focus();
  }

  const moved = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
    // A finger does not hover, and a pinned card stays.
    if (pointerType === 'touch' || card.pinned || card.noticing) return;
    const id = card.holds(target) ? card.openId : highlighter.at(clientX, clientY);
    if (id === card.openId) stopWaiting();
    else if (id !== null) later(id, REST);
    else later(null, GRACE);
  };

  const left = () => {
    if (!card.pinned) later(null, GRACE);
  };

  const clicked = ({ target, clientX, clientY, defaultPrevented }: MouseEvent) => {
    const id = highlighter.at(clientX, clientY);
    if (id !== null && !defaultPrevented && !isBusy(document, target)) pin(id);
    else if (card.pinned) card.close();
  };

  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    stopWaiting();
    // Pressed inside the card, it is meant for the card alone.
    if (card.holds(event.target)) event.stopPropagation();
    card.close();
  };

  document.addEventListener('pointermove', moved, { passive: true });
  document.documentElement.addEventListener('pointerleave', left);
  document.addEventListener('click', clicked);
  document.addEventListener('keydown', pressed, { capture: true });

  return {
    open: pin,
    close: ({ notice } = { notice: false }) => {
      stopWaiting();
      if (notice || !card.noticing) card.close();
    },
    notice: (words) => {
      stopWaiting();
      card.notice(words);
      card.pin();
    },
    get openId() {
      return card.noticing ? null : card.openId;
    },
    remove: () => {
      stopWaiting();
      card.close();
      document.removeEventListener('pointermove', moved);
      document.documentElement.removeEventListener('pointerleave', left);
      document.removeEventListener('click', clicked);
      document.removeEventListener('keydown', pressed, { capture: true });
    },
  };
}

/** A click that does something else: follows a link, presses a button, ends a selection. */
function isBusy(document: Document, target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest('a[href], button, input, label, summary, select, textarea')) return true;
  return document.getSelection()?.isCollapsed === false;
}
