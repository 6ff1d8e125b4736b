import type { Article, Span } from './types';

/** A sentence or two a rule is shown and tested with; `marks` are the words it must find there. */
export interface RuleExample {
  readonly text: string;
  readonly marks: readonly string[];
  /** What the page tells besides, where the rule asks for it. */
  readonly page?: Partial<Pick<Article, 'byline' | 'policies' | 'published'>>;
}

/**
 * What every rule file exports, whatever its room: file name = `id` = settings key = README row.
 * Each example of `flags` must be found with exactly these marks; none of `passes` may be found. A test runs them all.
 */
export interface RuleCard {
  readonly id: string;
  /** Product text: one sentence a reader understands. */
  readonly description: string;
  readonly examples: {
    readonly flags: readonly RuleExample[];
    readonly passes: readonly string[];
  };
}

/** Product text of what a rule sees, by name; "{words}" is filled in. The other languages have it in `locales`. */
export type Says<Name extends string = string> = Readonly<Record<Name, string>>;

/** The words of a span. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
