import { withOwnPhrases } from '@/lib/engine/own-phrases';
import { withoutPassages } from '@/lib/engine/set-aside';
import type { Analysis } from '@/lib/engine/types';
import { isDismissedIn, type Dismissed } from '../dismissed';
import { isIgnored } from './phrases';
import type { Settings } from './types';

/**
 * An analysis as its reader wants it. Out, of the score too: passages dismissed in this article, and phrases never to be marked.
 * In, and no part of the score: the reader's own phrases. Kinds that are off are only left unmarked, uncounted and unlisted:
 * what the article scores does not hang on what its reader likes to see.
 */
export function personal(analysis: Analysis, { kinds, phrases }: Pick<Settings, 'kinds' | 'phrases'>, dismissed: readonly Dismissed[]): Analysis {
  const isDismissed = isDismissedIn(dismissed, analysis);
  const { text } = analysis.article;
  const left = withoutPassages(analysis, (passage) => isDismissed(passage) || isIgnored(phrases.ignore, text.slice(passage.span.start, passage.span.end)));
  const all = withOwnPhrases(left, phrases.mark);
  return { ...all, findings: all.findings.filter(({ kind }) => kinds[kind].on) };
}
