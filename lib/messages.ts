import type { Analysis, Article } from './engine/types';
import type { OnScreen } from './page/on-screen';
import type { TakenOut } from './settings/taken-out';

/** Why a page was not checked, for the reader to act on. */
export type NotChecked =
  | { readonly why: 'not-an-article'; readonly links: number; readonly longestText: number }
  | { readonly why: 'extraction-failed'; readonly detail: string }
  | { readonly why: 'engine-failed'; readonly detail: string }
  | { readonly why: 'never-on-this-site' }
  /** The reader told the extension to wait until asked. */
  | { readonly why: 'only-when-asked' }
  /** The reader has not allowed the extension to read pages. */
  | { readonly why: 'no-access' }
  /** A web page where nobody of ours is, yet. */
  | { readonly why: 'not-loaded' }
  /** Pages the browser lets no extension read: its own, its store's, files, other schemes. */
  | { readonly why: 'out-of-reach' };

/** What a tab knows of its page. Lives with the page; the background keeps none of it. */
export type PageState =
  | { readonly state: 'not-checked'; readonly reason: NotChecked }
  | { readonly state: 'reading' }
  | { readonly state: 'checked'; readonly analysis: Analysis; readonly marks: boolean; readonly out: readonly TakenOut[] };

/** What the toolbar shows for a tab. `findings` counts passages: words marked, not rules broken. */
export type BadgeState = { readonly state: 'not-checked' | 'never' | 'reading' } | { readonly state: 'checked'; readonly passages: number };

/** Sent to the background by pages and by the popup: name → what goes in, what comes back. */
export interface ToBackground {
  /** A gate found an article in its tab, or the reader was asked for: inject the reader there. */
  readArticle: (input: { readonly why: 'article' | 'asked' }) => void;
  /** Analyse this article. */
  analyze: (input: Article) => Analysis;
  /** Show this on the toolbar button of the sending tab. */
  badge: (input: BadgeState) => void;
}

/** Sent to the scripts of one tab. */
export interface ToPage {
  /** What is known of the page? Answered by the reader if it is there, by the gate if not. */
  state: (input: null) => PageState;
  /** Check this page even though the gate passed it over. */
  checkAnyway: (input: null) => void;
  /** The tab's address changed without a load. */
  addressChanged: (input: null) => void;
  /** Paint or remove the marks of this page. */
  marks: (input: { readonly on: boolean }) => void;
  /** Scroll the words of this finding into view and make them pulse. */
  reveal: (input: { readonly findingId: string }) => void;
  /** Go on to the next passage, or back to the one before, and open its card. */
  step: (input: { readonly by: 1 | -1 }) => void;
  /** Paint the marks of this page, or remove them, whichever they are not. */
  toggleMarks: (input: null) => void;
  /** Take the passage of this finding out: here alone, or these words everywhere. */
  takeOut: (input: { readonly findingId: string; readonly why: TakenOut['why'] }) => void;
  /** Bring back what was taken out. */
  bringBack: (input: { readonly findingId: string }) => void;
  /** The address of the words of this finding. */
  linkTo: (input: { readonly findingId: string }) => string;
  /** What is on screen now, and from now on `onScreen` whenever that changes, until nobody listens. */
  watch: (input: null) => OnScreen | null;
}

/** Sent by a page to any open popup or panel. */
export interface ToViews {
  pageState: (input: PageState) => void;
  /** Told only to those who watch. */
  onScreen: (input: OnScreen | null) => void;
}
