import { wordsOf } from '../rule';
import { readableIso } from '../titles/days';
import type { Analysis, Source } from '../types';
import { SOURCE_KIND_WORDS } from './words';

/** A row of "Who speaks", as plain text: foreign words in it are still to be escaped. */
export interface SpeakerRow {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly speaks: number;
  readonly mentions: number;
  readonly describedAs: string;
  readonly whyNotNamed: string;
}

/** Every source once, but for those that only speak in other people's quotations. */
export function speakersOf({ article: { text }, attributions, sources }: Analysis): SpeakerRow[] {
  const spoken = new Map<string, number>();
  for (const { nested, sourceId } of attributions) if (!nested) spoken.set(sourceId, (spoken.get(sourceId) ?? 0) + 1);
  return sources.filter((source) => spoken.has(source.id) && source.kind !== 'implicit').map((source) => ({
    id: source.id,
    source: nameOf(text, source),
    kind: SOURCE_KIND_WORDS[source.kind],
    speaks: spoken.get(source.id) ?? 0,
    mentions: source.mentions.length,
    describedAs: descriptionOf(text, source),
    whyNotNamed: reasonOf(text, source),
  }));
}

function nameOf(text: string, { name, mentions: [first] }: Source): string {
  return name ?? (first ? `“${wordsOf(text, first)}”` : '—');
}

function descriptionOf(text: string, { name, description: { rank, affiliation, count, knowledge }, holder }: Source): string {
  const known = knowledge && `“${wordsOf(text, knowledge)}”`;
  const meant = holder && `${holder.office} on that day: ${holder.words} (source: ${holder.source}; office data as of ${readableIso(holder.dataAsOf)})`;
  // A body that speaks for itself is described by nothing but its name.
  const body = affiliation === name ? undefined : affiliation;
  return [meant, rank, body, count === 1 ? '' : String(count), known].filter(Boolean).join('; ');
}

function reasonOf(text: string, { reason, terms }: Source): string {
  if (reason) return `“${wordsOf(text, reason)}”`;
  return terms ? `no reason: “${wordsOf(text, terms)}”` : '';
}
