import { MODIFIERS, NOT_QUALIFIERS, PREFIXES, QUALIFIERS, TRANSPARENT } from '../languages/en/titles';
import type { Language } from '../languages/language';
import type { Segments, Token } from '../segment';
import type { TitleModifier } from '../types';
import { officeHolders, type Polity } from './office-holders';

/** A country or body as written before or after a title. */
export interface PolityInText {
  readonly first: number;
  readonly last: number;
  readonly polities: readonly Polity[];
}

/** One paragraph of a cut text. */
export interface ParagraphView {
  readonly segments: Segments;
  readonly language: Language;
  /** Bounds of the paragraph. */
  readonly from: number;
  readonly to: number;
}

/** What stands before a title, from `first` on. */
export interface Left {
  readonly first: number;
  readonly modifier: TitleModifier | null;
  readonly polity: PolityInText | null;
  readonly determiner: string | null;
  readonly otherOffice: boolean;
}

/** Reads leftwards from a title: polity and modifiers in any order, then a determiner. */
export function readLeft(context: ParagraphView, titleFirst: number): Left {
  const { tokens, text } = context.segments;
  let at = titleFirst;
  let modifier: TitleModifier | null = null;
  let polity: PolityInText | null = null;
  while (at > context.from) {
    const before = tokens[at - 1]!;
    const found: PolityInText | null = polity ? null : polityEndingAt(context, at);
    if (found) {
      polity = found;
      at = found.first;
      continue;
    }
    // "then - Syrian President", "ex - president".
    const hyphenated = before.lower === '-' && at - 2 >= context.from ? MODIFIERS.get(tokens[at - 2]!.lower) : undefined;
    if (hyphenated) {
      modifier ??= hyphenated;
      at -= 2;
      continue;
    }
    const own = MODIFIERS.get(before.lower);
    if (own && before.lower !== 'next' && !(before.lower === 'then' && tokens[at - 2]?.lower === 'and')) {
      modifier ??= own;
      at -= 1;
      continue;
    }
    const joined = joinedModifier(before.lower, text, before);
    if (joined) {
      modifier ??= joined.modifier;
      polity ??= { first: at - 1, last: at, polities: joined.polities };
      at -= 1;
      continue;
    }
    if (TRANSPARENT.has(before.lower) || (before.lower === ',' && modifier === null && TRANSPARENT.has(tokens[at - 2]?.lower ?? ''))) {
      at -= 1;
      continue;
    }
    break;
  }
  const before = at > context.from ? tokens[at - 1] : undefined;
  let determiner: string | null = null;
  if (before && ['the', 'a', 'an'].includes(before.lower)) determiner = before.lower;
  // A modifier begins the title: what stands before it ("Critics Slam Former President …") is not part of it.
  const otherOffice = modifier === null && before !== undefined && makesAnotherOffice(context, at);
  return { first: determiner ? at - 1 : at, modifier, polity, determiner, otherOffice };
}

// "deputy foreign minister", "Judicial Watch President", "bank-president", "Exxon's president".
function makesAnotherOffice(context: ParagraphView, first: number): boolean {
  const { tokens } = context.segments;
  const before = tokens[first - 1]!;
  // "Under Secretary of State Ann Roe"; but "he served under President Poe".
  if (before.lower === 'under') return tokens[first]?.lower === 'secretary' && before.capital;
  if (QUALIFIERS.has(before.lower) || QUALIFIERS.has(before.lower.slice(before.lower.lastIndexOf('-') + 1))) return true;
  if (before.lower === '&' || before.lower === '/') return true;
  if (before.lower === '-') return before.end === tokens[first]!.start && before.start === tokens[first - 2]?.end;
  if (before.kind === 'clitic') return isBodyPossessive(context, first - 1);
  return before.kind === 'word' && before.capital && !isFunctionWord(context, first - 1);
}

// "Exxon's president": somebody else's.
function isBodyPossessive(context: ParagraphView, clitic: number): boolean {
  const owner = context.segments.tokens[clitic - 1];
  return owner !== undefined && owner.capital;
}

