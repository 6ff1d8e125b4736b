/** A language's words for praise, attack, opinion and prediction. All are lower case; verbs by their lemma unless it says otherwise. */
export interface JudgementWords {
  /** What one says of somebody one attacks: "liar", "incompetent". */
  readonly harsh: ReadonlySet<string>;
  /** What one says of somebody one praises: "brilliant", "hero". */
  readonly glowing: ReadonlySet<string>;
  /** "he", "her": pronouns for people only. */
  readonly persons: ReadonlySet<string>;
  /** Forms that tie a judgement to its subject, besides auxiliaries: "became", "seems". */
  readonly linking: ReadonlySet<string>;
  /** "call", "describe": name somebody something. */
  readonly naming: ReadonlySet<string>;
  /** "praise", "ridicule": judge by themselves. */
  readonly judging: ReadonlySet<string>;
  /** "predict", "speculate". */
  readonly predicting: ReadonlySet<string>;
  /** "probably": beside "will" or "would", a prediction. */
  readonly chances: ReadonlySet<string>;
  /** "likely", "bound": after "is" and before "to", a prediction. */
  readonly bound: ReadonlySet<string>;
  /** "think", "believe": after the speaker's own pronoun, an opinion. */
  readonly opining: ReadonlySet<string>;
  /** "I", "he": pronouns by which a source may speak of itself. */
  readonly selves: ReadonlySet<string>;
  /** "view", "opinion", after "in my". */
  readonly views: ReadonlySet<string>;
}
