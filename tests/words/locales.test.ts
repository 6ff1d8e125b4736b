/** Every language says everything, fills the same gaps, and has the plurals its grammar asks for. */
import { describe, expect, it } from 'vitest';
import { formsOf, LANGUAGES, lookupIn, messagesOf } from './locales';

const ENGLISH = messagesOf('en');

/** Gaps of one form, sorted. */
const gapsIn = (form: string): string[] => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();

it('English is among the languages', () => {
  expect(LANGUAGES).toContain('en');
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);
  const locale = lookupIn(language)('intl');

  it('says which language it is', () => {
    expect(Intl.PluralRules.supportedLocalesOf([locale])).toEqual([locale]);
    expect(locale.slice(0, 2)).toBe(language.slice(0, 2));
  });

  it('has every message, and no other', () => {
    expect([...messages.keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  it('has names that browsers take', () => {
    expect([...messages.keys()].filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
  });

  it('fills the same gaps', () => {
    const wrong = [...messages].filter(([name, message]) => {
      const english = ENGLISH.get(name);
      const wanted = new Set(english ? formsOf(english).flatMap(gapsIn) : []);
      // A form for one, or for none, may leave the figure out.
      return formsOf(message).some((form) => [...new Set([...gapsIn(form), ...(wanted.has('count') && message.type === 'plural' ? ['count'] : [])])].toSorted().join() !== [...wanted].toSorted().join())
        || gapsIn(formsOf(message).at(-1) ?? '').join() !== gapsIn(english ? formsOf(english).at(-1) ?? '' : '').join();
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('counts where English counts, with as many forms as its grammar has', () => {
    const forms = new Intl.PluralRules(locale).select(1) === 'one' ? ['1', 'n'] : ['n'];
    const wrong = [...messages].filter(([name, message]) => {
      const english = ENGLISH.get(name);
      if (message.type !== 'plural') return english?.type === 'plural';
      return english?.type !== 'plural' || Object.keys(message.plurals).filter((form) => form !== '0').join() !== forms.join();
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('writes quotation marks and apostrophes as print does', () => {
    expect([...messages].filter(([, message]) => formsOf(message).some((form) => /["']/.test(form))).map(([name]) => name)).toEqual([]);
  });
});
