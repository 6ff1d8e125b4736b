import type { Analysis, DateOrigin, NoScoreReason } from '@/lib/engine/types';
import type { NotChecked } from '@/lib/messages';
import { countOf, wordsIn } from './lead-sentences';

/** A state in words: what is the case, and why. */
export interface Reason {
  readonly heading: string;
  readonly detail: string;
  /** Words of the one useful action, where there is one. */
  readonly action?: string;
}

const NOT_CHECKED = 'This page was not checked.';

/** Why a page was not checked. */
export function notCheckedReason(reason: NotChecked): Reason {
  switch (reason.why) {
    case 'not-an-article':
      return {
        heading: NOT_CHECKED,
        detail: `It does not look like a news article: ${countOf(reason.links, 'link')}, and ${reason.longestText > 0 ? `no text longer than ${countOf(reason.longestText, 'word')}` : 'no running text'}.`,
        action: 'Check it anyway',
      };
    case 'extraction-failed':
      return { heading: NOT_CHECKED, detail: sentences('The article’s text could not be taken from the page.', reason.detail), action: 'Try again' };
    case 'engine-failed':
      return { heading: NOT_CHECKED, detail: sentences('The article was found, but reading it failed.', reason.detail), action: 'Try again' };
    case 'never-on-this-site':
      return { heading: 'Switched off for this site.', detail: 'Nothing on this site is read. Turn off “Never on this site” to check this page.' };
    case 'out-of-reach':
      return {
        heading: NOT_CHECKED,
        detail: 'Says Who cannot reach this page. Browsers keep some pages to themselves; an article that was open before Says Who was installed needs reloading.',
      };
  }
}

/** True where the language is not read: there is an analysis, and nothing in it but the reason. */
export function unread({ score }: Pick<Analysis, 'score'>): boolean {
  return score.value === null && score.why === 'language';
}

/** Why a checked article has no score. */
export function noScoreReason({ article, language, voices }: Pick<Analysis, 'article' | 'language' | 'voices'>, why: NoScoreReason): Reason {
  const words = countOf(wordsIn(article.text), 'word');
  const heard = voices.identified + voices.anonymous;
  switch (why) {
    case 'language': {
      const name = languageName(language);
      return { heading: NOT_CHECKED, detail: `${name ? `The article is in ${name}.` : 'The language of this text was not recognised.'} Says Who reads English.` };
    }
    case 'too-short':
      return { heading: 'Too short to score.', detail: `The text has ${words}. A score needs more to stand on.` };
    case 'pay-wall':
      return { heading: 'Only the opening was checked.', detail: `The text stops after ${words}. A score needs the whole article.` };
    case 'too-few-attributions':
      return { heading: 'Too few voices to score.', detail: heard === 0 ? 'Nobody is reported to speak in this text.' : `The text reports ${countOf(heard, 'voice')}. A score needs more of them.` };
    case 'opinion':
      return { heading: 'Opinion is not scored.', detail: 'Here the author speaks in their own name; the score is made for news.' };
    case 'live-blog':
      return { heading: 'Live blogs are not scored.', detail: 'The text is still being written, in many small pieces.' };
  }
}

const ORIGINS: Readonly<Record<DateOrigin, string>> = {
  given: 'Given with the article',
  'json-ld': 'Found in the page’s data (JSON-LD)',
  meta: 'Found in the page’s data (meta)',
  'time-element': 'Found in a time element of the page',
  'visible-text': 'Found in the text near the headline',
  address: 'Found in the address of the page',
};

/** Where the date of publication comes from, with the words it was read from. */
export function dateOriginText(foundIn: DateOrigin, evidence: string): string {
  return `${ORIGINS[foundIn]}: “${evidence}”`;
}

function languageName(code: string): string | undefined {
  if (code === 'und') return undefined;
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined; // not a language code at all
  }
}

function sentences(first: string, detail: string): string {
  const second = detail.trim();
  return second ? `${first} ${second}${/[.!?]$/.test(second) ? '' : '.'}` : first;
}
