import { describe, expect, it } from 'vitest';
import { excerptOf } from '@/components/excerpt';
import { ARTICLE, spanOf } from './invented-analysis';

const whole = (span = spanOf('x')): string => Object.values(excerptOf(ARTICLE, span, true)).join('');

describe('an excerpt', () => {
  it('quotes the words verbatim and trims its sentence at word ends', () => {
    expect(excerptOf(ARTICLE, spanOf('a senior official in the Defence Ministry'))).toEqual({
      before: '… without American ships, ',
      words: 'a senior official in the Defence Ministry',
      after: ' said on Tuesday, after two days of talks in Saltmere\u00a0…',
    });
  });

  it('shows a short sentence whole, without marks of omission', () => {
    expect(excerptOf(ARTICLE, spanOf('Analysts'))).toEqual({ before: '', words: 'Analysts', after: ' say the strait carries a fifth of the region’s data.' });
  });

  it('stays in its sentence and in its paragraph when nothing is trimmed', () => {
    expect(whole(spanOf('The Kestrian Harbour Authority'))).toBe('The Kestrian Harbour Authority said in a statement that both were still at anchor.');
    expect(whole(spanOf('an internal report'))).toBe('Keeping the patrol at sea costs 240 million crowns a year, according to an internal report.');
  });

  it('keeps a sentence with its closing quotation mark', () => {
    expect(whole(spanOf('what one broken cable'))).toBe('“We know what one broken cable costs,” she said.');
  });

  it.each([
    ['Mr. Weidel met an aide to Gen. Osse at noon. Then he left.', 'an aide', 'Mr. Weidel met an aide to Gen. Osse at noon.'],
    ['He left. J. Roe of the U.S. Embassy stayed.', 'Roe', 'J. Roe of the U.S. Embassy stayed.'],
  ])('does not end a sentence at an abbreviation: %s', (text, words, sentence) => {
    const start = text.indexOf(words);
    const article = { text, paragraphs: [{ start: 0, end: text.length }] };
    expect(Object.values(excerptOf(article, { start, end: start + words.length }, true)).join('')).toBe(sentence);
  });

  it('gives the words of a span that crosses sentences', () => {
    const text = 'One came. Two went. Three stayed.';
    const span = { start: 4, end: 15 };
    expect(excerptOf({ text, paragraphs: [{ start: 0, end: text.length }] }, span)).toEqual({ before: 'One ', words: 'came. Two w', after: 'ent.' });
  });

  it('leaves no half word where there is no space to cut at', () => {
    const text = `${'a'.repeat(80)}!b${'c'.repeat(90)}`;
    expect(excerptOf({ text, paragraphs: [{ start: 0, end: text.length }] }, { start: 81, end: 82 })).toEqual({ before: '… ', words: 'b', after: '\u00a0…' });
  });
});
