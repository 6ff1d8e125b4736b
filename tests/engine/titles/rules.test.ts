import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { checkTitles, TITLE_RULES } from '@/lib/engine/titles';

/** Words that one rule marks in a text. */
function marksOf(rule: string, text: string, published: string | undefined): string[] {
  const article = articleFromText({ text, published });
  const segments = segment(article.text, article.paragraphs, english);
  return checkTitles({ article, segments, language: english })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ span }) => text.slice(span.start, span.end));
}

describe.each(TITLE_RULES)('$id', ({ id, examples }) => {
  it.each(examples.flags)('flags $marks in “$text” of $published', ({ text, published, marks }) => {
    expect(marksOf(id, text, published)).toEqual(marks);
  });

  it.each(examples.passes)('passes “$text” of $published', ({ text, published }) => {
    expect(marksOf(id, text, published)).toEqual([]);
  });
});
