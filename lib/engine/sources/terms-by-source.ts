import type { Draft } from '../attributions/pattern';
import { sentenceSubject } from '../attributions/speaker';
import type { Entity } from '../coreference';
import { sameHead } from '../coreference/subset';
import { spanOf, type Reading, type TokenRange } from '../segment/reading';
import { indexReaching } from '../segment/search';
import type { Span } from '../types';
import { findTerms, type TermsFound } from './anonymity-terms';
import { readMention, type Mention } from './mention';

/** Words on which a source spoke without a name, and why, where the text says. */
export interface AnonymityTerms {
  readonly terms: Span;
  readonly reason: Span | null;
  /** The reason says nothing: "to speak freely", "a sensitive matter". */
  readonly empty: boolean;
}

/** How many sentences later "she" may still state the terms. */
const LATEST = 3;
/** How many reports away "the officials" may still be told from. */
const FARTHEST = 40;

interface Speaker {
  readonly draft: Draft;
  readonly entity: Entity;
  readonly sentence: number;
  /** Tokens of the words for it. */
  readonly first: number;
  readonly last: number;
}

/** The terms of each nameless person or group, by source id: from the sentence it speaks in, or from one that says so of it. */
export function termsBySource(reading: Reading, drafts: readonly Draft[], entityOf: readonly Entity[]): Map<string, AnonymityTerms> {
  const speakers = drafts.flatMap((draft, index): Speaker[] => {
    if (draft.unnamed === 'implicit') return [];
    const { first, last } = draft.source ?? draft.cue;
    return [{ draft, entity: entityOf[index]!, first, last, sentence: indexReaching(reading.sentences, draft.cue.first, (sentence) => sentence.last) }];
  });
  const termsOf = new Map<string, AnonymityTerms>();
  let next = 0;
  reading.sentences.forEach((sentence, at) => {
    const from = next;
    while (next < speakers.length && speakers[next]!.sentence <= at) next += 1;
    const found = findTerms(reading, sentence);
    if (!found || speakers.slice(from, next).some(({ draft }) => isSaid(reading, found, draft))) return;
    const here = speakers.slice(from, next).filter(isNameless);
    const terms = { terms: spanOf(reading, found.terms), reason: found.reason && spanOf(reading, found.reason), empty: found.empty };
    for (const { id } of here.length > 0 && !found.whose ? [nearest(here, found).entity] : meant(reading, sentence, found, at, speakers, next)) {
      if (!termsOf.get(id)?.reason) termsOf.set(id, terms);
    }
  });
  return termsOf;
}

// "A teacher said that pupils were not allowed to talk": whose name is told of is another matter than who speaks.
// Past a comma the report may be over: "…, an official said on Friday, declining to be named".
function isSaid({ tags, tokens, verbs, language: { anonymity } }: Reading, { terms }: TermsFound, { cue, content }: Draft): boolean {
  const verb = cue.last - 1;
  if (cue.last > terms.first || anonymity.wishes.has(tokens[verb]!.lower) || !verbs[verb]?.frames.includes('clause')) return false;
  if (!content.some(({ first, last }) => first <= terms.first && terms.last <= last)) return false;
  for (let at = cue.last; at < terms.first; at += 1) if (tags[at] === 'comma') return false;
  return true;
}

const isNameless = ({ entity: { kind } }: Speaker): boolean => kind === 'anonymous-person' || kind === 'anonymous-group';

// The source whose words hold the terms, or stand last before them, or else first after them.
function nearest(here: readonly Speaker[], { terms }: TermsFound): Speaker {
  return here.find(({ first, last }) => first <= terms.first && terms.first < last)
    ?? here.filter(({ first }) => first <= terms.first).at(-1) ?? here[0]!;
}

/** Whom a sentence in which nobody nameless is reported gives terms to: "She asked …", "The officials spoke …", "None was authorised …". */
function meant(reading: Reading, { first, last }: TokenRange, { whose, reason }: TermsFound, sentence: number, speakers: readonly Speaker[], met: number): Entity[] {
  // "Fearing for his job, he asked …": the subject stands after the reason.
  const subject = whose ?? sentenceSubject(reading, reason && reason.first <= first + 1 ? reason.last : first, last);
  if (!subject) return [];
  const mention = readMention(reading, subject);
  if (mention.headIsName) return [];
  const before = recent(speakers, met, sentence);
  const [latest] = before;
  if (mention.pronoun !== null) {
    const agrees = latest && isNameless(latest) && (mention.pronoun === 'they' || !latest.entity.plural);
    return agrees ? [latest.entity] : [];
  }
  const head = headOf(mention, reading);
  const named = speakers.slice(Math.max(0, met - FARTHEST), met + FARTHEST).filter((speaker) => isNameless(speaker) && speaker.entity.mention && sameHead(headOf(speaker.entity.mention, reading), head));
  if (named.length > 0) return mention.plural ? named.map(({ entity }) => entity) : [(named.filter((speaker) => speaker.sentence < sentence).at(-1) ?? named[0]!).entity];
  if (reading.language.isEveryone(reading.tokens[subject.first]!.lower)) return before.filter(isNameless).map(({ entity }) => entity);
  return latest && isNameless(latest) && stands(mention, latest, reading) ? [latest.entity] : [];
}

// "officials", of "two of the officials"
const headOf = ({ head, partOf }: Mention, { tokens }: Reading): string => (partOf ? tokens[partOf.last - 1]!.lower : head);

// "The person asked …", of "a doctor at the clinic".
function stands(mention: Mention, { entity }: Speaker, reading: Reading): boolean {
  return mention.determiner === 'definite' && mention.plural === entity.plural && reading.language.people.nameless.has(mention.head);
}

/** Who spoke in the sentences right before, latest first. */
function recent(speakers: readonly Speaker[], met: number, sentence: number): Speaker[] {
  const found: Speaker[] = [];
  for (let at = met - 1; at >= 0 && sentence - speakers[at]!.sentence <= LATEST; at -= 1) found.push(speakers[at]!);
  return found;
}
