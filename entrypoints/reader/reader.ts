import { excerptOf } from '@/components/excerpt';
import { countPassages, isCounted, passagesOf, type Passage } from '@/lib/engine/passages';
import { passageLinks } from '@/lib/engine/text-fragment';
import type { Analysis } from '@/lib/engine/types';
import type { BadgeState, NotChecked, PageState, ToBackground, ToPage, ToViews } from '@/lib/messages';
import { detailOf, type Answers, type asking } from '@/lib/messaging';
import { addressOf } from '@/lib/page/address';
import type { CardActions } from '@/lib/page/card-body';
import { watchChanges } from '@/lib/page/changes';
import { copyText } from '@/lib/page/clipboard';
import { extract } from '@/lib/page/extract';
import { judgePage } from '@/lib/page/gate';
import { createHighlighter } from '@/lib/page/highlighter';
import { watchMarks } from '@/lib/page/hover';
import { watchScreen, type OnScreen } from '@/lib/page/on-screen';
import type { TextMap } from '@/lib/page/text-map';
import type { Dismissed } from '@/lib/dismissed';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { personal } from '@/lib/settings/personal';
import { runsOn, type Runs } from '@/lib/settings/running';
import { takenOut, type TakenOut } from '@/lib/settings/taken-out';
import type { Settings } from '@/lib/settings/types';
import { t } from '@/lib/words';
import { bringBack, takeOut, wordsOf, type Keeping } from './corrections';
import { followScroll } from './follow';
import { standing, type Standing } from './standing';

/** What a reader needs of the browser. */
interface Surroundings {
  readonly window: Window;
  readonly ask: ReturnType<typeof asking<ToBackground>>;
  readonly tellViews: ReturnType<typeof asking<ToViews>>;
  readonly loadSettings: () => Promise<Settings>;
  readonly loadDismissed: () => Promise<readonly Dismissed[]>;
  readonly keeping: Keeping;
  /** False once the extension that put this reader here has been removed or replaced. */
  readonly alive: () => boolean;
}

export interface Reader {
  readonly answers: Answers<ToPage>;
  settingsChanged(settings: Settings): void;
  dismissedChanged(dismissed: readonly Dismissed[]): void;
  leave(): void;
}

/** An article as it was read off the page, and what was made of it. */
interface Reading {
  /** As the engine made it. */
  readonly made: Analysis;
  /** As the reader of the page wants it. */
  readonly analysis: Analysis;
  readonly passages: readonly Passage[];
  readonly map: TextMap;
  readonly stands: Standing;
  /** What was taken out of it. */
  readonly out: readonly TakenOut[];
}

/** Characters. The longest reports ever printed have a tenth of it; what is longer is a book, or a page gone wrong. */
const LONGEST = 1_000_000;

