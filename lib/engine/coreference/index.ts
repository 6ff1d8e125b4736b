import type { Draft } from '../attributions/pattern';
import { spanOf, type Reading, type TokenRange } from '../segment/reading';
import { kindOf, readMention, type Mention } from '../sources';
import { headName, namedBehindOffice } from '../sources/names';
import type { SourceKind } from '../types';
import type { Discourse, Entity, Resolver } from './entity';
import { Memory } from './memory';
import { genderNear, namedPeople } from './people';
import { naming } from './naming';
import { describedName } from './described-name';
import { isOneOfThings } from './one-of-things';
import { genderOf, resolvePronoun } from './pronoun';
import { namedByRole, role } from './role';
import { sameWords, wordsOf } from './same-words';
import { subset } from './subset';
import { surname } from './surname';

export type { Entity };

/** How a later mention is recognised, in order. Pronouns are asked first, by themselves. */
const RESOLVERS: readonly Resolver[] = [subset, naming, surname, role, sameWords];

/** Gives each attribution its real-world source: "four sources", "one of the sources" and "they" are one. Drafts in text order. */
export function identifySources(reading: Reading, drafts: readonly { readonly draft: Draft; readonly nested: boolean }[]): { entities: Entity[]; entityOf: Entity[] } {
  const memory = new Memory();
  const entityOf: Entity[] = [];
  const people = namedPeople(reading);
  let sentence = 0;
  for (const { draft, nested } of drafts) {
    while (sentence + 1 < reading.sentences.length && reading.sentences[sentence]!.last <= draft.cue.first) sentence += 1;
    const discourse: Discourse = { reading, memory, sentence, paragraph: reading.sentences[sentence]!.paragraph, paragraphOf: (index) => reading.sentences[index]!.paragraph, people };
    const entity = draft.source ? identify(draft.source, discourse) : introduce(draft.unnamed ?? 'absent', null, discourse);
    // "Roe agreed that a president should apologise. She said": whom another speaks of is not who comes back.
    const inPassing = nested && entity.kind === 'anonymous-person';
    entity.aside = isAsking(reading, draft) || draft.rule.startsWith('relayed');
    // "A diplomat, who warned …, said …": the words "who" stands for are a mention too, so that they are met as one.
    if (entity.mentions.length === 0 && entity.mention && draft.source) memory.mention(entity, spanOf(reading, entity.mention.range), sentence, inPassing);
    if (draft.source) memory.mention(entity, spanOf(reading, draft.source), sentence, inPassing);
    memory.add(entity, entity.mention && wordsOf(entity.mention, reading));
    entityOf.push(entity);
  }
  return { entities: memory.all, entityOf };
}

const isAsking = ({ verbs, language: { stances } }: Reading, { cue }: Draft): boolean => stances.asking.has(verbs[cue.last - 1]?.lemma ?? '');

function identify(range: TokenRange, discourse: Discourse): Entity {
  const mention = readMention(discourse.reading, range);
  const same = discourse.memory.at(discourse.reading.tokens[range.first]!.start);
  if (same) return same;
  if (mention.pronoun) {
    const resolved = resolvePronoun(mention, discourse);
    if (typeof resolved === 'string') return introduce(resolved, mention, discourse);
    if ('surname' in resolved && !('id' in resolved)) return introduce('named-person', mention, discourse, resolved.surname);
    return 'range' in resolved ? meet(resolved, discourse) : resolved;
  }
  return meet(mention, discourse);
}

function meet(mention: Mention, discourse: Discourse): Entity {
  const described = describedName(mention, discourse);
  if (described) return meet(described, discourse);
  let met: Entity | null = null;
  for (const resolve of RESOLVERS) met ??= resolve(mention, discourse);
  const named = namedByRole(mention, discourse, met);
  if (named) return 'id' in named ? named : introduce('named-person', mention, discourse, named.surname);
  return met ?? introduce(settle(kindOf(mention, discourse.reading), mention, discourse), mention, discourse);
}

/**
 * "the senator", once a senator was named: a definite person of whom the text has named somebody is that somebody,
 * unless the noun is one that newsrooms use for people they do not name.
 */
function settle(kind: SourceKind, mention: Mention, discourse: Discourse): SourceKind {
  const { reading, people } = discourse;
  if (kind === 'anonymous-person' && isOneOfThings(mention, reading)) return 'institution';
  if (kind === 'anonymous-group') return standsForNamed(mention, discourse) ? 'named-person' : kind;
  if (kind !== 'anonymous-person' || mention.plural) return kind;
  // Headlines leave the article out: "Candidate says …".
  if (mention.determiner !== 'definite' && mention.determiner !== 'demonstrative' && mention.determiner !== 'none') return kind;
  if (reading.language.people.nameless.has(mention.head)) return kind;
  for (const person of people.bySurname.values()) if (person.first < mention.range.first || mention.determiner === 'none') return 'named-person';
  return kind;
}

// "both candidates", "the two men", "all three senators", "the two party contenders", "both"; not "the party leaders"
function standsForNamed(mention: Mention, { reading, people, memory }: Discourse): boolean {
  if (people.bySurname.size < 2 || mention.range.last > mention.core.last) return false;
  const opens = reading.tokens[mention.core.first]!.lower;
  // "Two officials were asked. Both said": those counted last.
  if (mention.head === opens && reading.language.isEveryone(opens) && reading.language.isDefinite(opens)) return memory.recent[0]?.kind !== 'anonymous-group';
  if (mention.determiner !== 'definite' && !reading.language.isEveryone(opens)) return false;
  const { rivals, contestants } = reading.language.people;
  const singular = mention.head.replace(/men$/, 'man').replace(/s$/, '');
  return contestants.has(singular) || (!isModified(mention, reading) && (rivals.has(singular) || reading.tags[mention.headIndex] === 'numeral'));
}

// "the party leaders" are other people than "the leaders".
function isModified(mention: Mention, { tags }: Reading): boolean {
  const before = tags[mention.headIndex - 1];
  return before === 'noun' || before === 'name' || before === 'genitive';
}

function introduce(kind: SourceKind, mention: Mention | null, { reading, memory, people }: Discourse, surnameMet: string | null = null): Entity {
  const name = mention && kind === 'named-person' ? mention.apposition ?? headName(mention, reading) ?? namedBehindOffice(mention, reading) : null;
  const named = name ?? (mention && kind === 'named-organization' ? headName(mention, reading) : null);
  return {
    id: `s${memory.all.length + 1}`,
    kind,
    mention,
    mentions: [],
    surname: named ? reading.tokens[named.last - 1]!.lower : surnameMet,
    name: surnameMet ? people.bySurname.get(surnameMet)?.name ?? null : named ? reading.text.slice(reading.tokens[named.first]!.start, reading.tokens[named.last - 1]!.end) : null,
    plural: mention !== null && (mention.plural || kind === 'anonymous-group' || kind === 'public'),
    gender: mention?.pronoun && reading.language.pronouns.onePerson.has(mention.pronoun) ? genderOf(mention.pronoun, reading) : mention ? genderNear(reading, mention.range.first, mention.range.last) : null,
    lastSentence: 0,
    aside: false,
  };
}
