import type { Language } from '../languages/language';
import type { RuleCard, RuleExample, Says } from '../rule';
import type { Segments } from '../segment';
import type { Article, Evidence, RuleText, Said, Span } from '../types';
import type { Mention } from './mentions';

/** A title that does not fit. `analyze` gives it an id, its kind and its selector. */
export interface TitleFinding<Name extends string = string> {
  readonly rule: string;
  readonly severity: 1 | 2 | 3;
  readonly span: Span;
  readonly said: readonly [Said<Name>, ...Said<Name>[]];
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What a title rule is given: the article, cut, and every office it mentions. */
export interface TitleContext {
  readonly article: Article;
  readonly segments: Segments;
  readonly language: Language;
  readonly mentions: readonly Mention[];
}

export interface DatedExample extends RuleExample {
  /** `YYYY-MM-DD`; without it the example has no date. */
  readonly published?: string;
}

export interface DatedText {
  readonly text: string;
  readonly published?: string;
}

/** A rule of this room. Examples carry the date on which the text is supposed to have appeared. */
export interface TitleRule<Name extends string = string> extends Omit<RuleCard, 'examples'> {
  readonly examples: { readonly flags: readonly DatedExample[]; readonly passes: readonly DatedText[] };
  readonly text: RuleText;
  readonly says: Says<Name>;
  readonly run: (context: TitleContext) => TitleFinding<Name>[];
}

/** Characters of the mention, from its first token to its last. */
export function spanOf(segments: Segments, mention: Mention): Span {
  return { start: segments.tokens[mention.first]?.start ?? 0, end: segments.tokens[mention.last - 1]?.end ?? 0 };
}
