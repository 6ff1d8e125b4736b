import { describe, expect, test } from 'vitest';
import { chance } from './chance';
import { growthOf, MOST } from './growth';

/** No text of these takes this long. Milliseconds. */
const HANGS = 15_000;

const repeated = (unit: string) => (length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** Prose of the engine's own words without a full stop, in one paragraph. */
function withoutStops(length: number): string {
  const random = chance(11);
  const phrases = ['the old harbour of the town', 'nobody on the water knew', 'and in the winter there is', 'a road to the end of the strait', 'which had been there for years', 'with the boats of the port'];
  let text = '';
  while (text.length < length) text += `${random.pick(phrases)} `;
  return text;
}

/** As many people as sentences, each with a surname of their own. */
function speakers(length: number): string {
  const sentences: string[] = [];
  for (let number = 0; number * 43 < length; number += 1) sentences.push(`Jane Roe${[...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')} said that it is so.`);
  return sentences.join(' ');
}

/** Texts that no newsroom writes, and that a page may hold. */
const HOSTILE: readonly (readonly [what: string, make: (length: number) => string])[] = [
  ['one letter, over and over', repeated('a ')],
  ['no spaces', repeated('xyz')],
  ['straight quotation marks only', repeated('" ')],
  ['opening quotation marks only', repeated('“')],
  ['opening single quotation marks only', repeated('‘ ')],
  ['single quotation marks that open words', repeated("'a ")],
  ['typewriter quotation marks only', repeated('``a ')],
  ['apostrophes only', repeated("' ")],
  ['plural genitives in single quotation marks', repeated('‘the workers’ a ')],
  ['quoted words only', repeated('“a” ')],
  ['nested quotation marks', repeated('‘“')],
  ['hyphens only', repeated('- ')],
  ['one hyphen as long as the text', repeated('-')],
  ['hyphenated for ever', repeated('a-')],
  ['commas only', repeated(', ')],
  ['colons only', repeated(': ')],
  ['full stops only', repeated('. ')],
  ['dots without end', repeated('.')],
  ['initials without end', repeated('a.')],
  ['abbreviations only', repeated('Mr. ')],
  ['brackets only', repeated('( ')],
  ['closing brackets only', repeated(') ')],
  ['open brackets after names', repeated('Roe (D ')],
  ['capital words only', repeated('The Harbour Of The Town ')],
  ['names and commas', repeated('Roe, ')],
  ['titles only', repeated('President ')],
  ['former titles with names', repeated('then-President Obama ')],
  ['relative pronouns only', repeated('who ')],
  ['nothing but “that”', repeated('that ')],
  ['nothing but “of”', repeated('of ')],
  ['nothing but “to”', repeated('to ')],
  ['official of official of official', repeated('official of ')],
  ['sources and commas', repeated('a source, ')],
  ['genitives only', repeated("x's ")],
  ['numbers only', repeated('1 ')],
  ['one long number', repeated('1,')],
  ['pictographs only', repeated('😀 ')],
  ['halves of surrogate pairs', repeated('\ud83d')],
  ['soft hyphens only', repeated('\u00ad')],
  ['a paragraph a letter', repeated('x\n')],
  ['a paragraph an unclosed quotation', repeated('“The town is old\n\n')],
  ['polls that say nothing', repeated('In a poll ')],
  ['labels only', repeated('Roe: ')],
  ['prose without a full stop', withoutStops],
  ['verbs of saying only', repeated('said ')],
  ['verbs of saying with stops', repeated('said. ')],
  ['speakers and commas', repeated('x, said ')],
  ['according to according to', repeated('according to ')],
  ['citing citing', repeated('citing ')],
  ['hearsay adverbs only', repeated('reportedly ')],
  ['hearsay only', repeated('it was said ')],
  ['nouns of saying only', repeated('his claim that ')],
  ['adverbs only', repeated('very ')],
  ['terms of anonymity in one sentence', repeated('an official said on condition of anonymity, ')],
  ['one speaker, named again and again', repeated('Jane Roe said that it is so. ')],
  ['a new speaker in every sentence', speakers],
  ['quotations of one speaker', repeated('“Nobody knew what to do,” he said. ')],
];

describe('ten times the text takes about ten times the time', () => {
  test.each(HOSTILE)('%s', { timeout: 120_000 }, (_, make) => {
    const { time, tenfold, language } = growthOf(make);
    expect(language).toBe('eng');
    expect(tenfold).toBeLessThan(time * MOST);
    expect(tenfold).toBeLessThan(HANGS);
  });
});
