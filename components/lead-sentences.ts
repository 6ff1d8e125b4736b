import { countMisfits } from '@/lib/engine/lead';
import { countPassages } from '@/lib/engine/passages';
import type { Analysis, VoiceCounts } from '@/lib/engine/types';
import { capital, t } from '@/lib/words';

/** What a person reads in a second: "3 of 26 voices are named." The exports say the same. */
export function leadSentence({ identified, anonymous }: VoiceCounts): string {
  const all = identified + anonymous;
  if (all === 0) return t('lead.nobody');
  if (all === 1) return t(identified ? 'lead.onlyNamed' : 'lead.onlyNameless');
  if (identified === 0) return t('lead.allNameless', { all });
  if (anonymous === 0) return all === 2 ? t('lead.bothNamed') : t('lead.allNamed', { all });
  return t('lead.someNamed', { count: identified, all });
}

/** What the lead leaves open: "8 are not, and one title does not fit." */
export function restSentence(analysis: Pick<Analysis, 'article' | 'findings' | 'voices'>): string {
  const { identified, anonymous } = analysis.voices;
  const misfits = countMisfits(analysis.findings);
  const nameless = anonymous > 0 && identified > 0 ? t('lead.rest.nameless', { count: anonymous }) : '';
  const titles = misfits > 0 ? t('lead.rest.titles', { count: misfits }) : '';
  const rest = nameless && titles ? t('lead.rest.both', { nameless, titles }) : nameless || titles;
  if (rest) return t('lead.rest.sentence', { rest: capital(rest) });
  return anonymous === 0 && countPassages(analysis) === 0 ? t('lead.clean') : '';
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
