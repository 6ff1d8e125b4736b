import type { Counted } from '@/lib/engine/charts/who-speaks';
import { voicesOf } from '@/lib/engine/charts/who-speaks';
import type { Analysis, OfficeHolder, Source, SourceKind } from '@/lib/engine/types';
import { dateWithin, t } from '@/lib/words';

/** A source the text identifies, and how often it speaks. */
export interface NamedVoice {
  readonly name: string;
  readonly count: number;
}

/** Who is listed, in this order. */
const LISTED: readonly SourceKind[] = ['named-person', 'spokesperson', 'named-organization', 'institution', 'office', 'document'];

/** Those who are identified: people first, then bodies, then documents; in the order they speak. */
export function namedVoicesOf(analysis: Counted & Pick<Analysis, 'article'>): NamedVoice[] {
  const counts = new Map<Source, number>();
  for (const [source] of voicesOf(analysis)) {
    if (LISTED.includes(source.kind)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => LISTED.indexOf(a.kind) - LISTED.indexOf(b.kind))
    .flatMap(([source, count]) => {
      const name = source.name ?? wordsFor(source, analysis.article.text);
      return name ? [{ name: source.holder ? t('who.holder', { office: name, holder: holderInWords(source.holder) }) : name, count }] : [];
    });
}

/** Whom an office means: "probably Odran Vell, since May 2024". */
function holderInWords({ name, since, acting, certain }: OfficeHolder): string {
  const words = certain ? (acting ? 'acting' : 'since') : acting ? 'probablyActing' : 'probably';
  return t(`holder.${words}`, { name, day: dateWithin(since) });
}

/** A body, an office or a document is known by the words of the article; those of a named source may be a mere "he". */
function wordsFor({ kind, mentions: [first] }: Source, text: string): string | undefined {
  if (!first || kind === 'named-person' || kind === 'named-organization') return undefined;
  return text.slice(first.start, first.end).replace(/^(?:An?|The) /, (article) => article.toLowerCase());
}