/** Reads the article of a page, has it analysed, marks the passages, and keeps up with the page as it changes. */
export function createReader({ window, ask, tellViews, loadSettings, loadDismissed, keeping, alive }: Surroundings): Reader {
  const { document, location } = window;
  const highlighter = createHighlighter(document);
  const actions: CardActions = {
    dismiss: (id) => correct(id, 'dismissed'),
    ignore: (id) => correct(id, 'ignored'),
    undo: () => {
      hover.close({ notice: true });
      if (lastOut && reading) bringBack(keeping, reading.made.article, lastOut).catch(() => {});
    },
    copyLink: (id) => copyText(document, addressOfPassage(id)),
    step,
  };
  const hover = watchMarks({ document, highlighter, contentOf, actions });
  const follow = followScroll(window, lookNow, (seen) => tellViews('onScreen', seen));
  let state: PageState = { state: 'reading' };
  let reading: Reading | null = null;
  let settings = DEFAULT_SETTINGS;
  let dismissed: readonly Dismissed[] = [];
  let runs: Runs = 'by-itself';
  let marks = settings.marks;
  let address = addressOf(location);
  /** Counts what was begun: an analysis that comes back to a later turn is of a page that is no more. */
  let turn = 0;
  let lastOut: TakenOut | null = null;
  /** The passage that was gone to last; next and previous start there. */
  let at: string | null = null;
  /** Tells what of the article is on screen. Made when somebody first wants to know. */
  let look: (() => OnScreen | null) | null = null;

  const changes = watchChanges(document, (prose) => {
    if (!alive()) leave();
    else if (state.state === 'not-checked' && state.reason.why === 'not-an-article') return judge();
    else if (reading && !reading.stands.still()) return read();
    else if (prose && (state.state !== 'not-checked' || state.reason.why === 'extraction-failed')) return read();
    return false;
  });
  const restored = ({ persisted }: PageTransitionEvent) => {
    if (persisted) tell();
  };
  const looked = () => {
    if (!alive()) leave();
  };
  window.addEventListener('pageshow', restored);
  document.addEventListener('visibilitychange', looked);
  // Settings cannot be had where the extension has just been removed.
  Promise.all([loadSettings(), loadDismissed()]).then((loaded) => {
    [settings, dismissed] = loaded;
    marks = settings.marks;
    runs = runsOn(settings, location.hostname);
    // Whoever has settings wait until asked has asked: nobody else brings a reader here.
    if (runs === 'never') rest('never-on-this-site');
    else begin();
  }, leave);

  function begin(): void {
    changes.restart();
    forget();
    read();
  }

  /** Nothing is looked at here until settings change, or the reader asks. */
  function rest(why: 'never-on-this-site' | 'only-when-asked'): void {
    changes.stop();
    forget();
    passOver({ why });
  }

  /** For a new address: is there an article now? */
  function judge(): true {
    const verdict = judgePage(document, location);
    if (verdict.article) return read();
    const { links, longestText } = verdict;
    forget();
    passOver({ why: 'not-an-article', links, longestText });
    return true;
  }

  /** Gives back true, since it is costly. A text that was read before is marked again without another analysis. */
  function read(): true {
    const extraction = extract(document, location.href);
    if (!extraction.ok) {
      forget();
      passOver({ why: 'extraction-failed', detail: extraction.why });
      return true;
    }
    const { article, map } = extraction;
    if (article.text.length > LONGEST) {
      forget();
      passOver({ why: 'extraction-failed', detail: 'The text is longer than an article can be: more than a million characters.' });
      return true;
    }
    if (reading && reading.made.article.text === article.text) {
      settle(reading.made, map, standing(map, article.paragraphs));
      return true;
    }
    forget();
    const now = turn;
    enter({ state: 'reading' });
    const stands = standing(map, article.paragraphs);
    ask('analyze', article).then(
      (analysis) => {
        if (turn !== now) return;
        settle(analysis, map, stands);
        // The page may have taken the words away in the meantime, and never change again.
        if (!stands.still()) changes.lookSoon();
      },
      (error: unknown) => {
        if (turn !== now) return;
        if (alive()) passOver({ why: 'engine-failed', detail: detailOf(error) });
        else leave();
      },
    );
    return true;
  }

  function settle(made: Analysis, map: TextMap, stands: Standing): void {
    const analysis = personal(made, settings, dismissed);
    const out = takenOut(made, settings, dismissed);
    reading = { made, analysis, passages: passagesOf(analysis), map, stands, out };
    look = null;
    highlighter.look({ looks: settings.kinds, strength: settings.strength, print: settings.printMarks });
    paint();
    enter({ state: 'checked', analysis, marks, out });
    follow.again();
  }

  /** The same article, for a reader who now wants it otherwise. */
  function settleAgain(): void {
    if (reading) settle(reading.made, reading.map, reading.stands);
  }

  /** Takes back what an earlier reading left, and lets go of one under way. */
  function forget(): void {
    turn += 1;
    reading = null;
    look = null;
    at = null;
    hover.close({ notice: true });
    highlighter.paint([]);
  }

  function passOver(reason: NotChecked): void {
    enter({ state: 'not-checked', reason });
  }

  function paint(only?: Passage): void {
    const painted = only ? [only] : marks ? (reading?.passages ?? []) : [];
    hover.close();
    highlighter.paint(painted.map(({ id, kind, span }) => ({ id, kind, ranges: reading?.map.ranges(span) ?? [] })));
  }

  function enter(entered: PageState): void {
    state = entered;
    tell();
  }

  function tell(): void {
    // Nobody hears these when no popup is open, or when the extension is gone; neither is the page's business.
    ask('badge', badgeOf(state)).catch(() => {});
    tellViews('pageState', state).catch(() => {});
  }

  function contentOf(id: string) {
    const passage = reading?.passages.find((candidate) => candidate.id === id);
    if (!reading || !passage) return null;
    const { analysis, map } = reading;
    return {
      passage,
      analysis,
      looks: settings.kinds,
      turn: turnOf(id),
      kindName: t(`kinds.${passage.kind}.name`, { count: 1 }),
      sentence: excerptOf(analysis.article, passage.span, true),
      ranges: map.ranges(passage.span),
    };
  }

  /** The passages that next and previous go through, in the order of the page. */
  function turns(): readonly Passage[] {
    return reading?.passages.filter(isCounted) ?? [];
  }

  function turnOf(id: string) {
    const index = turns().findIndex((passage) => passage.id === id);
    return index === -1 ? null : { index: index + 1, of: turns().length };
  }

  /** From the passage whose card is open, or that was gone to last, or that is on screen; around at both ends. */
  function step(by: 1 | -1): void {
    const all = turns();
    const from = hover.openId ?? at ?? lookNow()?.passageId ?? null;
    const index = all.findIndex(({ id }) => id === from);
    // The passage on screen is the first to go to; from there on, its neighbours.
    const stay = from !== null && hover.openId === null && at === null;
    const next = index === -1 ? (by === 1 ? 0 : -1) : stay ? index : (index + by) % all.length;
    const passage = all.at(next);
    if (passage) goTo(passage, true);
  }

  function goTo(passage: Passage, open: boolean): void {
    at = passage.id;
    // With the marks switched off, the words that were asked for are marked alone.
    if (!marks) paint(passage);
    highlighter.reveal(passage.id);
    if (open) hover.open(passage.id);
  }

  function passageOf(findingId: string): Passage | undefined {
    return reading?.passages.find(({ findings }) => findings.some(({ id }) => id === findingId));
  }

  function lookNow(): OnScreen | null {
    if (reading) look ??= watchScreen(window, reading.analysis.article, turns(), reading.map);
    return look?.() ?? null;
  }

  /** Takes a passage out; its card, where it is open, says so and offers the way back. */
  function correct(passageId: string, why: TakenOut['why']): void {
    const passage = passageOf(passageId);
    if (!reading || !passage) return;
    const { article } = reading.made;
    lastOut = { passage, why };
    if (hover.openId === passageId) hover.notice(why === 'dismissed' ? t('card.dismissed') : t('card.ignored', { words: wordsOf(article.text, passage) }));
    takeOut(keeping, article, lastOut).catch(() => hover.close({ notice: true }));
  }

  function addressOfPassage(findingId: string): string {
    const passage = passageOf(findingId);
    const link = reading && passage && passageLinks(reading.made.article)(passage.span);
    if (!link) throw new Error('The passage is gone.');
    return link;
  }

  function setMarks(on: boolean): void {
    marks = on;
    paint();
    if (state.state === 'checked') enter({ ...state, marks });
  }

  function leave(): void {
    turn += 1;
    reading = null;
    follow.stop();
    changes.stop();
    hover.remove();
    highlighter.remove();
    window.removeEventListener('pageshow', restored);
    document.removeEventListener('visibilitychange', looked);
  }

  return {
    answers: {
      state: () => state,
      checkAnyway: () => {
        changes.restart();
        read();
      },
      addressChanged: () => {
        if (address === addressOf(location) || runs === 'never') return;
        address = addressOf(location);
        if (runs === 'when-asked') rest('only-when-asked');
        else {
          changes.restart();
          judge();
        }
      },
      marks: ({ on }) => setMarks(on),
      toggleMarks: () => setMarks(!marks),
      reveal: ({ findingId }) => {
        const passage = passageOf(findingId);
        if (passage) goTo(passage, false);
      },
      step: ({ by }) => step(by),
      takeOut: ({ findingId, why }) => correct(findingId, why),
      bringBack: ({ findingId }) => {
        const out = reading?.out.find(({ passage }) => passage.findings.some(({ id }) => id === findingId));
        if (reading && out) bringBack(keeping, reading.made.article, out).catch(() => {});
      },
      linkTo: ({ findingId }) => addressOfPassage(findingId),
      watch: () => {
        follow.start();
        return lookNow();
      },
    },
    settingsChanged: (changed) => {
      if (changed.marks !== settings.marks) marks = changed.marks;
      settings = changed;
      const before = runs;
      runs = runsOn(settings, location.hostname);
      if (runs === 'never' && before !== 'never') rest('never-on-this-site');
      else if (runs === 'when-asked' && before === 'never') rest('only-when-asked');
      else if (runs === 'by-itself' && (before === 'never' || isResting(state))) begin();
      // What was read stays read where pages are told to wait from now on; the next one waits.
      else settleAgain();
    },
    dismissedChanged: (changed) => {
      dismissed = changed;
      settleAgain();
    },
    leave,
  };
}

function isNeverState(state: PageState): boolean {
  return state.state === 'not-checked' && state.reason.why === 'never-on-this-site';
}

function isResting(state: PageState): boolean {
  return state.state === 'not-checked' && state.reason.why === 'only-when-asked';
}

function badgeOf(state: PageState): BadgeState {
  if (state.state === 'reading') return { state: 'reading' };
  if (state.state === 'not-checked') return { state: isNeverState(state) ? 'never' : 'not-checked' };
  // An article in a language that is not read holds nothing to count.
  if (state.analysis.score.value === null && state.analysis.score.why === 'language') return { state: 'not-checked' };
  return { state: 'checked', passages: countPassages(state.analysis) };
}
