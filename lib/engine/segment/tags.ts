import type { Language, VerbReading, WordClass } from '../languages/language';
import { documentSubject } from './document-subject';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/**
 * Word class in context. `noun` stands for adjectives too: both live inside a noun phrase.
 * `that` is left open: a determiner, a relative or the start of reported words, as its neighbours say.
 */
export type Tag =
  | 'determiner' | 'possessive' | 'pronoun' | 'preposition' | 'coordinator' | 'subordinator' | 'relative' | 'that'
  | 'auxiliary' | 'modal' | 'negation' | 'adverb' | 'numeral' | 'to'
  | 'name' | 'noun' | 'verb' | 'genitive' | 'comma' | 'dash' | 'stop' | 'colon' | 'bracket' | 'mark' | 'quote';

export interface Tags {
  readonly tags: readonly Tag[];
  /** The verb reading of each token tagged `verb`. */
  readonly verbs: readonly (VerbReading | undefined)[];
}

const MARKS: Readonly<Record<string, Tag>> = {
  ',': 'comma', ';': 'stop', '.': 'stop', '!': 'stop', '?': 'stop', '…': 'mark', '...': 'mark', ':': 'colon',
  '%': 'numeral', '(': 'bracket', ')': 'bracket', '[': 'bracket', ']': 'bracket', '—': 'dash', '–': 'dash', '--': 'dash', '---': 'dash', '-': 'dash',
};
const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'who', 'someone', 'somebody', 'nobody', 'everyone', 'everybody']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't", "i'm", "you're", "we're", "they're"]);
const NOT_ADVERBS = new Set(['family', 'daily', 'weekly', 'monthly', 'friendly', 'early', 'elderly', 'likely', 'unlikely', 'only', 'july', 'italy', 'ally', 'reply', 'supply', 'rally', 'assembly', 'costly', 'deadly', 'lonely', 'ugly', 'holy', 'bully', 'monopoly', 'anomaly', 'jelly', 'belly', 'lovely', 'orderly', 'scholarly', 'apply', 'imply', 'comply', 'multiply', 'fly', 'rely']);
const HELPS: ReadonlySet<string> = new Set(['help', 'helps', 'helped', 'helping']);
const AFTER_SUBJECT: ReadonlySet<unknown> = new Set(['auxiliary', 'modal']);
const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'numeral']);
const NUMBER_WORDS = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'dozens', 'several', 'many', 'most', 'some', 'no', 'any', 'each', 'more']);
/** Determiners that may stand for people by themselves: "Some say". */
export const BARE_HEADS: ReadonlySet<string> = new Set(['some', 'many', 'others', 'few', 'several', 'most', 'all', 'both', 'each', 'another', 'those', 'none', 'neither', 'either', 'one']);
const CALLED: ReadonlySet<string> = new Set(['for', 'on', 'upon', 'out']);
const ASKED: ReadonlySet<string> = new Set(['that', 'whether', 'what', 'why', 'how', 'if', 'who', 'where']);
const BEFORE_NOUN: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'genitive', 'numeral']);
const AFTER_VERB: ReadonlySet<string> = new Set(['that', 'the', 'a', 'an', 'he', 'she', 'it', 'they', 'we', 'his', 'her', 'their', 'its', 'this', 'these', 'those', 'there', 'him', 'them', 'how', 'why', 'whether', 'to', 'so']);

/** What is known while tokens are tagged. */
interface Known {
  readonly tokens: readonly Token[];
  /** The closed class of each token, where it has one: looked up once, asked for often. */
  readonly classes: readonly (WordClass | undefined)[];
  /** Tags and verb readings of the tokens before the one at hand. */
  readonly tags: readonly Tag[];
  readonly verbs: readonly (VerbReading | undefined)[];
  readonly language: Language;
}

/** Tags every token; sentences, which leave no token out, say where a capital letter means nothing. One pass, looking one token ahead. */
export function tagTokens(tokens: readonly Token[], sentences: readonly Sentence[], quotationAt: Int32Array, language: Language): Tags {
  const tags: Tag[] = [];
  const verbs: (VerbReading | undefined)[] = [];
  const classes = tokens.map((token) => (token.kind === 'word' ? language.wordClass(token.lower) : undefined));
  const known: Known = { tokens, classes, tags, verbs, language };
  for (const sentence of sentences) {
    const headline = isTitleCase(known, sentence);
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const tag = quotationAt[at] === -1 && isPluralOwner(tokens, at) ? 'genitive' : tagOf(known, at, sentence, headline);
      tags.push(tag);
      verbs.push(tag === 'verb' ? language.verb(tokens[at]!.lower) ?? guessVerb(tokens[at]!.lower) : undefined);
    }
  }
  return { tags, verbs };
}

