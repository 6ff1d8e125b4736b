import { speakerBefore } from '../attributions/speaker';
import { phraseAfter, phraseBefore } from '../segment/noun-phrases';
import { kindOf, readMention } from '../sources';
import { namesPerson } from '../sources/names';
import type { Reading, TokenRange } from '../segment/reading';
import type { SourceKind } from '../types';
import type { Discourse, Entity, Gender, Unheard } from './entity';
import { genderNear } from './people';
import type { Mention } from '../sources';

/** A pronoun reaches back this many paragraphs; further back it is anybody's guess. */
const REACH = 3;
/** Sentences back to which people who spoke are meant by "they" rather than a body that spoke after them. */
const PLURAL_REACH = 2;
/** Nor does anyone look back further than this many words for whom it means. */
const FARTHEST = 150;

const isPerson = (kind: SourceKind): boolean => kind === 'anonymous-person' || kind === 'named-person' || kind === 'office' || kind === 'spokesperson';

/** Who a pronoun stands for: an earlier source, words beside it that no source was met by yet, or at least a kind. */
export function resolvePronoun(mention: Mention, discourse: Discourse): Entity | SourceKind | Mention | Unheard {
  const word = mention.pronoun!;
  const { reading, paragraph } = discourse;
  const { pronouns } = reading.language;
  if (pronouns.relative.has(word)) return antecedent(mention, discourse);
  const near = discourse.memory.recent.filter((entity) => paragraph - discourse.paragraphOf(entity.lastSentence) <= REACH);
  if (pronouns.onePerson.has(word)) return onePerson(mention, near, discourse);
  if (pronouns.several.has(word)) {
    // A body takes "they" too, but people who spoke just before it take it rather.
    const speakers = near.find((entity) => entity.plural || entity.kind === 'public');
    const group = speakers && discourse.sentence - speakers.lastSentence <= PLURAL_REACH ? speakers : near.find((entity) => entity === speakers || entity.kind === 'institution' || entity.kind === 'named-organization');
    // Who spoke in this sentence or the last one is likelier meant than people it only tells of.
    const fresh = group !== undefined && discourse.sentence - group.lastSentence <= 1;
    const people = lastPlural(discourse, mention.range.first, fresh);
    if (people === 'pair') return 'named-person';
    return people && (!group || group.mentions.at(-1)!.end < reading.tokens[people.range.first]!.start) ? people : group ?? 'public';
  }
  if (pronouns.thing.has(word)) return near.find((entity) => ['document', 'named-organization', 'institution', 'anonymous-document'].includes(entity.kind)) ?? 'institution';
  if (pronouns.writer.has(word)) return 'named-person';
  return pronouns.publication.has(word) ? 'named-organization' : 'public';
}

function onePerson(mention: Mention, near: readonly Entity[], discourse: Discourse): Entity | SourceKind | Mention | Unheard {
  const { reading, sentence, memory } = discourse;
  const at = mention.range.first;
  const wanted = genderOf(mention.pronoun!, reading);
  const spoken = near.find((entity) => isPerson(entity.kind) && (entity.gender === null || entity.gender === wanted) && !(entity.aside && entity.kind === 'anonymous-person'));
  // Somebody named as a subject between the last speaker and the pronoun is the likelier one; so is the subject of the sentence
  // in which a nameless one was only quoted: "Roe, who said that a judge had called her a liar, left. She said …".
  const nameless = spoken?.kind === 'anonymous-person';
  const fresh = spoken !== undefined && sentence - spoken.lastSentence <= 1;
  const named = lastNamed(discourse, wanted, at, !nameless || fresh, spoken);
  const since = spoken && (nameless && reading.quotationAt[at] === -1 ? reading.sentences[spoken.lastSentence]!.first : indexOfEnd(spoken, reading, at));
  const introduced = lastIntroduced(discourse, wanted, at);
  if (introduced && (!named || named.at < introduced.range.first) && (!spoken || spoken.mentions.at(-1)!.end <= reading.tokens[introduced.range.first]!.start)) return introduced;
  if (spoken && (!named || named.at < since!)) {
    spoken.gender = wanted;
    return spoken;
  }
  if (named) return memory.withSurname(named.surname, wanted) ?? { surname: named.surname };
  return spoken ?? 'named-person';
}

