import { ADMINISTRATIONS, COUNTRIES_OF_BODIES, MODIFIERS, PREFIXES, SUFFIXES, TITLE_ABBREVIATIONS } from '../languages/en/titles';
import type { Language } from '../languages/language';
import type { Segments, Token } from '../segment';
import type { TitleModifier } from '../types';
import { followsPolity, polityEndingAt, readLeft, readRight, type ParagraphView, type PolityInText } from './around-title';
import { hasNoSuchOffice } from './no-such-office';
import { looseWord } from './names';
import { officeHolders, type Office } from './office-holders';
import { readName, type NameInText } from './people';
import { titlePhrases, type TitlePhrase } from './title-words';

/** An office in the text. Token indices, `[first, last)`, with determiner, modifiers, polity and name. */
export interface Mention {
  readonly form: 'before-name' | 'after-name' | 'nameless' | 'administration';
  readonly first: number;
  readonly last: number;
  /** Title as the table knows it; "administration" for governments. */
  readonly title: string;
  readonly titleFirst: number;
  readonly plural: boolean;
  readonly modifier: TitleModifier | null;
  readonly polity: PolityInText | null;
  /** First name for one title; more for "presidents Bush and Clinton". */
  readonly names: readonly NameInText[];
  /** Offices the words can mean, narrowed by polity. */
  readonly offices: readonly Office[];
  readonly determiner: string | null;
  /** "Former senator and Secretary of State": whether one title or both are former is open. */
  readonly sharesFormer: boolean;
}

/** "ex-pm"; words that may hold no modifier are not searched for its hyphen. */
const SHORTEST_COMPOUND = 5;

/** Offices the text speaks of, in text order. One look at every token; work only where a title word stands. */
export function findMentions(segments: Segments, language: Language): Mention[] {
  const { phrases, starts } = titlePhrases();
  const mentions: Mention[] = [];
  const { tokens } = segments;
  let paragraph = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const { lower } = token;
    // Nearly every token ends here: one look into the table, and no object made.
    if (!starts.has(lower) && (lower.length < SHORTEST_COMPOUND || !lower.includes('-'))) continue;
    const bare = bareTitle(lower);
    const candidates = phrases.get(bare.word);
    const government = ADMINISTRATIONS.has(lower);
    if (!candidates && !government) continue;
    while (at >= (segments.paragraphs[paragraph]?.last ?? tokens.length)) paragraph += 1;
    const bounds = segments.paragraphs[paragraph];
    if (!bounds) continue;
    const context: ParagraphView = { segments, language, from: bounds.first, to: bounds.last };
    const mention = government ? administration(context, at) : titled(context, at, candidates ?? [], bare, mentions.at(-1));
    if (!mention) continue;
    mentions.push(mention);
    at = Math.max(at, mention.last - 1);
  }
  return mentions;
}

interface BareTitle {
  readonly word: string;
  readonly modifier: TitleModifier | null;
}

// "ex-president", "then-secretary", "president-elect" are one token.
function bareTitle(lower: string): BareTitle {
  const hyphen = lower.indexOf('-');
  if (hyphen === -1) return { word: TITLE_ABBREVIATIONS.get(lower) ?? lower, modifier: null };
  for (const prefix of PREFIXES) {
    if (lower.startsWith(`${prefix}-`)) return { word: lower.slice(prefix.length + 1), modifier: MODIFIERS.get(prefix) ?? null };
  }
  for (const suffix of SUFFIXES) {
    if (lower.endsWith(`-${suffix}`)) return { word: lower.slice(0, -suffix.length - 1), modifier: 'elect' };
  }
  return { word: lower, modifier: null };
}

function titled(context: ParagraphView, at: number, candidates: readonly TitlePhrase[], bare: BareTitle, previous: Mention | undefined): Mention | null {
  const { tokens } = context.segments;
  const phrase = candidates.find((candidate) => endOf(context, at, candidate.words, bare.word) !== -1);
  if (!phrase) return null;
  let last = endOf(context, at, phrase.words, bare.word);
  let modifier = bare.modifier;
  // "Gov." and "president - elect".
  if (tokens[last]?.lower === '.' && phrase.title === 'gov') last += 1;
  if (tokens[last]?.lower === '-' && tokens[last + 1] && SUFFIXES.some((suffix) => suffix === tokens[last + 1]?.lower)) {
    modifier = 'elect';
    last += 2;
  }
  if (tokens[last]?.lower === 'elect') {
    modifier = 'elect';
    last += 1;
  }
  const left = readLeft(context, at);
  const owner = ownerOf(previous, left.first, tokens);
  if (left.otherOffice && !owner) return null;
  modifier ??= left.modifier;
  const right = readRight(context, last, phrase.title);
  if (right === 'other-office') return null;
  const polity = left.polity ?? right.polity ?? owner;
  const offices = officesOf(phrase.title, polity);
  if (offices.length === 0 && !hasNoSuchOffice(phrase.title, polity)) return null;
  const sharesFormer = modifier === null && left.determiner === null && sharesFormerWithTitleBefore(context, left.first);
  const base = { title: phrase.title, titleFirst: at, plural: phrase.plural, modifier, polity, offices, determiner: left.determiner, sharesFormer };
  const names = readNames(context, right.last, phrase.plural);
  const lastName = names.at(-1);
  if (lastName) return { ...base, ...ofPolityAfterName(context, base, lastName.last), form: 'before-name', first: left.first, last: lastName.last, names };
  const before = nameBefore(context, left.first, right.last);
  if (before) return { ...base, form: 'after-name', first: left.first, last: right.last, names: [before] };
  const appositive = phrase.plural ? null : nameAfterComma(context, right.last, left.determiner === 'the' || endsInClitic(polity, tokens));
  if (appositive) return { ...base, form: 'before-name', first: left.first, last: appositive.last, names: [appositive] };
  if (offices.length === 0) return null;
  // A capital word after the title is a name the table does not know.
  const next = tokens[right.last];
  if (next?.kind === 'word' && next.capital && right.last === last && tokens[last - 1]?.capital) return null;
  if (phrase.plural || (polity === null && left.determiner === null)) return null;
  return { ...base, form: 'nameless', first: left.first, last: right.last, names: [] };
}

