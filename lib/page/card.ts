import type { Passage } from '@/lib/engine/passages';
import type { Analysis } from '@/lib/engine/types';

/** What a card tells of. */
export interface CardContent {
  readonly passage: Passage;
  readonly analysis: Analysis;
  /** What the reader knows the passage's kind by: `KIND_NAMES` of the components. */
  readonly kindName: string;
  /** The passage in its sentence: `excerptOf` of the components. */
  readonly sentence: { readonly before: string; readonly words: string; readonly after: string };
}

/** The one card of a page: a closed shadow root on one host element, which is on the page only while the card is open. */
export interface Card {
  /** Draws the card beside these words, covering none of them. */
  open(content: CardContent, words: readonly Range[]): void;
  /** Keeps the card until Esc, its close button or a click elsewhere. */
  pin(): void;
  readonly pinned: boolean;
  readonly openId: string | null;
  close(): void;
  /** True for a node that is the card's host. */
  holds(target: EventTarget | null): boolean;
}

/** `closed` is called whenever the card goes, with the id of its passage. */
export function createCard(_document: Document, _closed: (passageId: string) => void): Card {
  return { open: () => {}, pin: () => {}, pinned: false, openId: null, close: () => {}, holds: () => false };
}