// The first token behind the last words for a source.
function indexOfEnd(entity: Entity, reading: Reading, before: number): number {
  const { end } = entity.mentions.at(-1)!;
  let at = before;
  while (at > 0 && at > before - FARTHEST && reading.tokens[at - 1]!.start >= end) at -= 1;
  return at;
}

/** The gender a singular pronoun shows. */
export const genderOf = (pronoun: string, reading: Reading): Gender => (reading.language.people.female.has(pronoun) ? 'female' : 'male');

function antecedent(mention: Mention, discourse: Discourse): Entity | SourceKind | Mention {
  const { reading } = discourse;
  const floor = reading.sentences[discourse.sentence]!.first;
  let end = mention.range.first;
  if (end > floor && (reading.tags[end - 1] === 'comma' || reading.tags[end - 1] === 'dash')) end -= 1;
  const host = speakerBefore(reading, end, floor);
  if (!host) return 'named-person';
  const before = exampleAt(reading, end, host) ?? readMention(reading, host);
  const met = discourse.memory.recent.find((entity) => entity.mentions.slice(-3).some((span) => span.start <= reading.tokens[host.last - 1]!.start && reading.tokens[host.first]!.start < span.end));
  if (met) return met;
  if (before.pronoun) return 'public';
  return nearestPeople(before, mention, reading, floor) ?? before;
}

// "candidates like Jane Roe, who said": who follows the name of one of them.
function exampleAt(reading: Reading, end: number, host: TokenRange): Mention | null {
  const name = phraseBefore(reading, end, host.first);
  if (name.last <= name.first || !reading.language.people.examples.has(reading.tokens[name.first - 1]?.lower ?? '')) return null;
  const mention = readMention(reading, name);
  return namesPerson(mention, reading) ? mention : null;
}

// "officials trying to reach those who declined": it hangs on the last of them.
function hasVerb({ tags }: Reading, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1) if (tags[at] === 'verb') return true;
  return false;
}

// "ammunition to Republicans who say", "a collection of supporters who say": the people beside the pronoun.
function nearestPeople(whole: Mention, pronoun: Mention, reading: Reading, floor: number): Mention | null {
  const reaches = hasVerb(reading, whole.range);
  if (whole.partOf || (!reaches && (whole.headIsName || whole.noun === 'person' || whole.noun === 'public')) || reading.tokens[pronoun.range.first]!.lower !== 'who') return null;
  const phrase = phraseBefore(reading, pronoun.range.first, floor);
  const near = phrase.last > phrase.first ? readMention(reading, phrase) : null;
  return near && (near.noun === 'person' || near.noun === 'public' || near.determiner === 'demonstrative') ? near : null;
}

// "A young woman from the port came forward. She said …": somebody without a name opens a sentence and has not spoken yet.
function lastIntroduced(discourse: Discourse, wanted: Gender, before: number): Mention | null {
  const { reading, sentence } = discourse;
  for (const place of [sentence, sentence - 1]) {
    const opening = reading.sentences[place];
    if (!opening || opening.first >= before || reading.tags[opening.first] !== 'determiner') continue;
    const mention = readMention(reading, { first: opening.first, last: Math.min(before, phraseEnd(reading, opening.first, before)) });
    const gender = genderNear(reading, mention.core.first, mention.core.last);
    if (mention.determiner === 'indefinite' && !mention.plural && gender === wanted && kindOf(mention, reading) === 'anonymous-person') return mention;
  }
  return null;
}

