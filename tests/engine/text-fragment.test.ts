import { describe, expect, it, test } from 'vitest';
import { articleFromText } from '@/lib/engine/article';
import { passageLinks } from '@/lib/engine/text-fragment';

const URL_OF_PAGE = 'https://www.saltmere-courier.example/levy?id=7';

/** The link to the words at their nth place in the text. */
function linkTo(text: string, words: string, { nth = 1, url = URL_OF_PAGE } = {}): string | null {
  const article = articleFromText({ text, url });
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = article.text.indexOf(words, start + 1);
  expect(start).not.toBe(-1);
  return passageLinks(article)({ start, end: start + words.length });
}

describe('a link to a passage', () => {
  it('gives words that stand once as they are', () => {
    expect(linkTo('A levy is due, a senior official said.', 'a senior official')).toBe(`${URL_OF_PAGE}#:~:text=a%20senior%20official`);
  });

  it('gives words that stand twice with words of their paragraph, whatever their case', () => {
    const text = 'Sources said the levy is dead.\n\nLater, sources said it lives.';
    expect(linkTo(text, 'Sources said')).toBe(`${URL_OF_PAGE}#:~:text=Sources%20said,-the`);
    expect(linkTo(text, 'sources said')).toBe(`${URL_OF_PAGE}#:~:text=Later%2C-,sources%20said,-it`);
  });

  it('stops adding words where a text repeats itself', () => {
    const text = 'sources said so '.repeat(20).trim();
    expect(linkTo(text, 'sources said so', { nth: 10 })?.split(/%20|,/).length).toBeLessThan(20);
  });

  it('gives both ends of a long quotation, and of one that crosses a paragraph', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    expect(linkTo(`${long}.`, long)).toBe(`${URL_OF_PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59`);
    expect(linkTo('They left.\n\nHe stayed on.', 'left.\n\nHe stayed')).toBe(`${URL_OF_PAGE}#:~:text=left.,He%20stayed`);
  });

  it('writes hyphens, commas and ampersands so that they are words, not grammar', () => {
    expect(linkTo('A then-aide, Roe & Co, spoke.', 'then-aide, Roe & Co')).toBe(`${URL_OF_PAGE}#:~:text=then%2Daide%2C%20Roe%20%26%20Co`);
  });

  it('keeps the page’s own fragment and drops an earlier directive', () => {
    expect(linkTo('An aide spoke.', 'An aide', { url: `${URL_OF_PAGE}#top` })).toBe(`${URL_OF_PAGE}#top:~:text=An%20aide`);
    expect(linkTo('An aide spoke.', 'An aide', { url: `${URL_OF_PAGE}#:~:text=old` })).toBe(`${URL_OF_PAGE}#:~:text=An%20aide`);
  });

  it('leaves spaces at the ends out, and survives half a character', () => {
    expect(linkTo('An aide  spoke.', ' aide ')).toBe(`${URL_OF_PAGE}#:~:text=aide`);
    expect(linkTo('An \ud800 aide spoke.', '\ud800 aide')).toBe(`${URL_OF_PAGE}#:~:text=%EF%BF%BD%20aide`);
  });
});

test.each(['', 'file:///home/page.html', 'about:reader'])('there is none without an address on the web: %j', (url) => {
  expect(linkTo('An aide spoke.', 'An aide', { url })).toBeNull();
});

test('there is none to nothing', () => {
  expect(passageLinks(articleFromText({ text: 'An aide spoke.', url: URL_OF_PAGE }))({ start: 2, end: 3 })).toBeNull();
});
