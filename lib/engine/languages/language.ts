import type { AnonymityWords } from './anonymity-words';
import type { JudgementWords } from './judgement-words';

/** Word classes a language's closed lists can tell for sure; everything else is decided in context. */
export type WordClass =
  | 'determiner' | 'possessive' | 'pronoun' | 'preposition' | 'coordinator' | 'subordinator' | 'relative'
  | 'auxiliary' | 'modal' | 'negation' | 'adverb' | 'numeral' | 'to';

/** How a cue verb builds its sentence. */
export type CueFrame =
  /** Takes a clause or a quotation: "said (that) …". */
  | 'clause'
  /** Takes a hearer, then a clause: "told reporters (that) …". */
  | 'hearer'
  /** Takes a thing or person it speaks about: "criticised the plan", "called for a vote". */
  | 'object'
  /** A way of making sound; a cue only beside a quotation: "laughed". */
  | 'manner'
  /** What papers do: "the poll shows …"; a cue only of a document. */
  | 'document';

export type VerbForm = 'base' | 's' | 'past' | 'ing';

export interface VerbReading {
  readonly lemma: string;
  /** Past tense and participle share `past` unless they differ ("wrote", "written"). */
  readonly form: VerbForm;
  /** Past participle only: "written", never a finite verb by itself. */
  readonly participle: boolean;
  /** Empty for a verb that reports nothing. */
  readonly frames: readonly CueFrame[];
  /** Also a common noun in this form: "report", "claims", "charge". */
  readonly nounToo: boolean;
}

/** What sort of thing a noun stands for when it heads a source. */
export type NounKind = 'person' | 'people' | 'document' | 'institution' | 'public' | 'role-of-spokesperson' | 'office' | 'outlet';

export interface StanceWords {
  /** Lemmas: "decline", "refuse". */
  readonly refusing: ReadonlySet<string>;
  /** Lemmas: "deny". */
  readonly denying: ReadonlySet<string>;
  /** Lemmas that say the opposite of what others said: "reject", "dispute". */
  readonly opposing: ReadonlySet<string>;
  /** Lemmas that say what others said: "confirm". */
  readonly confirming: ReadonlySet<string>;
  /** "this", "account": stand for what others said. */
  readonly echoes: ReadonlySet<string>;
  /** Lemmas that ask, where a question follows. */
  readonly asking: ReadonlySet<string>;
  /** "whether", "how": what opens a reported question. */
  readonly questions: ReadonlySet<string>;
  /** "neither", "nor", "yet" before "to": not said, without a negation. */
  readonly notYet: ReadonlySet<string>;
  /** "will", "shall". */
  readonly future: ReadonlySet<string>;
  /** "expected", "plans": what makes "to announce" a thing to come. */
  readonly expecting: ReadonlySet<string>;
}

/** "word is that" · "the Courier has learned" · "there were claims" · "it emerged". */
export type HearsayForm = 'talk' | 'hearing' | 'existing' | 'emerging';

/** The words before and after a verb, each one of several, that make it part of a fixed phrase. */
export interface SetPhrase {
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
}

/** How a noun of saying is led on to what is said. */
export interface SpeechNoun {
  /** After its owner: "his claim that". */
  readonly owned: ReadonlySet<string>;
  /** Its author may be told by "from" or "by". */
  readonly authored: boolean;
  /** With nobody told, where that is plain or beside the point: "calls for". */
  readonly bare: ReadonlySet<string>;
  /** With nobody told, as hearsay: "rumours that". */
  readonly hearsay: ReadonlySet<string>;
}

