/**
 * The nouns of the engine. Everything here is plain JSON data: it crosses messages, exports and the command line unchanged.
 * All offsets are UTF-16 code units into `Article.text`.
 */

/** A half-open stretch `[start, end)` of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the date of publication was found, most trusted first; `given` is a date the caller passed in. */
export type DateOrigin = 'given' | 'json-ld' | 'meta' | 'time-element' | 'visible-text' | 'address';

export interface Published {
  /** ISO calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly foundIn: DateOrigin;
  /** The words or value the date was read from, verbatim. */
  readonly evidence: string;
}

export type Genre = 'news' | 'opinion' | 'live-blog';

/** An article as the engine reads it: text without markup. Paragraphs are in order and do not overlap. */
export interface Article {
  readonly url: string;
  readonly headline: string;
  /** `null` where the page was searched and names no author; missing where it is not known. */
  readonly byline?: string | null;
  readonly publisher?: string;
  readonly published: Published | null;
  /** Language the page declares (BCP 47). Advice only: the engine reads the language off the text. */
  readonly declaredLanguage?: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly links: readonly { readonly span: Span; readonly href: string }[];
  /** Addresses of the publisher's own sourcing policies, such as schema.org's `unnamedSourcesPolicy`. */
  readonly policies: readonly string[];
  readonly genre: Genre;
  /** True where the page shows only the opening of the article (pay-wall stub). */
  readonly truncated: boolean;
}

export type QuotationStyle = 'direct' | 'indirect' | 'mixed';

/**
 * What a cue does with the words: `said`, `denied` ("denied that"), `asked` ("asked whether"), `withheld` ("declined to comment",
 * "would not say") or `future` ("will announce").
 */
export type Stance = 'said' | 'denied' | 'asked' | 'withheld' | 'future';

/** One report of what somebody says: who (source), by which words (cue), what (content). The three never overlap. */
export interface Attribution {
  readonly id: string;
  /** Id of the pattern that found it: a file in `attributions/`. */
  readonly rule: string;
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly style: QuotationStyle;
  readonly stance: Stance;
  readonly sourceId: string;
  /** Inside another's quotation: the words belong to the speaker of that quotation, and are not counted. */
  readonly nested: boolean;
}

export const ANONYMOUS_KINDS = ['anonymous-person', 'anonymous-group', 'anonymous-document', 'absent'] as const;
export const IDENTIFIED_KINDS = [
  'named-person', 'named-organization', 'institution', 'office', 'spokesperson', 'document', 'public',
] as const;
export type AnonymousKind = (typeof ANONYMOUS_KINDS)[number];
export type IdentifiedKind = (typeof IDENTIFIED_KINDS)[number];
/** `implicit`: left out as plain or beside the point ("Asked about the plan, …"); neither named nor nameless, and no voice. */
export type SourceKind = AnonymousKind | IdentifiedKind | 'implicit';

/** What the text tells of a source besides its name. Every part is the words themselves. */
export interface SourceDescription {
  /** "senior", "top", "former". */
  readonly rank?: string;
  /** The body the source belongs to: "NATO", "the Trade Ministry". */
  readonly affiliation?: string;
  /** How many speak: a number, or `several` for a vague plural. */
  readonly count: number | 'several';
  /** Words that say how close to the facts: "with direct knowledge of the talks". */
  readonly knowledge?: Span;
}

/** Who held an office on the day the article appeared, where the article names the office and not its holder. */
export interface OfficeHolder {
  readonly name: string;
  /** "CIA Director". */
  readonly office: string;
  /** First day in office: `YYYY-MM-DD`, or only as much of it as is known. */
  readonly since: string;
  readonly acting?: true;
  /** False within days of a hand-over, where dates are imprecise, and where the country has to be read from elsewhere in the article. */
  readonly certain: boolean;
  /** File of the table that tells so, within the project. */
  readonly source: string;
  /** Day up to which the table knows this office, `YYYY-MM-DD`. */
  readonly dataAsOf: string;
  /** For readers: "John Ratcliffe, since 23 January 2025"; with "probably" where it is not certain. */
  readonly words: string;
}