// "the workers' union": an apostrophe that no quotation needs, between a plural and what it owns.
function isPluralOwner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'quote' || (token.lower !== "'" && token.lower !== '’')) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after) return false;
  return before.end === token.start && before.lower.endsWith('s') && after.kind === 'word' && after.start > token.end;
}

// "Trump Says Wall Will Be Built": capitals tell names from nothing there.
function isTitleCase({ tokens, classes }: Known, sentence: Sentence): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.end - token.start < 4 || classes[at]) continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words > 3 && capitals / words > 0.8;
}

function tagOf(known: Known, at: number, sentence: Sentence, headline: boolean): Tag {
  const { tokens, classes, tags, language } = known;
  const token = tokens[at]!;
  if (token.kind === 'punctuation') return MARKS[token.lower] ?? 'mark';
  if (token.kind === 'quote') return 'quote';
  if (token.kind === 'number') return 'numeral';
  if (token.kind === 'clitic') {
    const host = tokens[at - 1]?.lower ?? '';
    return SUBJECT_PRONOUNS.has(host) || host === 'that' || host === 'there' || host === 'what' || host === 'let' || host === 'here' ? 'auxiliary' : 'genitive';
  }
  const closed = classes[at];
  // "Trump said Tuesday": a day belongs to no name, unless it owns something ("Tuesday's vote").
  if (!closed && language.isDay(token.lower) && tokens[at + 1]?.kind !== 'clitic') return 'adverb';
  if (token.lower === 'that') return 'that';
  if (token.lower === 'us' && token.capital && token.end - token.start === 2) return 'name';
  // "have long argued"
  if (token.lower === 'long' && previousTag(tags, at, sentence.first) === 'auxiliary' && language.verb(tokens[at + 1]?.lower ?? '')?.form === 'past') return 'adverb';
  const first = at === sentence.first || (at === sentence.first + 1 && tags[at - 1] === 'quote') || tags[at - 1] === 'colon' || tags[at - 1] === 'quote' || (tags[at - 1] === 'dash' && !token.capital);
  if (closed && !isNameLike(known, at, closed, first, headline)) {
    if (token.lower === 'her' && !followedByNominal(known, at, sentence.last)) return 'pronoun';
    return closed;
  }
  if (token.capital && !first && !headline) {
    // "the State Department said": the capital is part of a name even where the word is a verb too.
    return 'name';
  }
  const verb = language.verb(token.lower);
  // "United are ahead": no participle opens a sentence right before its verb.
  if (verb?.form === 'past' && token.capital && at === sentence.first && at + 1 < sentence.last && AFTER_SUBJECT.has(classes[at + 1])) return 'name';
  // "The mayor on Tuesday rejected …": the day stands between a subject and its verb.
  const dated = at - 2 > sentence.first && tags[at - 2] === 'preposition' && language.isDay(tokens[at - 1]!.lower);
  const before = previousTag(tags, dated ? at - 2 : at, sentence.first);
  if (verb && !(verb.nounToo && isWhomAccordingTo(tokens, tags, at)) && (isVerbHere(known, at, sentence, verb, before) || isOfDocument(known, at, sentence, verb, before))) {
    if (!token.capital || !first || headline || verb.form === 'ing' || verb.form === 'past') return 'verb';
    return verb.nounToo ? 'noun' : 'verb';
  }
  if (!token.capital && token.lower.length > 4 && token.lower.endsWith('ly') && !NOT_ADVERBS.has(token.lower)) return 'adverb';
  if (!verb && looksPast(token.lower) && !language.noun(token.lower) && (language.isDay(tokens[at - 1]?.lower ?? '') || before === 'auxiliary' || before === 'pronoun' || before === 'name' || before === 'noun') && !token.capital) return 'verb';
  if (token.capital && (headline || first) && !language.noun(token.lower) && !verb && !language.people.ranks.has(token.lower) && !language.people.portions.has(token.lower)) return 'name';
  return 'noun';
}

// "Will Smith", "May", "US", "Will wrote": a capital in the middle of a sentence, or a past tense after it, outweighs the closed class.
function isNameLike({ tokens, tags, language }: Known, at: number, closed: WordClass, first: boolean, headline: boolean): boolean {
  const token = tokens[at]!;
  if (!token.capital || headline) return false;
  if (first) return token.lower === 'will' && language.verb(tokens[at + 1]?.lower ?? '')?.form === 'past';
  if (token.lower.length === 1) return token.lower !== 'i' && tags[at - 1] === 'name';
  // "USA Today"
  if (closed === 'adverb' && tags[at - 1] === 'name') return true;
  return token.lower === 'may' || token.lower === 'will' || token.lower === 'might' || tags[at - 1] === 'name' && (token.lower === 'will' || token.lower === 'more');
}