function isFunctionWord(context: ParagraphView, at: number): boolean {
  const token = context.segments.tokens[at]!;
  return NOT_QUALIFIERS.has(token.lower) || context.language.wordClass(token.lower) !== undefined || context.language.honorifics.has(token.lower);
}

// "then-Syrian President": prefix and polity in one token.
function joinedModifier(lower: string, text: string, token: Token): { modifier: TitleModifier | null; polities: readonly Polity[] } | null {
  for (const prefix of PREFIXES) {
    if (!lower.startsWith(`${prefix}-`)) continue;
    const polities = lookUpPolity(text.slice(token.start + prefix.length + 1, token.end));
    if (polities.length > 0) return { modifier: MODIFIERS.get(prefix) ?? null, polities };
  }
  return null;
}

/** Words of the longest name of a country: "Sao Tome and Principe", "Saint Vincent and the Grenadines". */
const LONGEST_POLITY = 6;

/** Polity that ends before token `end`, with or without "'s": "South Korean", "Britain's". */
export function polityEndingAt(context: Pick<ParagraphView, 'segments' | 'from'>, end: number): PolityInText | null {
  const { tokens, text } = context.segments;
  let last = end;
  if (tokens[last - 1]?.kind === 'clitic') last -= 1;
  // "U.S." before a lower-case word may be cut as "U", ".", "S", ".": then the table's own stop is a token.
  const final = tokens[last - 1];
  if (!final || last - 1 < context.from || (!final.capital && final.lower !== '.')) return null;
  for (let size = Math.min(LONGEST_POLITY, last - context.from); size >= 1; size -= 1) {
    const first = tokens[last - size];
    if (!first?.capital) continue;
    const polities = lookUpPolity(text.slice(first.start, final.end));
    if (polities.length > 0) return { first: last - size, last: end, polities };
  }
  return null;
}

/** Polity that starts at token `first`, perhaps after "the". */
function polityStartingAt(context: ParagraphView, first: number): PolityInText | null {
  const { tokens, text } = context.segments;
  const start = tokens[first]?.lower === 'the' ? first + 1 : first;
  const head = tokens[start];
  if (!head?.capital) return null;
  for (let size = LONGEST_POLITY; size >= 1; size -= 1) {
    const final = tokens[start + size - 1];
    if (!final || start + size > context.to) continue;
    const polities = lookUpPolity(text.slice(head.start, final.end));
    if (polities.length > 0) return { first, last: start + size, polities };
  }
  return null;
}

// Short capitals ("US", "CAR") only as written; "us" and "car" are words.
function lookUpPolity(written: string): readonly Polity[] {
  const spaced = written.replace(/\s+/g, ' ').replace(/\s*-\s*/g, '-').replace(/’/g, "'");
  const found = officeHolders().polityByAlias.get(spaced.toLowerCase()) ?? [];
  return found.filter((polity) => {
    if (polity.name.toLowerCase() === spaced.toLowerCase() && spaced.length > 4) return true;
    return [polity.name, ...polity.aliases].some((alias) => alias === spaced || (alias.length > 4 && alias.toLowerCase() === spaced.toLowerCase()));
  });
}

/** Polity of "of Norway" that starts at token `of`. */
export function followsPolity(context: ParagraphView, of: number): PolityInText | null {
  return context.segments.tokens[of]?.lower === 'of' ? polityStartingAt(context, of + 1) : null;
}

/** What belongs to the title after it, up to `last`. */
export interface Right {
  readonly last: number;
  readonly polity: PolityInText | null;
}

/** Reads "of France", "of the United States"; "of the university" makes it another office. */
export function readRight(context: ParagraphView, last: number, title: string): Right | 'other-office' {
  const { tokens } = context.segments;
  const next = tokens[last]?.lower;
  if (next === 'of') {
    const polity = polityStartingAt(context, last + 1);
    return polity ? { last: polity.last, polity } : 'other-office';
  }
  if (next === 'for' && title === 'secretary of state') return 'other-office';
  if (next === '/' || next === '&' || (next === 'and' && /^(?:ceo|chief|founder|co-founder|chairman|ceo\.)$/.test(tokens[last + 1]?.lower ?? ''))) return 'other-office';
  return { last, polity: null };
}
