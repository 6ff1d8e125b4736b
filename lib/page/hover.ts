import type { CardContent } from './card';
import { createCard } from './card';
import type { Highlighter } from './highlighter';

interface HoverParts {
  readonly document: Document;
  readonly highlighter: Highlighter;
  /** What the card shows for a mark, and where its words stand; `null` when the mark is gone. */
  readonly contentOf: (id: string) => (CardContent & { readonly ranges: readonly Range[] }) | null;
}

export interface Hover {
  /** Opens the card of a mark and keeps it open, as a click would. */
  open(id: string): void;
  close(): void;
  /** Closes the card and stops listening. */
  remove(): void;
}

/** Until the card opens; and, from mark to card, until it closes. */
const REST = 250;
const GRACE = 300;

/** Opens the card 250 ms after the pointer rests on a mark, pins it on a click, closes it on Esc. */
export function watchMarks({ document, highlighter, contentOf }: HoverParts): Hover {
  const card = createCard(document, () => highlighter.activate(null));
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
  }

  const moved = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
    // A finger does not hover, and a pinned card stays.
    if (pointerType === 'touch' || card.pinned) return;
    const id = card.holds(target) ? card.openId : highlighter.at(clientX, clientY);
    if (id === card.openId) stopWaiting();
    else if (id !== null) later(id, REST);
    else later(null, GRACE);
  };

  const left = () => {
    if (!card.pinned) later(null, GRACE);
  };

  const clicked = ({ target, clientX, clientY, defaultPrevented }: MouseEvent) => {
    if (card.holds(target)) {
      card.pin();
      return;
    }
    const id = highlighter.at(clientX, clientY);
    if (id !== null && !defaultPrevented && !isBusy(document, target)) pin(id);
    else if (card.pinned) card.close();
  };

  const pressed = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    stopWaiting();
    card.close();
  };

  document.addEventListener('pointermove', moved, { passive: true });
  document.documentElement.addEventListener('pointerleave', left);
  document.addEventListener('click', clicked);
  document.addEventListener('keydown', pressed, { capture: true });

  return {
    open: pin,
    close: () => {
      stopWaiting();
      card.close();
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
