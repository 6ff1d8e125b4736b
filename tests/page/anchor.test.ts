import { describe, expect, it } from 'vitest';
import { textQuoteSelector } from '@/lib/engine/selectors';
import { anchor } from '@/lib/page/anchor';

const TEXT = 'One official said so. Two officials said so. One official said no. In the end one official said nothing.';

function remembered(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  const span = { start, end: start + words.length };
  return { span, selector: textQuoteSelector(TEXT, span) };
}

/** The words found, with what follows them, or null. */
function found(text: string, finding: ReturnType<typeof remembered>): string | null {
  const span = anchor(text, finding);
  return span && text.slice(span.start, span.end + 9);
}

describe('words are found again', () => {
  const second = remembered('One official', 10);
  it('in their old place', () => {
    expect(anchor(TEXT, second)).toEqual(second.span);
  });

  it.each([
    ['further down', `Corrected. ${TEXT}`],
    ['further up', TEXT.replace('One official said so. ', '')],
    ['after the words before them changed', TEXT.replace('Two officials said so. ', 'Nobody else said so. At all. ')],
  ])('%s', (_, text) => {
    expect(found(text, second)).toBe('One official said no.');
  });

  it('with the surroundings deciding, not the distance', () => {
    expect(found(`One official was there.${' '.repeat(19)} ${TEXT}`, second)).toBe('One official said no.');
  });
});

describe('words are not found', () => {
  const second = remembered('One official', 10);
  it.each([
    ['gone', 'Two officials said so.'],
    ['between two equal strangers', 'Yes! One official? Yes! One official?'],
    ['no text', ''],
  ])('%s', (_, text) => {
    expect(anchor(text, second)).toBeNull();
  });

  it('where there are none', () => {
    expect(anchor(TEXT, { span: { start: 5, end: 5 }, selector: textQuoteSelector(TEXT, { start: 5, end: 5 }) })).toBeNull();
  });
});