/** One real-world source: "four sources", "one of the sources" and "they" are one. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  /** In text order; empty for `absent` and `implicit`. */
  readonly mentions: readonly Span[];
  readonly name?: string;
  readonly description: SourceDescription;
  /** The words that say why the source is not named. */
  readonly reason?: Span;
  /** The reason would fit any source: "to speak freely". Only beside `reason`. */
  readonly emptyReason?: true;
  /** Words of condition without a reason: "on condition of anonymity". */
  readonly terms?: Span;
  /** Only beside kind `office`: whom the words mean. Never for an anonymous source. */
  readonly holder?: OfficeHolder;
}

export type TitleModifier = 'former' | 'then' | 'acting' | 'interim' | 'incoming' | 'outgoing' | 'elect' | 'late';

/** An office title in the text: "the former US president", "then-Syrian President Bashar al-Assad". */
export interface TitleMention {
  readonly span: Span;
  /** The title in lower case, without modifier, polity and name: "president". */
  readonly title: string;
  readonly modifier: TitleModifier | null;
  /** Country or body as written: "US", "Syrian", "the Central Intelligence Agency". */
  readonly polity: string | null;
  readonly name?: string;
  /** Only where no name stands beside the title. */
  readonly holder?: OfficeHolder;
  /** Why the title could not be held against the table of office holders, as a sentence for readers. */
  readonly unchecked?: string;
}

/** W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * What a finding is painted and listed as: the kinds of the visual language. `yours`: words the reader asked for. `sign`: of
 * rewriting by machine. Both are notes, off the score.
 */
export const FINDING_KINDS = ['person', 'group', 'document', 'hearsay', 'title', 'yours', 'sign', 'credit'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** 0 is a credit; 1 note, 2 weak, 3 strong. */
export type Severity = 0 | 1 | 2 | 3;

/** Words of the article a finding rests on, and what they show. */
export interface Evidence {
  readonly span: Span;
  readonly shows: string;
}

/** A sentence of a rule, or part of one, by its name in the rule's `says`, and what fills its gaps. */
export interface Said<Name extends string = string> {
  readonly says: Name;
  readonly with?: Readonly<Record<string, Filling<Name>>>;
}

/** Words of the article, names and addresses stand as they are; figures, dates (ISO, or part of one) and lists as a language writes them. */
export type Filling<Name extends string = string> = string | number | { readonly date: string } | Said<Name> | readonly Said<Name>[];

/** What is painted, listed and exported. Never without evidence. */
export interface Finding {
  readonly id: string;
  /** Id of the criterion: a file in `criteria/`, a key in `Analysis.rules`. */
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly span: Span;
  /** What was seen, in English: `said` in words. */
  readonly message: string;
  /** What was seen, sentence by sentence, for the other languages of the interface. */
  readonly said: readonly [Said, ...Said[]];
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly selector: TextQuoteSelector;
  readonly sourceId?: string;
}

/** The reader's text of a rule, carried with the findings so that a page or an export needs no engine to show it. */
export interface RuleText {
  /** Row of the criteria: "C1" … "T2". */
  readonly criterion: string;
  readonly title: string;
  readonly description: string;
  readonly canMatter: string;
  readonly fineWhen: string;
  readonly lookFor: string;
}

export interface ScoreTerm {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Points for each, negative for debits. `count × weight`, summed over all terms, is what is taken from 100. */
  readonly weight: number;
  readonly kind: FindingKind;
  readonly findings: readonly string[];
}

export type NoScoreReason =
  | 'language' | 'too-short' | 'pay-wall' | 'too-few-attributions' | 'opinion' | 'live-blog';

/** Never a number without its sum. */
export type Score =
  | { readonly value: number; readonly terms: readonly ScoreTerm[] }
  | { readonly value: null; readonly terms: readonly []; readonly why: NoScoreReason };

/** Counts of attributions outside other people's quotations. */
export interface VoiceCounts {
  readonly identified: number;
  readonly anonymous: number;
}

export interface Versions {
  readonly engine: string;
  readonly rules: string;
  /** Date up to which the table of office holders is known, `YYYY-MM-DD`. */
  readonly officeDataAsOf: string;
}

export interface Analysis {
  readonly article: Article;
  /** Language of the text as read from the text, ISO 639-3, `und` when unknown. */
  readonly language: string;
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly titles: readonly TitleMention[];
  readonly findings: readonly Finding[];
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly voices: VoiceCounts;
  readonly score: Score;
  readonly versions: Versions;
}
