/** What an opener of a reason needs: nothing, or a word near it for what there is to fear or to obey ("under company rules"). */
export type ReasonOpener = 'free' | 'grounded';

/** A language's words for keeping a name back, and for why. All are lower case. */
export interface AnonymityWords {
  /** Every word at which terms or a changed name may be met: most tokens need no further look. */
  readonly triggers: ReadonlySet<string>;
  /** "anonymity", "anonymously", "anonymous": the state itself. */
  readonly anonymity: ReadonlySet<string>;
  /** What the adjective needs before it: "remain anonymous", not "an anonymous letter". */
  readonly staying: ReadonlySet<string>;
  /** "named", "identified", "quoted": what a source asks not to be. */
  readonly namings: ReadonlySet<string>;
  /** "name", "naming": what a newsroom does not do to a source. */
  readonly naming: ReadonlySet<string>;
  /** "only", of a name given in part: "identified only as M.K.". */
  readonly only: ReadonlySet<string>;
  /** "called", "known": what somebody asks to be under another name. */
  readonly called: ReadonlySet<string>;
  /** "real", of a name. */
  readonly real: ReadonlySet<string>;
  /** "changed", of a name. */
  readonly altered: ReadonlySet<string>;
  readonly pseudonyms: ReadonlySet<string>;
  /** "record", "background": off the one or on the other a source speaks without a name. */
  readonly records: ReadonlySet<string>;
  /** "name", "surname", "identity": what a source asks not to be printed. */
  readonly names: ReadonlySet<string>;
  /** "give", "use", "publish": what is done with a name. */
  readonly giving: ReadonlySet<string>;
  /** "asked", "declined", "wished". */
  readonly wishes: ReadonlySet<string>;
  /** "withheld", "concealed": what is done to a name. */
  readonly withheld: ReadonlySet<string>;
  /** "authorised", "allowed", and "permission": what a source lacks. */
  readonly permits: ReadonlySet<string>;
  /** "lacked", "without", "no": says of a permission that it is not there, besides a negation. */
  readonly lacking: ReadonlySet<string>;
  /** "barred", "forbidden". */
  readonly barred: ReadonlySet<string>;
  /** Verbs for what a source may not do: "speak", "discussing". */
  readonly speaking: ReadonlySet<string>;
  /** "publicly", "press", "reporters": where a source may not speak. */
  readonly publicly: ReadonlySet<string>;
  /** Openers of a reason, up to three words joined by blanks. */
  readonly openers: ReadonlyMap<string, ReasonOpener>;
  /** "discussing internal matters": what is spoken of, given as the reason right after the terms. */
  readonly topics: ReadonlySet<string>;
  /** "sensitivity", "safety", "rules": what a grounded opener needs. */
  readonly grounds: ReadonlySet<string>;
  /** "freely", "private": words of a reason that would fit any source. */
  readonly empty: ReadonlySet<string>;
  /** "fear", "job", "authorised": words that tell what the source risks after all. */
  readonly risks: ReadonlySet<string>;
}
