/** Every language says everything, fills the same gaps, and has the plurals its grammar asks for. */
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '@/lib/engine/criteria';
import { OWN_PHRASE } from '@/lib/engine/own-phrases';
import { TERM_LABELS } from '@/lib/engine/score';
import { SIGN_RULES } from '@/lib/engine/signs';
import { TITLE_RULES } from '@/lib/engine/titles';
import { formsOf, LANGUAGES, lookupIn, messagesOf, type Message } from './locales';

const ENGLISH = messagesOf('en');

/** What the rules and the score say of themselves in English; the other languages have it among their messages. */
const OF_RULES = new Map<string, string>([
  ...[...CRITERIA, ...TITLE_RULES, ...SIGN_RULES, OWN_PHRASE].flatMap(({ id, text, says }) => [
    ...Object.entries(text).filter(([part]) => part !== 'criterion').map(([part, words]) => [`rules.${id}.${part}`, words] as const),
    ...Object.entries(says).map(([name, words]) => [`rules.${id}.says.${name}`, words] as const),
  ]),
  ...Object.entries(TERM_LABELS).map(([id, label]) => [`terms.${id}`, label] as const),
].map(([key, words]) => [key.replace(/\W/g, '_'), words]));

/** The forms that a message has in English, by its name in `_locales`. */
const WANTED = new Map<string, readonly string[]>([...[...ENGLISH].map(([name, message]) => [name, formsOf(message)] as const), ...[...OF_RULES].map(([name, words]) => [name, [words]] as const)]);

/** Names of the gaps in some forms, sorted. */
const gapsIn = (forms: readonly string[]): string[] => [...new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')))].toSorted();

it('English is among the languages, and leaves to the rules what they say themselves', () => {
  expect(LANGUAGES).toContain('en');
  expect([...ENGLISH.keys()].filter((name) => OF_RULES.has(name))).toEqual([]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);
  const locale = lookupIn(language)('intl');
  const wanted = language === 'en' ? [...ENGLISH.keys()] : [...WANTED.keys()];
  const names = (isWrong: (name: string, message: Message) => boolean): string[] => [...messages].filter(([name, message]) => isWrong(name, message)).map(([name]) => name);

  it('says which language it is', () => {
    expect(Intl.PluralRules.supportedLocalesOf([locale])).toEqual([locale]);
    expect(locale.slice(0, 2)).toBe(language.slice(0, 2));
  });

  it('has every message, and no other', () => {
    expect(wanted.filter((name) => !messages.has(name))).toEqual([]);
    expect([...messages.keys()].filter((name) => !wanted.includes(name))).toEqual([]);
  });

  it('has names that browsers take, and no empty message', () => {
    expect(names((name, message) => !/^[A-Za-z0-9_]+$/.test(name) || (name !== 'lists_sentences' && formsOf(message).some((form) => form.trim() === '')))).toEqual([]);
  });

  it('fills the same gaps; only a form for one thing may leave the figure out', () => {
    const without = (gaps: readonly string[]): string => gaps.filter((gap) => gap !== 'count').join();
    expect(names((name, message) => {
      const gaps = gapsIn(WANTED.get(name) ?? []);
      const forms = formsOf(message);
      return gapsIn(forms.slice(-1)).join() !== gaps.join() || forms.some((form) => without(gapsIn([form])) !== without(gaps));
    })).toEqual([]);
  });

  it('counts where English counts, with as many forms as its grammar has', () => {
    const plurals = new Intl.PluralRules(locale).select(1) === 'one' ? '1,n' : 'n';
    expect(names((name, message) => {
      const counts = ENGLISH.get(name)?.type === 'plural';
      if (message.type !== 'plural') return counts;
      return !counts || Object.keys(message.plurals).join() !== plurals;
    })).toEqual([]);
  });

  it('writes quotation marks and apostrophes as print does', () => {
    expect(names((_, message) => formsOf(message).some((form) => /["']/.test(form)))).toEqual([]);
  });

  it('passes no verdict', () => {
    const verdicts = /\b(?:bias|biased|fake|credib\w+|trustworth\w+|voreingenommen\w*|glaubwürdig\w*|crédib\w+|fiab\w+|creíb\w+|credib\w+|sesgo|sesgad\w+)\b|偏见|可信|虚假|假新闻/iu;
    expect(names((_, message) => formsOf(message).some((form) => verdicts.test(form)))).toEqual([]);
  });
});
