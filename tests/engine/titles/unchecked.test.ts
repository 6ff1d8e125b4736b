import { expect, it } from 'vitest';
import { articleFromText } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { checkTitles } from '@/lib/engine/titles';

function uncheckedIn(text: string, published?: string): (string | undefined)[] {
  const article = articleFromText({ text, published });
  return checkTitles({ article, segments: segment(article.text, article.paragraphs, english), language: english }).titles.map(({ unchecked }) => unchecked);
}

it.each([
  ['an open term after the last day known', 'Former President Donald Trump opened a golf course.', '2035-03-06', /^Who is President of the United States is known up to .* 20\d\d only, and the article is of 6 March 2035\.$/],
  ['no date', 'Former President Donald Trump opened a golf course.', undefined, /^The article has no date/],
])('says why a title is not checked: %s', (_, text, published, why) => {
  expect(uncheckedIn(text, published)).toEqual([expect.stringMatching(why)]);
});

it.each([
  ['a term that has ended', 'President Jacques Chirac opened a museum.', '2035-03-06'],
  ['a day the table knows', 'President Donald Trump opened a golf course.', '2025-03-06'],
  ['nobody named', 'The US president opened a golf course.', undefined],
])('says nothing of %s', (_, text, published) => {
  expect(uncheckedIn(text, published).filter((why) => why !== undefined)).toEqual([]);
});
