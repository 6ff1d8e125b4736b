import { dismissalOf, withDismissed, withoutDismissed, type Dismissed } from '@/lib/dismissed';
import type { Passage } from '@/lib/engine/passages';
import type { Article } from '@/lib/engine/types';
import { withoutPhrase, withPhrase } from '@/lib/settings/phrases';
import type { TakenOut } from '@/lib/settings/taken-out';
import type { Settings } from '@/lib/settings/types';

/** Where the reader's corrections are kept. Both tell of every change by themselves. */
export interface Keeping {
  changeDismissed(change: (kept: readonly Dismissed[]) => Dismissed[]): Promise<unknown>;
  changeSettings(change: (settings: Settings) => Settings): Promise<unknown>;
}

/** Takes a passage out: of this article, or its words of every article. */
export function takeOut(keeping: Keeping, { url, text }: Pick<Article, 'url' | 'text'>, { passage, why }: TakenOut): Promise<unknown> {
  if (why === 'dismissed') return keeping.changeDismissed((kept) => withDismissed(kept, dismissalOf(url, passage)));
  return keeping.changeSettings((settings) => {
    const changed = withPhrase(settings, 'ignore', wordsOf(text, passage));
    if (changed === 'already-there') return settings;
    if (typeof changed === 'string') throw new Error(`The phrase cannot be kept: ${changed}.`);
    return changed;
  });
}

/** Brings back what was taken out. */
export function bringBack(keeping: Keeping, { url, text }: Pick<Article, 'url' | 'text'>, { passage, why }: TakenOut): Promise<unknown> {
  return why === 'dismissed'
    ? keeping.changeDismissed((kept) => withoutDismissed(kept, dismissalOf(url, passage)))
    : keeping.changeSettings((settings) => withoutPhrase(settings, 'ignore', wordsOf(text, passage)));
}

export function wordsOf(text: string, { span }: Pick<Passage, 'span'>): string {
  return text.slice(span.start, span.end);
}
