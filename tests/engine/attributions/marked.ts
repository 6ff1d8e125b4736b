import { findAttributions } from '@/lib/engine/attributions';
import { paragraphsOf } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { readSegments, spanOf } from '@/lib/engine/segment/reading';
import { writeMarkup } from '../markup';

/** The text with the attributions that the patterns find in it, as markup, and the patterns that found them. */
export function marked(text: string): { markup: string; rules: string[] } {
  const reading = readSegments(segment(text, paragraphsOf(text), english), english);
  const found = findAttributions(reading);
  const attributions = found.map(({ draft, nested }) => ({
    source: draft.source && spanOf(reading, draft.source),
    cue: spanOf(reading, draft.cue),
    content: draft.content.map((range) => spanOf(reading, range)).toSorted((a, b) => a.start - b.start),
    nameless: false,
    nested,
  }));
  return { markup: writeMarkup({ text, attributions }), rules: found.map(({ draft }) => draft.rule) };
}
