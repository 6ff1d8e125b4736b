import type { Analysis, DateOrigin, NoScoreReason } from '@/lib/engine/types';
import type { NotChecked } from '@/lib/messages';
import { locale, t, translated } from '@/lib/words';
import { wordsIn } from './lead-sentences';

/** A state in words: what is the case, and why. */
export interface Reason {
  readonly heading: string;
  readonly detail: string;
  /** Words of the one useful action, where there is one. */
  readonly action?: string;
}

/** Why a page was not checked. */
export function notCheckedReason(reason: NotChecked): Reason {
  const heading = t('notChecked.heading');
  switch (reason.why) {
    case 'not-an-article': {
      const links = t('counts.links', { count: reason.links });
      const detail = reason.longestText > 0 ? t('notChecked.noArticle', { links, words: t('counts.words', { count: reason.longestText }) }) : t('notChecked.noText', { links });
      return { heading, detail, action: t('notChecked.checkAnyway') };
    }
    case 'extraction-failed':
      return { heading, detail: sentences(t('notChecked.noExtract'), reason.detail), action: t('notChecked.tryAgain') };
    case 'engine-failed':
      return { heading, detail: sentences(t('notChecked.noAnalysis'), reason.detail), action: t('notChecked.tryAgain') };
    case 'never-on-this-site':
      return { heading: t('notChecked.never'), detail: t('notChecked.neverMeans') };
    case 'only-when-asked':
      return { heading: t('notChecked.onlyWhenAsked'), detail: t('notChecked.onlyWhenAskedMeans'), action: t('notChecked.check') };
    case 'no-access':
      return { heading: t('notChecked.noAccess'), detail: t('notChecked.noAccessMeans'), action: t('notChecked.allow') };
    case 'not-loaded':
      return { heading: t('notChecked.notLoaded'), detail: t('notChecked.notLoadedMeans'), action: t('notChecked.reload') };
    case 'out-of-reach':
      return { heading, detail: t('notChecked.outOfReach') };
  }
}

/** True where the language is not read: there is an analysis, and nothing in it but the reason. */
export function unread({ score }: Pick<Analysis, 'score'>): boolean {
  return score.value === null && score.why === 'language';
}

/** Why a checked article has no score. */
export function noScoreReason({ article, language, voices }: Pick<Analysis, 'article' | 'language' | 'voices'>, why: NoScoreReason): Reason {
  const words = t('counts.words', { count: wordsIn(article.text) });
  const heard = voices.identified + voices.anonymous;
  switch (why) {
    case 'language': {
      const name = languageName(language);
      return { heading: t('notChecked.heading'), detail: name ? t('noScore.language', { language: name }) : t('noScore.unknownLanguage') };
    }
    case 'too-short':
      return { heading: t('noScore.short'), detail: t('noScore.shortMeans', { words }) };
    case 'pay-wall':
      return { heading: t('noScore.opening'), detail: t('noScore.openingMeans', { words }) };
    case 'too-few-attributions':
      return { heading: t('noScore.quiet'), detail: heard === 0 ? t('noScore.nobody') : t('noScore.quietMeans', { voices: t('counts.voices', { count: heard }) }) };
    case 'opinion':
      return { heading: t('noScore.opinion'), detail: t('noScore.opinionMeans') };
    case 'live-blog':
      return { heading: t('noScore.live'), detail: t('noScore.liveMeans') };
  }
}

/** Where the date of publication comes from, with the words it was read from. */
export function dateOriginText(foundIn: DateOrigin, evidence: string): string {
  return translated(`article.date.${foundIn}`, evidence, { evidence });
}

function languageName(code: string): string | undefined {
  if (code === 'und') return undefined;
  try {
    return new Intl.DisplayNames(locale(), { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined; // not a language code at all
  }
}

function sentences(first: string, detail: string): string {
  const second = detail.trim();
  return second ? `${first} ${second}${/[.!?]$/.test(second) ? '' : '.'}` : first;
}
