import { speakerBefore } from '../attributions/speaker';
import { phraseBefore } from '../segment/noun-phrases';
import { readMention } from '../sources';
import type { Reading } from '../segment/reading';
import type { SourceKind } from '../types';
import type { Discourse, Entity, Unheard } from './entity';
import type { Mention } from '../sources';

/** Pronouns for one person. */
export const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const PLURAL = new Set(['they', 'them', 'their']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);
/** A pronoun reaches back this many paragraphs; further back it is anybody's guess. */
const REACH = 3;
/** Nor does anyone look back further than this many words for whom it means. */
const FARTHEST = 150;

const isPerson = (kind: SourceKind): boolean => kind === 'anonymous-person' || kind === 'named-person' || kind === 'office' || kind === 'spokesperson';

/** Who a pronoun stands for: an earlier source, words beside it that no source was met by yet, or at least a kind. */
export function resolvePronoun(mention: Mention, discourse: Discourse): Entity | SourceKind | Mention | Unheard {
  const word = mention.pronoun!;
  const { reading, paragraph } = discourse;
  if (RELATIVE.has(word)) return antecedent(mention, discourse);
  const near = discourse.memory.recent.filter((entity) => paragraph - discourse.paragraphOf(entity.lastSentence) <= REACH);
  if (SINGULAR.has(word)) {
    const wanted = genderOf(word, reading);
    const fits = near.filter((entity) => isPerson(entity.kind) && (entity.gender === null || entity.gender === wanted));
    const spoken = fits[0];
    // Somebody named as a subject between the last speaker and the pronoun is the likelier one.
    const fresh = spoken !== undefined && discourse.sentence - spoken.lastSentence <= 1;
    const named = lastNamed(discourse, wanted, mention.range.first, spoken?.kind !== 'anonymous-person' || fresh);
    if (spoken && (!named || reading.tokens[named.at]!.start <= spoken.mentions.at(-1)!.end)) {
      spoken.gender = wanted;
      return spoken;
    }
    if (named) return discourse.memory.withSurname(named.surname) ?? { surname: named.surname };
    return spoken ?? 'named-person';
  }
  if (PLURAL.has(word)) {
    const group = near.find((entity) => entity.plural || entity.kind === 'institution' || entity.kind === 'named-organization' || entity.kind === 'public');
    const people = lastPlural(discourse, mention.range.first);
    return people && (!group || group.mentions.at(-1)!.end < reading.tokens[people.range.first]!.start) ? people : group ?? 'public';
  }
  if (word === 'it') return near.find((entity) => ['document', 'named-organization', 'institution', 'anonymous-document'].includes(entity.kind)) ?? 'institution';
  // "I", "we", "you": the writer, the publication, the reader.
  return word === 'i' || word === 'we' || word === 'you' || word === 'us' || word === 'me' ? 'named-organization' : 'public';
}

/** The gender a singular pronoun shows. */
export const genderOf = (pronoun: string, reading: Reading): 'female' | 'male' => (reading.language.people.female.has(pronoun) ? 'female' : 'male');

function antecedent(mention: Mention, discourse: Discourse): Entity | SourceKind | Mention {
  const { reading } = discourse;
  const floor = reading.sentences[discourse.sentence]!.first;
  let end = mention.range.first;
  if (end > floor && (reading.tags[end - 1] === 'comma' || reading.tags[end - 1] === 'dash')) end -= 1;
  const host = speakerBefore(reading, end, floor);
  if (!host) return 'named-person';
  const before = readMention(reading, host);
  const met = discourse.memory.recent.find((entity) => entity.mentions.slice(-3).some((span) => span.start <= reading.tokens[host.last - 1]!.start && reading.tokens[host.first]!.start < span.end));
  if (met) return met;
  return before.pronoun ? 'public' : before;
}

// "Several residents had gathered. They said …": people in the plural who have not spoken yet.
function lastPlural(discourse: Discourse, before: number): Mention | null {
  const { reading } = discourse;
  const lowest = Math.max(reading.sentences[Math.max(0, discourse.sentence - 1)]!.first, before - FARTHEST);
  for (let at = before - 1; at >= lowest; at -= 1) {
    const noun = reading.tags[at] === 'noun' ? reading.language.noun(reading.tokens[at]!.lower) : undefined;
    if (!noun?.plural || noun.kind !== 'person' || reading.quotationAt[at] !== -1) continue;
    const phrase = phraseBefore(reading, at + 1, lowest);
    return phrase.last > phrase.first ? readMention(reading, phrase) : null;
  }
  return null;
}

// A nameless speaker of some sentences ago gives way to any name since, not only to a subject.
function lastNamed(discourse: Discourse, wanted: 'female' | 'male', before: number, subjectsOnly: boolean): { surname: string; at: number } | null {
  const { reading } = discourse;
  const lowest = Math.max(reading.sentences[Math.max(0, discourse.sentence - 2)]!.first, before - FARTHEST);
  for (let at = before - 1; at >= lowest; at -= 1) {
    if (reading.tags[at] !== 'name' || reading.quotationAt[at] !== -1) continue;
    const person = discourse.people.get(reading.tokens[at]!.lower);
    const follows = reading.tags[at + 1];
    const subject = follows === 'verb' || follows === 'auxiliary' || follows === 'modal' || follows === 'adverb' || at === reading.sentences[discourse.sentence]!.first;
    if (person && (subject || !subjectsOnly) && (person.gender === null || person.gender === wanted)) return { surname: reading.tokens[at]!.lower, at };
  }
  return null;
}
