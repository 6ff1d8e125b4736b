import { expect, it } from 'vitest';
import { articleOf, selectedFrom } from '@/lib/selection';

it('makes an article of a selection, with a paragraph for each line', () => {
  const article = articleOf({ text: '  One  line. \n\n\nAnother\tline.\n', url: 'https://news.example/', title: 'Page' });
  expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(['One line.', 'Another line.']);
  expect(article).toMatchObject({ url: 'https://news.example/', headline: 'Page', published: null });
});

it('reads what is kept, and nothing else', () => {
  const selected = { windowId: 1, text: 'a', url: 'b', title: 'c', at: 5 };
  expect(selectedFrom(selected)).toEqual(selected);
  for (const wrong of [null, 'a', {}, { ...selected, at: 'now' }, { ...selected, text: 1 }]) expect(selectedFrom(wrong)).toBeNull();
});