function previousTag(tags: readonly Tag[], at: number, first: number): Tag | undefined {
  let index = at - 1;
  while (index >= first && (tags[index] === 'adverb' || tags[index] === 'negation')) index -= 1;
  return index >= first ? tags[index] : undefined;
}

function previousIndex(tags: readonly Tag[], at: number, first: number): number {
  let index = at - 1;
  while (index >= first && (tags[index] === 'adverb' || tags[index] === 'negation')) index -= 1;
  return index;
}

function followedByNominal({ tokens, classes }: Known, at: number, last: number): boolean {
  const next = tokens[at + 1];
  return at + 1 < last && next !== undefined && (next.kind === 'word' || next.kind === 'number') && (classes[at + 1] === undefined || classes[at + 1] === 'numeral');
}

function isVerbHere({ tokens, classes, tags, language }: Known, at: number, sentence: Sentence, verb: VerbReading, before: Tag | undefined): boolean {
  const next = at + 1 < sentence.last ? tokens[at + 1]! : undefined;
  const nextClass = next && classes[at + 1];
  // "to cut": the past form of some verbs is their base as well.
  if (before === 'to' || before === 'modal') return verb.form === 'base' || verb.lemma === tokens[at]!.lower;
  if (before === 'auxiliary') return verb.form !== 's' && (verb.form !== 'base' || !BE.has(tokens[previousIndex(tags, at, sentence.first)]!.lower));
  // "Some say": a determiner that stands alone is a subject.
  const standsAlone = before === 'determiner' && verb.form !== 'ing' && BARE_HEADS.has(tokens[previousIndex(tags, at, sentence.first)]!.lower)
    && (verb.form !== 'base' ? !verb.nounToo && opens(next) : verb.form === 'base' && opens(next) && !(verb.nounToo && next?.lower === ','));
  if (standsAlone) return true;
  // "An article on March 6 stated that": a figure may end a phrase as well as count in it.
  if (before === 'numeral' && verb.form !== 'ing') return (verb.form === 'past' || !verb.nounToo) && opens(next);
  if (before !== undefined && BEFORE_NOUN.has(before)) return false;
  // "a high - ranking official": a compound with spaces around its hyphen.
  if (tags[at - 1] === 'dash' && tokens[at - 1]!.lower === '-' && tags[at - 2] === 'noun' && verb.frames.length === 0 && next?.kind === 'word' && nextClass === undefined) return false;
  // "helped draft the law"
  if (before === 'verb' && verb.form === 'base' && HELPS.has(tokens[previousIndex(tags, at, sentence.first)]!.lower)) return true;
  // "Recent polling shows": a noun of the lists that only looks like a participle.
  if (verb.form === 'ing') return (language.noun(tokens[at]!.lower) === undefined && !language.isSpeechEvent(tokens[at]!.lower)) || (before !== undefined && before !== 'noun' && before !== 'name' && before !== 'verb');
  if (verb.form === 'past') {
    // "the newly proposed rule", "in detailed comments": before a noun and after nothing that could be its subject.
    if (before === 'preposition' || before === 'that' || before === undefined) return nextClass !== undefined || next?.kind !== 'word' || before === undefined && verb.frames.length > 0;
    return true;
  }
  if (before === 'pronoun' || before === 'relative') return true;
  // "A document filed Thursday says": the day belongs to the participle, the verb to the document.
  if (language.isDay(tokens[at - 1]?.lower ?? '') && !verb.nounToo) return true;
  const opensObject = opens(next);
  // "records show hesitation", "…, fundraising documents show.": what a document does is report.
  const subject_ = tokens[previousIndex(tags, at, sentence.first)];
  if (verb.frames.includes('document') && (before === 'noun' || before === 'name') && subject_ && language.noun(subject_.lower)?.kind === 'document' && nextClass !== 'preposition') {
    return (language.noun(subject_.lower)!.plural ? 'base' : 's') === verb.form || (opensObject && next?.lower !== ',');
  }
  if (verb.form === 's') {
    if (before === 'preposition' || before === 'verb') return false;
    if (!verb.nounToo) return true;
    // "the committee reports that", not "five states that", "recent remarks to": one known subject, and an object after.
    const subject = tokens[previousIndex(tags, at, sentence.first)];
    // "Roe calls for calm"
    if (verb.lemma === 'call' && next !== undefined && CALLED.has(next.lower)) return before !== 'comma';
    // "Roe, who runs the shop, calls the plan a farce"
    if (before === 'comma') return opensObject && next?.lower !== ',' && (next?.lower !== 'that' || opensSubject(tokens[at + 2], language)) && next?.kind !== 'number' && verb.frames.includes('clause') || verb.lemma === 'call' && opensObject;
    const singular = isOneOf(tokens, tags, at) || before === 'name' || before === 'quote' || before === 'bracket' || (before === 'noun' && subject !== undefined && language.noun(subject.lower)?.plural === false);
    // `“…,” Roe notes.`: after a quotation, a name and what it does.
    if (before === 'name' && verb.frames.includes('clause') && (next?.lower === '.' || next === undefined) && followsQuotation(tokens, tags, at)) return true;
    return singular && opensObject && next?.lower !== ',';
  }
  const host = tokens[previousIndex(tags, at, sentence.first)];
  const plural = host !== undefined && before !== undefined && NOMINAL.has(before) && (language.noun(host.lower)?.plural ?? host.lower.endsWith('s'));
  if (before === 'coordinator') return !verb.nounToo || opensObject;
  // "…, including his friends, wonder what he believes"
  if (before === 'comma' && verb.frames.includes('clause') && next !== undefined && ASKED.has(next.lower)) return true;
  if (before === undefined || before === 'comma' || before === 'quote') return !verb.nounToo && (opensObject || before === 'comma' && next !== undefined && verb.frames.includes('clause') && language.noun(next.lower)?.plural === true);
  if (!verb.nounToo && before !== 'preposition' && before !== 'verb') return true;
  if (plural && (opensObject || verb.lemma === 'call' && next !== undefined && CALLED.has(next.lower))) return true;
  // "Researchers report in Nature that": people in the plural do something.
  if (plural && nextClass === 'preposition' && verb.frames.length > 0 && language.noun(host.lower)?.kind === 'person') return true;
  // "The minutes of the session show that", not "her home state that": one thing alone takes no plural verb.
  return next?.lower === 'that' && (plural || followsPreposition(tags, at));
}

