import type { PageState, ToBackground, ToPage } from '@/lib/messages';
import { detailOf, type Answers, type asking } from '@/lib/messaging';
import { addressOf } from '@/lib/page/address';
import { WAITS, watchChanges } from '@/lib/page/changes';
import { judgePage } from '@/lib/page/gate';
import { runsOn, type Running, type Runs } from '@/lib/settings/running';

/** What a gate needs of the browser. */
interface Surroundings {
  readonly window: Window;
  readonly ask: ReturnType<typeof asking<ToBackground>>;
  readonly loadRunning: () => Promise<Running>;
}

export interface Gate {
  readonly answers: Answers<ToPage>;
  /** The site may have been switched off or on, or all pages told to wait. */
  settingsChanged(running: Running): void;
  leave(): void;
}

/** A page that is no article after this many looks is left alone until its address changes. */
const LOOKS = WAITS.length;

/** States of a page at which nobody looks. */
const RESTS: Readonly<Record<Exclude<Runs, 'by-itself'>, PageState>> = {
  never: { state: 'not-checked', reason: { why: 'never-on-this-site' } },
  'when-asked': { state: 'not-checked', reason: { why: 'only-when-asked' } },
};

/** Judges a page, now and after it changes, and asks for the reader when it is an article. Adds nothing to the page. */
export function createGate({ window, ask, loadRunning }: Surroundings): Gate {
  const { document, location } = window;
  let state: PageState = { state: 'reading' };
  let address = addressOf(location);
  let looks = 0;
  let gone = false;
  let runs: Runs = 'by-itself';
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
  const ready = loadRunning().then(begin, () => {});

  function begin(running: Running): void {
    if (gone) return;
    changes.stop();
    looks = 0;
    runs = runsOn(running, location.hostname);
    if (runs === 'by-itself') {
      changes.restart();
      judge();
    } else {
      state = RESTS[runs];
      showOnToolbar();
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
    if (state.state !== 'reading') ask('badge', { state: state === RESTS.never ? 'never' : 'not-checked' }).catch(() => {});
  }

  return {
    answers: {
      state: () => ready.then(() => state),
      checkAnyway: () => callReader('asked'),
      addressChanged: () => {
        if (gone || runs !== 'by-itself' || address === addressOf(location)) return;
        address = addressOf(location);
        looks = 0;
        changes.restart();
        judge();
      },
    },
    settingsChanged: (running) => {
      if (runsOn(running, location.hostname) === runs) return;
      begin(running);
      showOnToolbar();
    },
    leave: () => {
      gone = true;
      changes.stop();
      window.removeEventListener('pageshow', restored);
    },
  };
}
