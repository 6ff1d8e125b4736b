import type { Reading } from '../segment/reading';
import type { Mention } from '../sources';
import type { SourceKind, Span } from '../types';
import type { Memory } from './memory';
import type { NamedPeople } from './people';

export type Gender = 'female' | 'male';

/** A source while the text is read: what is known of it so far. */
export interface Entity {
  readonly id: string;
  /** Changes once, where a nameless source is named later: "An official said … The official, Jane Roe, said". */
  kind: SourceKind;
  /** The mention that introduced it. */
  readonly mention: Mention | null;
  readonly mentions: Span[];
  /** Last word of its name in lower case, where it has one. */
  surname: string | null;
  name: string | null;
  readonly plural: boolean;
  /** Learnt from a pronoun where the words for the source do not tell. */
  gender: Gender | null;
  /** Sentence of its last mention. */
  lastSentence: number;
  /** Last heard asking, or quoted by somebody else: a nameless one of these is hardly the "he" who speaks next. */
  aside: boolean;
}

export interface Discourse {
  readonly reading: Reading;
  readonly memory: Memory;
  /** Sentence the mention at hand stands in. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Paragraph of a sentence. */
  paragraphOf(sentence: number): number;
  /** People the text names anywhere, with where they are first named. */
  readonly people: NamedPeople;
}

/** A person the text names, whether or not they ever speak. */
export interface PersonName {
  readonly name: string;
  readonly gender: Gender | null;
  /** Token of the first mention. */
  readonly first: number;
}

/** A person the text has named and who has not spoken yet. */
export interface Unheard {
  readonly surname: string;
}

/** One way a later mention stands for an earlier source; null where it does not apply. */
export type Resolver = (mention: Mention, discourse: Discourse) => Entity | null;