const phraseEnd = (reading: Reading, first: number, limit: number): number => Math.max(first + 1, phraseAfter(reading, first, limit).last);

// "Several residents had gathered. They said …": people in the plural who have not spoken yet.
function lastPlural(discourse: Discourse, before: number, subjectsOnly: boolean): Mention | 'pair' | null {
  const { reading } = discourse;
  const lowest = Math.max(reading.sentences[Math.max(0, discourse.sentence - 1)]!.first, before - FARTHEST);
  for (let at = before - 1; at >= lowest; at -= 1) {
    if (isPair(discourse, at)) return 'pair';
    const noun = reading.tags[at] === 'noun' || reading.tags[at] === 'name' ? reading.language.noun(reading.tokens[at]!.lower) : undefined;
    if (!noun?.plural || (noun.kind !== 'person' && noun.kind !== 'public') || reading.quotationAt[at] !== -1) continue;
    if ((subjectsOnly || noun.kind === 'public') && !isSubject(reading, at)) continue;
    const phrase = phraseBefore(reading, at + 1, lowest);
    return phrase.last > phrase.first ? readMention(reading, phrase) : null;
  }
  return null;
}

// "Roe and Weidel left. They said …": the second of two people named as a subject.
function isPair({ reading, people }: Discourse, at: number): boolean {
  const { tags, tokens } = reading;
  if (tags[at] !== 'name' || !isSubject(reading, at) || !people.bySurname.has(tokens[at]!.lower)) return false;
  let first = at;
  while (tags[first - 1] === 'name' || (tags[first - 1] === 'stop' && tags[first - 2] === 'name')) first -= 1;
  return tags[first - 1] === 'coordinator' && tags[first - 2] === 'name' && people.bySurname.has(tokens[first - 2]!.lower);
}

// What follows a subject is its verb.
const isSubject = ({ tags }: Reading, at: number): boolean => tags[at + 1] === 'verb' || tags[at + 1] === 'auxiliary' || tags[at + 1] === 'modal' || tags[at + 1] === 'adverb';

const titleGender = (reading: Reading, at: number): Gender | null => {
  const title = reading.tags[at - 1] === 'stop' ? at - 2 : at - 1;
  return title >= 0 && reading.language.honorifics.has(reading.tokens[title]!.lower) ? genderNear(reading, title, title + 1) : null;
};

// A nameless speaker of some sentences ago gives way to any name since, not only to a subject.
function lastNamed(discourse: Discourse, wanted: Gender, before: number, subjectsOnly: boolean, spoken: Entity | undefined): { surname: string; at: number } | null {
  const { reading } = discourse;
  const words = spoken?.mentions.at(-1);
  // A long quotation may stand between the last speaker and the pronoun.
  const since = Math.min(discourse.sentence - 2, spoken?.lastSentence ?? discourse.sentence);
  const lowest = Math.max(reading.sentences[Math.max(0, since)]!.first, before - FARTHEST);
  for (let at = before - 1; at >= lowest; at -= 1) {
    // "A lawyer for Mr. Roe said … He added": the lawyer.
    const isOwner = words !== undefined && words.start < reading.tokens[at]!.start && reading.tokens[at]!.end <= words.end && spoken?.kind !== 'named-person';
    if (isOwner || reading.tags[at] !== 'name' || reading.quotationAt[at] !== -1) continue;
    const { lower } = reading.tokens[at]!;
    const surname = discourse.people.bySurname.has(lower) ? lower : discourse.people.byGiven.get(lower);
    const person = surname === undefined ? undefined : discourse.people.bySurname.get(surname);
    const subject = isSubject(reading, at) || at === reading.sentences[discourse.sentence]!.first;
    // "Mrs. Roe" tells more than that a Tomas Roe was named before.
    const gender = person && (titleGender(reading, at) ?? person.gender);
    if (surname !== undefined && person && (subject || !subjectsOnly) && (gender === null || gender === wanted)) return { surname, at };
  }
  return null;
}
