/**
 * The words of the interface in the reader's language. An entry point binds them once with `speakWith`, and everything drawn
 * from then on says `t('a.key')`. The library's own `t` knows only the language of the browser, and one from many
 * as English does; this one takes its messages from wherever it is told to, and its plurals from the language.
 */
import type { GeneratedI18nStructure } from '#i18n';

type Structure = GeneratedI18nStructure;
/** Name of a message: its place in `locales/en.yml`. */
export type Key = Exclude<keyof Structure, `@@${string}`>;
type Named<K extends Key> = K extends Key ? (Structure[K] extends { namedSubstitutions: infer Names extends readonly string[] } ? Names[number] : never) : never;
type Counted<K extends Key> = K extends Key ? (Structure[K] extends { plural: true } ? 'count' : never) : never;
type Gaps<K extends Key> = Named<K> | Counted<K>;
/** What a message needs filled in: nothing at all for most. */
type Filling<K extends Key> = [Gaps<K>] extends [never] ? [] : [filling: Readonly<Record<Exclude<Gaps<K>, 'count'>, string | number> & ('count' extends Gaps<K> ? { count: number } : unknown)>];

/** Gives the message of a name as `_locales` has it ("lead_nobody"), or '' where there is none: `browser.i18n.getMessage` is one. */
export type Lookup = (name: string) => string;

let lookup: Lookup = () => '';
let plurals = new Intl.PluralRules('en-GB');

/** From now on, words come from here. */
export function speakWith(from: Lookup): void {
  lookup = from;
  plurals = new Intl.PluralRules(locale());
}

/** The words of a message, with its gaps filled; numbers are written as the language writes them. */
export function t<K extends Key>(key: K, ...[filling]: Filling<K>): string {
  return filled(lookup(nameOf(key)), filling ?? {});
}

/** The same for a message that not every language has, and whose name is made up at run time: `own` stands in for it. */
export function translated(key: string, own: string, filling: Readonly<Record<string, string | number>> = {}): string {
  return filled(lookup(nameOf(key)) || own, filling);
}

/** The language that is spoken, for Intl. */
export function locale(): string {
  return lookup('intl') || 'en-GB';
}

/** A number as the language writes it, with at most one decimal; with `decimals`, always one. */
export function figure(value: number, decimals = false): string {
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: decimals ? 1 : 0, maximumFractionDigits: 1 }).format(value);
}

/** An ISO date, or as much of one as is known ("2025-03", "2025"), in words. */
export function dateInWords(iso: string): string {
  const [date = ''] = iso.split('T');
  const [, month, day] = date.split('-');
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) parts.month = 'long';
  if (day) parts.day = 'numeric';
  return new Intl.DateTimeFormat(locale(), parts).format(new Date(date));
}

/** The same after a preposition: "le 6 mars 2025", where a language wants it so. */
export function dateWithin(iso: string): string {
  const date = dateInWords(iso);
  return /^\d+-\d+-\d/.test(iso) ? t('dateWithin', { date }) : date;
}

/** Members of a list one after another, as the language parts them. */
export function listed(members: readonly string[]): string {
  return members.join(t('lists.between'));
}

/** Sentences one after another, as the language parts them. */
export function sentencesOf(sentences: readonly string[]): string {
  return sentences.join(t('lists.sentences'));
}

/** With the first letter as at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/** `_locales` takes letters, figures and "_" in names. */
function nameOf(key: string): string {
  return key.replace(/\W/g, '_');
}

function filled(message: string, filling: Readonly<Record<string, string | number>>): string {
  const { count } = filling;
  return (typeof count === 'number' ? formFor(count, message) : message).replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = filling[name];
    return value === undefined ? gap : typeof value === 'number' ? figure(value) : value;
  });
}

/** Plural forms stand one after another: singular and plural, or one for both. */
function formFor(count: number, message: string): string {
  const forms = message.split(' | ');
  const singular = plurals.select(count) === 'one';
  return (singular ? forms.at(-2) : forms.at(-1)) ?? message;
}
