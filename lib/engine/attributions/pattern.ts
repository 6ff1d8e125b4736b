import type { Language } from '../languages/language';
import type { RuleCard } from '../rule';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { QuotationStyle } from '../types';

/** An attribution as token ranges, before its source is known for who it is. */
export interface Draft {
  readonly rule: string;
  readonly source: TokenRange | null;
  /** Of a draft without a source: `implicit` where the text leaves it out as plain or beside the point; else it is hearsay. */
  readonly unnamed?: 'implicit';
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly style: QuotationStyle;
}

/** What a pattern may ask of the sentence and of the patterns before it. */
export interface Found {
  /** Is this token already part of a cue? */
  isClaimed(token: number): boolean;
  /** Tokens of the sentence that are verbs, in order. */
  readonly verbs: readonly number[];
  /** Tokens of the sentence that are words of the pattern's `opens`, in order. */
  readonly starts: readonly number[];
  /** Drafts of the sentence at hand, in the order found. */
  readonly inSentence: readonly Draft[];
}

/** One way English has of reporting speech. Reads one sentence at a time. */
export interface Pattern extends RuleCard {
  /** The words (no marks or figures), in lower case, one of which every cue of the pattern holds, where there are such; sentences without one are passed by. */
  readonly opens?: (language: Language) => Iterable<string>;
  readonly run: (reading: Reading, sentence: Sentence, found: Found) => Draft[];
}
