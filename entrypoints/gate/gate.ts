import type { PageState, ToBackground, ToPage } from '@/lib/messages';
import { detailOf, type Answers, type asking } from '@/lib/messaging';
import { addressOf } from '@/lib/page/address';
import { WAITS, watchChanges } from '@/lib/page/changes';
import { judgePage } from '@/lib/page/gate';
import { isNever, type Settings } from '@/lib/settings';

/** What a gate needs of the browser. */
interface Surroundings {
  readonly window: Window;
  readonly ask: ReturnType<typeof asking<ToBackground>>;
  readonly loadSettings: () => Promise<Settings>;
}

export interface Gate {
  readonly answers: Answers<ToPage>;
  /** The site may have been switched off or on. */
  settingsChanged(settings: Settings): void;
  leave(): void;
}

/** A page that is no article after this many looks is left alone until its address changes. */
const LOOKS = WAITS.length;

const NEVER: PageState = { state: 'not-checked', reason: { why: 'never-on-this-site' } };

/** Judges a page, now and after it changes, and asks for the reader when it is an article. Adds nothing to the page. */
export function createGate({ window, ask, loadSettings }: Surroundings): Gate {
  const { document, location } = window;
  let state: PageState = { state: 'reading' };
  let address = addressOf(location);
  let looks = 0;
  let gone = false;
  const changes = watchChanges(document, () => {
    judge();
    return true;
  });
  // A page restored from the browser's store of pages has lost what it showed on the toolbar.
  const restored = ({ persisted }: PageTransitionEvent) => {
    if (persisted) showOnToolbar();
  };
  window.addEventListener('pageshow', restored);
  changes.stop();
  // Settings cannot be had where the extension has just been removed; then nothing is judged either.
  const ready = loadSettings().then(begin, () => {});

  function begin(settings: Settings): void {
    if (gone) return;
    changes.stop();
    looks = 0;
    if (isNever(settings, location.hostname)) {
      state = NEVER;
      showOnToolbar();
    } else {
      changes.restart();
      judge();
    }
  }

  function judge(): void {
    looks += 1;
    const verdict = judgePage(document, location);
    if (verdict.article) {
      callReader('article');
      return;
    }
    const { links, longestText } = verdict;
    state = { state: 'not-checked', reason: { why: 'not-an-article', links, longestText } };
    if (looks >= LOOKS) changes.stop();
  }

  function callReader(why: 'article' | 'asked'): void {
    changes.stop();
    state = { state: 'reading' };
    ask('readArticle', { why }).catch((error: unknown) => {
      state = { state: 'not-checked', reason: { why: 'extraction-failed', detail: detailOf(error) } };
      showOnToolbar();
    });
  }

  /** Nobody hears it when the extension has been removed or replaced, and then there is no button to show it on. */
  function showOnToolbar(): void {
    if (state.state !== 'reading') ask('badge', { state: state === NEVER ? 'never' : 'not-checked' }).catch(() => {});
  }

  return {
    answers: {
      state: () => ready.then(() => state),
      checkAnyway: () => callReader('asked'),
      addressChanged: () => {
        if (gone || state === NEVER || address === addressOf(location)) return;
        address = addressOf(location);
        looks = 0;
        changes.restart();
        judge();
      },
    },
    settingsChanged: (settings) => {
      if (isNever(settings, location.hostname) === (state === NEVER)) return;
      begin(settings);
      showOnToolbar();
    },
    leave: () => {
      gone = true;
      changes.stop();
      window.removeEventListener('pageshow', restored);
    },
  };
}
