import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { inEnglish } from '@/lib/engine/said';
import { checkTitles } from '@/lib/engine/titles';
import { againstOfficeHolders } from '@/lib/engine/titles/against-office-holders';
import { FITTING } from './fitting';
import { FORMS_THAT_DO_NOT_FIT, FORMS_THAT_FIT } from './forms';
import { NEVER_HELD, NO_LONGER_HELD, NOT_ACTING_NOT_ELECT, SITTING_CALLED_FORMER, type DatedSentence } from './sentences';

const ROWS: Readonly<Record<string, readonly DatedSentence[]>> = {
  'a sitting holder called former': SITTING_CALLED_FORMER,
  'an office no longer held': NO_LONGER_HELD,
  'an office never held': NEVER_HELD,
  'acting, interim or -elect in office': NOT_ACTING_NOT_ELECT,
  'fits, or cannot be known': FITTING,
  'every form of a mention, wrongly': FORMS_THAT_DO_NOT_FIT,
  'every form of a mention, rightly': FORMS_THAT_FIT,
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

it('says how sure it is: an office left before the last day known is certain, after it a note', () => {
  const severityOf = (published: string) => {
    const article = articleFromText({ text: 'British Prime Minister Liz Truss says she is well.', published });
    return checkTitles({ article, segments: segment(article.text, article.paragraphs, english), language: english }).findings.map(({ severity, said }) => [severity, inEnglish(said, againstOfficeHolders.says).includes('held again since is not known')]);
  };
  expect(severityOf('2024-03-06')).toEqual([[3, false]]);
  expect(severityOf('2035-03-06')).toEqual([[1, true]]);
});

it('says whose office of another country it is', () => {
  const article = articleFromText({ text: 'French President Angela Merkel met the mayor.', published: '2016-05-10' });
  const [finding] = checkTitles({ article, segments: segment(article.text, article.paragraphs, english), language: english }).findings;
  const message = inEnglish(finding?.said ?? [], againstOfficeHolders.says);
  expect(message).toContain('an office of another country: on 10 May 2016 Angela Merkel was Chancellor of Germany');
  expect(message).toContain('François Hollande was President of France');
});
