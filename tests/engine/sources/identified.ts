import { findAttributions } from '@/lib/engine/attributions';
import { paragraphsOf } from '@/lib/engine/article';
import { identifySources } from '@/lib/engine/coreference';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { readSegments, spanOf } from '@/lib/engine/segment/reading';
import type { SourceKind } from '@/lib/engine/types';

export interface SpokenBy {
  /** The words for the source; null where nobody speaks. */
  readonly words: string | null;
  /** `A` for the first source of the text, `B` for the second, … */
  readonly letter: string;
  readonly kind: SourceKind;
  readonly name: string | null;
}

/** Who speaks in each attribution of a text, in text order; those inside another's words left out. */
export function speakersOf(text: string): SpokenBy[] {
  const reading = readSegments(segment(text, paragraphsOf(text), english), english);
  const found = findAttributions(reading);
  const { entityOf } = identifySources(reading, found);
  const letters = new Map<string, string>();
  return found.flatMap(({ draft, nested }, index) => {
    const entity = entityOf[index];
    if (nested || !entity) return [];
    if (!letters.has(entity.id)) letters.set(entity.id, String.fromCharCode(65 + letters.size));
    const span = draft.source && spanOf(reading, draft.source);
    return [{ words: span && text.slice(span.start, span.end), letter: letters.get(entity.id) ?? '?', kind: entity.kind, name: entity.name }];
  });
}