/** Everything the rules know of a language's words. A second language needs new words, and a rule only where its grammar differs. */
export interface Language {
  /** ISO 639-3. */
  readonly code: string;
  wordClass(lower: string): WordClass | undefined;
  verb(lower: string): VerbReading | undefined;
  /** Common noun by its singular or plural form. */
  noun(lower: string): { readonly kind: NounKind; readonly plural: boolean } | undefined;
  /** A plural unknown by itself whose ending is one of people: "bundlers", "librarians". */
  looksLikePeople(lower: string): boolean;
  /** A word that ends in a stop without ending the sentence: "Mr", "Sen", "Jan". */
  readonly abbreviations: ReadonlySet<string>;
  /** "Mr", "Dr", "Sen": what stands before a name. */
  readonly honorifics: ReadonlySet<string>;
  /** The form under which words of one meaning meet: "closes", "closed" and "closing" are "close". */
  stem(lower: string): string;
  /** Adjectives that say whether an office is held: "current", "former". */
  isStatus(lower: string): boolean;
  /** Adjectives that say that an office is held no more: "former". */
  isPast(lower: string): boolean;
  /** Adjectives of which two may describe one noun: "federal and state" officials. */
  isDescribing(lower: string): boolean;
  /** Adjectives that follow their noun: "people familiar with the talks". */
  isAfterNoun(lower: string): boolean;
  /** Nouns for an occasion of speaking: "statement", "interview". A source ends before "in a statement". */
  isSpeechEvent(lower: string): boolean;
  /** Pronouns that stand for nobody mentioned before: "someone", "others". */
  isIndefinite(lower: string): boolean;
  /** The title or honorific that stands before a name, as the noun that repeats it: "sen" is "senator". */
  roleOf(lower: string): string | undefined;
  /** Prepositions before an author: "by". */
  isAuthorship(lower: string): boolean;
  /** Determiners of one thing: "another". */
  isSingular(lower: string): boolean;
  /** Prepositions before a deed that is not the subject's: "blamed him for saying". */
  isOthersDoing(lower: string): boolean;
  /** Does this verb, in any form, say who brought a document out: "published a report"? */
  bringsOut(lower: string): boolean;
  /** Nouns that may stand for anybody met: "person". */
  isAnybody(lower: string): boolean;
  /** Words that pick one of several by its place: the first, or a later one ("second", "other"). */
  ordinal(lower: string): 'first' | 'later' | undefined;
  /** "the", "both": known from the text or from the world. */
  isDefinite(lower: string): boolean;
  /** "these": pointed at. */
  isDemonstrative(lower: string): boolean;
  /** Nouns under which one document is cited again: "an article … the report". */
  isPaper(lower: string): boolean;
  /** Pronouns by whom they may stand for. */
  readonly pronouns: {
    readonly onePerson: ReadonlySet<string>;
    readonly several: ReadonlySet<string>;
    readonly relative: ReadonlySet<string>;
    readonly thing: ReadonlySet<string>;
    /** The publication: "we". */
    readonly publication: ReadonlySet<string>;
    /** The writer of the text: "I". */
    readonly writer: ReadonlySet<string>;
  };
  /** "figures": numbers as a rule, people after some adjectives. */
  isFigure(lower: string): boolean;
  /** Word sets that tell who a source is. */
  readonly people: {
    readonly organizationWords: ReadonlySet<string>;
    /** Places that speak for a government: "Moscow". */
    readonly capitals: ReadonlySet<string>;
    readonly uniqueOffices: ReadonlySet<string>;
    /** Words that make one of many the only one: "the chief economist". */
    readonly firsts: ReadonlySet<string>;
    /** Nouns for people whom a text as a rule names nowhere, even after "the". */
    readonly nameless: ReadonlySet<string>;
    /** Nouns that in the definite plural as a rule stand for people just named: "both candidates". */
    readonly rivals: ReadonlySet<string>;
    /** Rivals in one race: "the two party contenders". */
    readonly contestants: ReadonlySet<string>;
    readonly crowds: ReadonlySet<string>;
    /** Crowds as long as nothing tells one of them from another: "people". */
    readonly masses: ReadonlySet<string>;
    /** Determiners that count a mass: "many", "most". */
    readonly multitudes: ReadonlySet<string>;
    /** Parts of a whole as polls count them: "majority". */
    readonly portions: ReadonlySet<string>;
    /** Words that head a phrase and only count: "one of", "a number of". */
    readonly counters: ReadonlySet<string>;
    /** Determiners that say how many. */
    readonly quantities: ReadonlySet<string>;
    /** Words that stand for people without a noun: "some". */
    readonly alone: ReadonlySet<string>;
    /** Words that say that nobody speaks. */
    readonly nobody: ReadonlySet<string>;
    /** After them stand some of a group, not who the group is: "including". */
    readonly examples: ReadonlySet<string>;
    /** Between a noun and the name of who it is: "a worker named Jane Roe". */
    readonly naming: ReadonlySet<string>;
    /** Adjectives that make "figures" people, not numbers. */
    readonly figures: ReadonlySet<string>;
    /** Words that open what a source knows at first hand: "briefed". */
    readonly knowledge: ReadonlySet<string>;
    readonly ranks: ReadonlySet<string>;
    /** "several", "dozens": many, and no number. */
    readonly vague: ReadonlySet<string>;
    /** "four" → 4; "half" → 0.5, of a dozen. */
    readonly numbers: ReadonlyMap<string, number>;
    /** "dozen" → 12, "pair" → 2: what numbers are counted in. */
    readonly dozens: ReadonlyMap<string, number>;
    /** Points of the compass: they say where somebody is from, not for whom they speak. */
    readonly regions: ReadonlySet<string>;
    readonly female: ReadonlySet<string>;
    readonly male: ReadonlySet<string>;
    /** First names that tell which pronoun their bearer takes. */
    readonly femaleNames: ReadonlySet<string>;
    readonly maleNames: ReadonlySet<string>;
  };
  /** Words that stand for all of those just met: "all", "both", "none". */
  isEveryone(lower: string): boolean;
  readonly anonymity: AnonymityWords;
  /** How verbs of speaking take what they speak about; keyed by lemma. */
  readonly speechActs: {
    /** Particles and prepositions a cue takes along: "called for". */
    readonly particles: ReadonlyMap<string, readonly string[]>;
    /** A report only with a particle. */
    readonly onlyWithParticle: ReadonlySet<string>;
    /** Of several particles, the ones the cue must end with. */
    readonly lastParticles: ReadonlyMap<string, readonly string[]>;
    /** Also what somebody does to things: "raised". */
    readonly physical: ReadonlySet<string>;
    /** What "call" summons and does not name: "a meeting". */
    readonly summoned: ReadonlySet<string>;
    /** Taking sides, giving orders, holding out: done in the open, so that who does it without a name is no source. */
    readonly openActs: ReadonlySet<string>;
  };
  /** Nouns that are an act of speech. */
  speechNoun(lower: string): SpeechNoun | undefined;
  /** Verbs that only carry a noun of saying: "issue" in "issued a warning". */
  isLightVerb(lemma: string): boolean;
  /** Nouns of saying that such a verb carries. */
  isCarried(lower: string): boolean;
  /** Prepositions from such a noun to what is said: "about", "against". */
  leadsOn(lower: string): boolean;
  /** Prepositions that may open a clause as well: "after polls showed". */
  opensClause(lower: string): boolean;
  /** Prepositions for what is spoken about: "complained about". */
  isTopic(lower: string): boolean;
  /** What tells when something was said: "after", "when". */
  opensOccasion(lower: string): boolean;
  /** "week", "month": what "last" and "this" count time in. */
  isTimeUnit(lower: string): boolean;
  /** "last", "this": what tells which week or month is meant. */
  datesUnit(lower: string): boolean;
  /** One poll or survey, as people are asked in it; "the polls" are also where they vote. */
  isSurvey(lower: string): boolean;
  /** "percent", "points": what a poll counts its answers in. */
  isShare(lower: string): boolean;
  /** Verbs that say how an act goes on, by lemma: "continued to insist" is one report. */
  isAspectual(lemma: string): boolean;
  /** Verbs that make somebody do something, by lemma: in "led critics to say", the critics speak. */
  isCausative(lemma: string): boolean;
  /** Verbs, by lemma, whose passive leaves out somebody who speaks: "was accused of", "when asked about". */
  impliesSpeaker(lemma: string): boolean;
  readonly judgements: JudgementWords;
  /** Words that tell whether the words of a report were said. */
  readonly stances: StanceWords;
  /** Verbs of saying, by lemma, that take what was done as a participle: "denied taking the money". */
  takesDeed(lemma: string): boolean;
  /** Nouns for those whose work it is to find out: "researchers found that". */
  isFinder(lower: string): boolean;
  /** What they do, by lemma. */
  isFinding(lemma: string): boolean;
  /** Nouns for bodies that people speak before: "the court heard that". */
  isHearer(lower: string): boolean;
  /** Fixed phrases that hold a verb of saying and report nothing ("needless to say"), by the verb's form. */
  readonly setPhrases: ReadonlyMap<string, readonly SetPhrase[]>;
  /** Words with which hearsay is passed on: see `languages/en/hearsay.ts` for what each set holds. */
  readonly hearsay: {
    /** The form of hearsay that a word may show. */
    readonly forms: ReadonlyMap<string, HearsayForm>;
    readonly talkSpreads: ReadonlySet<string>;
    readonly sayings: ReadonlySet<string>;
    readonly writerHears: ReadonlySet<string>;
    /** Names of newsrooms, by one word of them. */
    readonly outlets: ReadonlySet<string>;
    /** Lemmas whose passive passes something on: "is said to". */
    readonly verbs: ReadonlySet<string>;
    /** Of these, the ones that also say what somebody thinks. */
    readonly thoughts: ReadonlySet<string>;
    /** Lemmas whose participle passes on a tale of the noun before it: "a man believed to be". */
    readonly tales: ReadonlySet<string>;
    /** "reportedly". */
    readonly adverbs: ReadonlySet<string>;
  };
  /** "words", "view": what "in the … of" gives somebody. */
  isWording(lower: string): boolean;
  /** Verbs, by lemma, that say more often what somebody does than what somebody says: "maintained the roads". */
  isRatherDone(lemma: string): boolean;
  /** Labels before a colon that speak for nobody: "Note:". */
  isRubric(lower: string): boolean;
  /** Nouns for what other newsrooms publish: "media reports". */
  isMedia(lower: string): boolean;
  /** Names of the days of the week. */
  isDay(lower: string): boolean;
}