// "One of her pals claims": one speaks, however many pals there are.
function isOneOf(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 6 && ['noun', 'name', 'determiner', 'possessive', 'genitive'].includes(tags[first - 1]!)) first -= 1;
  return tokens[first - 1]?.lower === 'of' && (tokens[first - 2]?.lower === 'one' || tokens[first - 2]?.lower === 'each');
}

function followsPreposition(tags: readonly Tag[], at: number): boolean {
  let first = at;
  while (first > 0 && (tags[first - 1] === 'noun' || tags[first - 1] === 'name' || tags[first - 1] === 'determiner' || tags[first - 1] === 'possessive')) first -= 1;
  return tags[first - 1] === 'preposition';
}

function followsQuotation(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  let first = at;
  while (first > 0 && tags[first - 1] === 'name') first -= 1;
  return first > 0 && tokens[first - 1]!.kind === 'quote';
}

// "Footage from the port shows that …", "A poll out Monday showed …": a verb because a document is its subject, however far to the left.
function isOfDocument(known: Known, at: number, sentence: Sentence, verb: VerbReading, before: Tag | undefined): boolean {
  const { tokens, tags, language } = known;
  if (!verb.frames.includes('document') || verb.form === 'ing' || before === undefined || BEFORE_NOUN.has(before) || before === 'coordinator') return false;
  const next = at + 1 < sentence.last ? tokens[at + 1]! : undefined;
  // "records that show", "records, which show"
  if (before === 'that' || before === 'relative') return opens(next) && language.noun(tokens[at - (tags[at - 2] === 'comma' ? 3 : 2)]?.lower ?? '')?.kind === 'document';
  if (!opens(next) && next?.lower !== '.' || next?.lower === ',' || !NOMINAL.has(tags[at - 1]!) && tags[at - 1] !== 'adverb' && tags[at - 1] !== 'comma') return false;
  return documentSubject(known, at, sentence.first, language) !== null;
}

// "according to press reports": a source, and nothing it does.
function isWhomAccordingTo(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  let first = at;
  while (first > 0 && (NOMINAL.has(tags[first - 1]!) || BEFORE_NOUN.has(tags[first - 1]!))) first -= 1;
  return first > 1 && tags[first - 1] === 'to' && tokens[first - 2]!.lower === 'according';
}

// "claims that the board lied", not "claims that were false"
const opensSubject = (token: Token | undefined, language: Language): boolean => {
  const wordClass = token && language.wordClass(token.lower);
  return wordClass === 'determiner' || wordClass === 'possessive' || wordClass === 'pronoun' || token?.capital === true;
};

/** Can an object or a reported clause start with this token? */
function opens(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'quote' || AFTER_VERB.has(next.lower.replace(/['’].*$/, '')) || next.lower === ':' || next.lower === ',' || next.capital || next.kind === 'number' || NUMBER_WORDS.has(next.lower);
}

const looksPast = (lower: string): boolean => lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed');

function guessVerb(lower: string): VerbReading {
  return { lemma: lower, form: looksPast(lower) ? 'past' : 'base', participle: false, frames: [], nounToo: false };
}