// Token after the title, or -1. The country of a body may stand within: "director of the US Central Intelligence Agency".
function endOf({ segments: { tokens }, to }: ParagraphView, at: number, words: readonly string[], first: string): number {
  if (at + words.length > to || words[0] !== first) return -1;
  let next = skipStop(tokens, at);
  for (let index = 1; index < words.length; index += 1) {
    if (words[index - 1] === 'the' && COUNTRIES_OF_BODIES.has(tokens[next]?.lower ?? '')) next += 1;
    const lower = tokens[next]?.lower ?? '';
    const isWord = lower === words[index] || TITLE_ABBREVIATIONS.get(lower) === words[index] || lower.replace(/-(?:elect|designate)$/, '') === words[index];
    if (!isWord) return -1;
    next = skipStop(tokens, next);
  }
  return next <= to ? next : -1;
}

// Token after a word of a title and the stop of its abbreviation: "Atty. Gen.".
function skipStop(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.lower === '.' && TITLE_ABBREVIATIONS.has(tokens[at]?.lower ?? '') ? at + 2 : at + 1;
}

// "Gov. Ann Roe of Ohio", "Prime Minister Ann Roe of Norway"; not where the place is merely where somebody is from: "Speaker Ann Roe of Ohio".
function ofPolityAfterName(context: ParagraphView, { title, polity }: Pick<Mention, 'title' | 'polity'>, name: number): Pick<Mention, 'polity' | 'offices'> | null {
  const after = polity ? null : followsPolity(context, name);
  const offices = after ? officesOf(title, after) : [];
  return offices.length > 0 ? { polity: after, offices } : null;
}

/** Tokens before a second title within which the first may stand: "former New York senator and". */
const FARTHEST_FIRST_TITLE = 8;

// "Former first lady and Secretary of State Ann Roe", "former congressman, defence secretary and"; not "former Gov. Bob Poe and Secretary of State".
function sharesFormerWithTitleBefore({ segments: { tokens }, language, from }: ParagraphView, first: number): boolean {
  const join = first - 1;
  if (tokens[join]?.lower !== 'and') return false;
  const stop = tokens[join - 1]?.lower === '.' || tokens[join - 1]?.lower === ',' ? join - 2 : join - 1;
  const head = tokens[stop];
  // A capital word that is none of a title is the end of a name.
  if (head?.kind !== 'word' || (head.capital && !titlePhrases().heads.has(head.lower) && language.noun(head.lower) === undefined)) return false;
  for (let at = stop; at >= from && stop - at < FARTHEST_FIRST_TITLE; at -= 1) {
    const { lower, kind } = tokens[at]!;
    if (MODIFIERS.get(lower) === 'former') return true;
    if (kind !== 'word' && lower !== ',' && lower !== '-' && lower !== '.') return false;
  }
  return false;
}

// "the US President's" before "National Security Adviser": the office is one of that country.
function ownerOf(previous: Mention | undefined, first: number, tokens: readonly Token[]): PolityInText | null {
  if (!previous || previous.form !== 'nameless' || previous.last !== first - 1 || tokens[first - 1]?.kind !== 'clitic') return null;
  return previous.polity;
}

function officesOf(title: string, polity: PolityInText | null): readonly Office[] {
  const offices = officeHolders().officesByWords.get(title) ?? [];
  return polity ? offices.filter((office) => polity.polities.includes(office.polity)) : offices;
}

// "President Obama"; "presidents Bush and Clinton"; "Presidents George W. Bush, Bill Clinton and Jimmy Carter".
function readNames(context: ParagraphView, first: number, plural: boolean): NameInText[] {
  const { tokens } = context.segments;
  const names: NameInText[] = [];
  let at = first;
  while (at < context.to) {
    const name = readName(context.segments, context.language, at, context.to);
    if (!name) break;
    names.push(name);
    if (!plural) break;
    at = name.last;
    if (tokens[at]?.lower === ',') at += 1;
    if (tokens[at]?.lower === 'and') at += 1;
    if (at === name.last) break;
  }
  return names;
}

