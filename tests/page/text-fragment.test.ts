import { describe, expect, it } from 'vitest';
import { linkTo } from '@/lib/page/text-fragment';

const TEXT = 'A diplomat said on Monday, in the hall, that it was over.\n\nLater a diplomat said it was not. Two co-workers, both “close” & old, agreed.';
const place = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { text: TEXT, span: { start, end: start + words.length } };
};

describe('a link to a passage', () => {
  it('is the words alone where they stand once, whatever the address had after "#"', () => {
    expect(linkTo('https://news.example/a?b=1#top', place('in the hall'))).toBe('https://news.example/a?b=1#:~:text=in%20the%20hall');
  });

  it('tells equal words apart by those around them, in their own paragraph', () => {
    expect(linkTo('https://news.example/a', place('A diplomat'))).toBe('https://news.example/a#:~:text=A%20diplomat,-said%20on');
    expect(linkTo('https://news.example/a', place('a diplomat'))).toBe('https://news.example/a#:~:text=Later-,a%20diplomat,-said');
  });

  it('sees what else the page shows', () => {
    expect(linkTo('https://news.example/a', place('in the hall'), `Waiting in the hall. ${TEXT}`)).toContain('text=Monday%2C-,in%20the%20hall,-%2C%20that');
  });

  it('writes out what would part the directive', () => {
    expect(linkTo('https://news.example/a', place('co-workers, both “close” & old'))).toContain('text=co%2Dworkers%2C%20both%20%E2%80%9Cclose%E2%80%9D%20%26%20old');
  });

  it('names a long quotation by its ends', () => {
    const text = `${'one two three four five six '.repeat(20)}the end of it all`;
    expect(linkTo('https://news.example/a', { text, span: { start: 0, end: text.length } })).toBe('https://news.example/a#:~:text=one%20two%20three%20four%20five,the%20end%20of%20it%20all');
  });
});
