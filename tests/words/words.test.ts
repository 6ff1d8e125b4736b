import { afterEach, describe, expect, it } from 'vitest';
import { capital, dateInWords, figure, locale, speakWith, t, translated } from '@/lib/words';
import { lookupIn } from './locales';

afterEach(() => speakWith(lookupIn('en')));

const speaking = (messages: Readonly<Record<string, string>>): void => speakWith((name) => messages[name] ?? '');

describe('words', () => {
  it('are those of the language that is spoken', () => {
    expect([t('lead.nobody'), locale()]).toEqual(['Nobody is reported to speak.', 'en-GB']);
    speaking({ lead_nobody: 'Niemand spricht.', intl: 'de' });
    expect([t('lead.nobody'), locale()]).toEqual(['Niemand spricht.', 'de']);
  });

  it('fill in what they are given, as it is', () => {
    expect(t('holder.since', { name: '$1 {day}', day: '2025' })).toBe('$1 {day}, since 2025');
  });

  it('stand in for what a language does not have', () => {
    expect(translated('rules.bare-source.title', 'Nameless, and not described')).toBe('Nameless, and not described');
    speaking({ rules_bare_source_title: 'Ohne Namen, für {count}' });
    expect(translated('rules.bare-source.title', 'Nameless', { count: 2 })).toBe('Ohne Namen, für 2');
  });
});

describe('plurals', () => {
  it.each([
    ['en-GB', 'one | many', ['many', 'one', 'many']],
    // French counts nothing as one thing.
    ['fr', 'one | many', ['one', 'one', 'many']],
    ['zh-CN', 'any', ['any', 'any', 'any']],
  ])('in %s of "%s"', (intl, message, told) => {
    speaking({ intl, counts_words: message });
    expect([0, 1, 2].map((count) => t('counts.words', { count }))).toEqual(told);
  });
});

describe('figures and dates', () => {
  it('are written as the language writes them', () => {
    expect([figure(1234), figure(6.96), figure(2, true)]).toEqual(['1,234', '7', '2.0']);
    speaking({ intl: 'de' });
    expect([figure(1234), figure(2.25), figure(2, true)]).toEqual(['1.234', '2,3', '2,0']);
  });

  it('say no more of a date than is known', () => {
    expect(['2025-03-06T23:30:00-05:00', '2025-03-06', '2025-03', '2025'].map(dateInWords)).toEqual(['6 March 2025', '6 March 2025', 'March 2025', '2025']);
  });

  it('begin a sentence with a capital', () => {
    expect([capital('one title'), capital('9 voices'), capital('')]).toEqual(['One title', '9 voices', '']);
  });
});