// "Germany's": with it the title is that of one person, as with "the".
const endsInClitic = (polity: PolityInText | null, tokens: readonly Token[]): boolean => polity !== null && tokens[polity.last - 1]?.kind === 'clitic';

// "the German chancellor, Angela Merkel," in full, and not one more of a list: "the French president, Angela Merkel and …".
function nameAfterComma(context: ParagraphView, comma: number, isOnePerson: boolean): NameInText | null {
  const { tokens } = context.segments;
  if (!isOnePerson || tokens[comma]?.lower !== ',' || !tokens[comma + 1]?.capital) return null;
  const name = readName(context.segments, context.language, comma + 1, context.to);
  if (!name || name.surnameOnly || name.first !== comma + 1) return null;
  const close = name.last < context.to ? tokens[name.last] : undefined;
  if (!close) return name;
  if (close.lower !== ',') return ['.', ';', ')', '!', '?'].includes(close.lower) ? name : null;
  const next = tokens[name.last + 1];
  return next && (next.capital || next.lower === 'and' || next.lower === 'or') ? null : name;
}

// "Angela Merkel, the German chancellor": the name before the comma.
function nameBefore(context: ParagraphView, first: number, last: number): NameInText | null {
  const { tokens } = context.segments;
  if (!isSetOff(tokens[first - 1], last < context.to ? tokens[last] : undefined, tokens[last + 1])) return null;
  const end = first - 1;
  let start = end;
  while (start > context.from && end - start < 6) {
    const token = tokens[start - 1]!;
    const partOfName = token.kind === 'word' && (token.capital || /^(?:al|el|de|da|bin|von|van|der)$/.test(token.lower));
    const stopOfInitial = token.lower === '.' && tokens[start - 2]?.capital === true;
    if (!partOfName && !stopOfInitial && token.lower !== '-') break;
    start -= 1;
  }
  for (let at = start; at < end; at += 1) {
    if (!tokens[at]?.capital) continue;
    const name = readName(context.segments, context.language, at, end);
    if (name && name.last === end) return name;
  }
  return null;
}

// "Ann Roe, the mayor, …"; "Ann Roe (the mayor)"; "Ann Roe — the mayor — …"; not "greeted by Ann Roe, the mayor said".
function isSetOff(open: Token | undefined, close: Token | undefined, next: Token | undefined): boolean {
  const closing = close?.lower ?? '.';
  switch (open?.lower) {
    case ',':
      // "Ann Roe, the mayor, Bob Poe, …" may be two people or three.
      if (closing === ',' && next?.capital) return false;
      return close === undefined || close.kind === 'punctuation' || close.kind === 'quote' || ['and', 'or', 'but', 'who', 'whose', 'whom', 'from', 'until', 'in', 'at', 'during', 'when', 'under'].includes(closing);
    case '(':
      return closing === ')';
    case '—':
    case '–':
    case '--':
      return closing === open.lower;
    default:
      return false;
  }
}

// "the Obama administration", "the former US administration".
function administration(context: ParagraphView, at: number): Mention | null {
  const { tokens, text } = context.segments;
  let first = at;
  let modifier: TitleModifier | null = null;
  const names: NameInText[] = [];
  let polity = polityEndingAt(context, at);
  if (polity) {
    first = polity.first;
  } else if (tokens[at - 1]?.capital && at - 1 >= context.from) {
    const people = officeHolders().peopleBySurname(looseWord(text.slice(tokens[at - 1]!.start, tokens[at - 1]!.end)));
    const heads = people.filter((person) => person.terms.some((term) => term.office.kind === 'head-of-state' || term.office.kind === 'head-of-government'));
    if (heads.length === 0) return null;
    names.push({ first: at - 1, last: at, people: heads, surnameOnly: true });
    first = at - 1;
  }
  const own = MODIFIERS.get(tokens[first - 1]?.lower ?? '');
  if (own && first - 1 >= context.from) {
    modifier = own;
    first -= 1;
    polity ??= polityEndingAt(context, first);
    if (polity && polity.first < first) first = polity.first;
  }
  if (!polity && names.length === 0 && modifier === null) return null;
  const determiner = tokens[first - 1]?.lower === 'the' && first - 1 >= context.from ? 'the' : null;
  if (determiner) first -= 1;
  // "a former Obama administration official": the official is former.
  const next = tokens[at + 1];
  if (modifier === 'former' && next?.kind === 'word' && context.language.noun(next.lower) && !context.language.verb(next.lower)) return null;
  return {
    form: 'administration', first, last: at + 1, title: 'administration', titleFirst: at, plural: false, modifier, polity, names,
    offices: [], determiner, sharesFormer: false,
  };
}
