import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { checkTitles } from '@/lib/engine/titles';
import { FITTING, NEVER_HELD, NO_LONGER_HELD, NOT_ACTING_NOT_ELECT, SITTING_CALLED_FORMER, type DatedSentence } from './sentences';

const ROWS: Readonly<Record<string, readonly DatedSentence[]>> = {
  'a sitting holder called former': SITTING_CALLED_FORMER,
  'an office no longer held': NO_LONGER_HELD,
  'an office never held': NEVER_HELD,
  'acting, interim or -elect in office': NOT_ACTING_NOT_ELECT,
  'fits, or cannot be known': FITTING,
};

/** The text with brackets round what the check found, as the table writes it. */
function bracketed(published: string | null, text: string): string {
  const article = articleFromText({ text, published: published ?? undefined });
  const segments = segment(article.text, article.paragraphs, english);
  let marked = text;
  for (const { span } of checkTitles({ article, segments, language: english }).findings.toReversed()) {
    marked = `${marked.slice(0, span.start)}[${marked.slice(span.start, span.end)}]${marked.slice(span.end)}`;
  }
  return marked;
}

for (const [row, sentences] of Object.entries(ROWS)) {
  describe(row, () => {
    it.each(sentences)('%s %s', (published, text) => {
      expect(bracketed(published, text.replaceAll(/[[\]]/g, ''))).toBe(text);
    });
  });
}
