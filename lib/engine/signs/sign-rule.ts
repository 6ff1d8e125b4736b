import type { PhrasePattern } from '../languages/en/signs';
import type { RuleCard, Says } from '../rule';
import type { Segments } from '../segment';
import { indexReaching } from '../segment/search';
import type { Evidence, RuleText, Said, Span } from '../types';

/** What a rule of this room is given. */
export interface SignContext {
  readonly text: string;
  readonly segments: Segments;
  /** Offices of whose holders none is named, one entry an office (`titles`). */
  readonly unnamedOffices: readonly Evidence[];
}

/** A sign that a machine wrote the text over. Never part of the score. */
export interface SignFinding<Name extends string = string> {
  readonly span: Span;
  readonly said: readonly [Said<Name>];
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export interface SignRule<Name extends string = string> extends RuleCard {
  readonly text: RuleText;
  readonly says: Says<Name>;
  readonly run: (context: SignContext) => SignFinding<Name> | null;
}

/** Most pieces of evidence that one finding shows. */
const MOST = 8;

/** One finding for the whole article, on the first place; null without any. */
export function findingOf<Name extends string>(evidence: readonly Evidence[], said: Said<Name>): SignFinding<Name> | null {
  const [first, ...more] = evidence.slice(0, MOST);
  return first ? { span: first.span, said: [said], evidence: [first, ...more] } : null;
}

/** Places outside quotation marks where one of the phrases stands: what somebody is quoted as saying or writing is theirs. */
export function placesOf({ text, segments: { tokens, quotations } }: SignContext, phrases: readonly PhrasePattern[]): Span[] {
  const places: Span[] = [];
  for (const { holdsOneOf, pattern } of phrases) {
    if (!holdsOneOf.some((letters) => text.includes(letters))) continue;
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const token = indexReaching(tokens, index, ({ end }) => end);
      const quotation = quotations[indexReaching(quotations, token, ({ close }) => close + 1)];
      if (!quotation || token < quotation.open || token > quotation.close) places.push({ start: index, end: index + words.length });
    }
  }
  return places.toSorted((a, b) => a.start - b.start);
}
