import { phraseAfter, phraseBefore } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import { canSpeak } from './can-speak';
import type { Draft, Pattern } from './pattern';
import { styleOf } from './reported-words';
import { isRelative } from './speaker';

const RULE = 'cue-noun';

/** "his claim that …", "Roe’s criticism of …", "criticism from engineers", "calls for …": speech wrapped in a noun. */
const cueNoun: Pattern = {
  id: RULE,
  description: 'A noun of saying with its speaker: “his claim that”.',
  examples: {
    flags: [
      { text: 'His claim that the bridge was safe surprised the engineers.', marks: ['claim'] },
      { text: 'The plan has faced criticism from many engineers over its cost.', marks: ['criticism'] },
      { text: 'The flood renewed calls for a wall.', marks: ['calls'] },
      { text: 'Rumours that the mayor had left were false.', marks: ['Rumours'] },
    ],
    passes: ['The call came at noon.', 'The attack on the bridge killed two.', 'The team has a claim to the title.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (let at = sentence.first; at + 2 < sentence.last; at += 1) {
      if (reading.tags[at] !== 'noun' || reading.quotationAt[at] !== -1) continue;
      if (!reading.language.speechNoun(reading.tokens[at]!.lower) || found.isClaimed(at)) continue;
      const draft = withOwner(reading, sentence, at) ?? withAuthor(reading, sentence, at) ?? withNobody(reading, sentence, at);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default cueNoun;

// "his claim that …", "Roe's recent criticism of …"
function withOwner(reading: Reading, sentence: Sentence, noun: number): Draft | null {
  const { tags, tokens, language } = reading;
  const lead = tokens[noun + 1]!.lower;
  if (!language.speechNoun(tokens[noun]!.lower)!.owned.has(lead)) return null;
  const owner = ownerEnd(reading, sentence, noun);
  const source = owner === null ? null : tags[owner] === 'possessive' ? { first: owner, last: owner + 1 } : phraseBefore(reading, owner, sentence.first);
  if (!source || source.last <= source.first || tokens[source.first]!.lower === 'its') return null;
  // "his promise to stay": the verb belongs to the words.
  return draftOf(reading, sentence, source, noun, tags[noun + 1] === 'to' && tags[noun + 2] === 'verb' ? noun + 1 : noun + 2);
}

// The owner's "his" or "'s", past the adjectives between it and the noun.
function ownerEnd(reading: Reading, sentence: Sentence, noun: number): number | null {
  let at = noun - 1;
  while (at >= sentence.first && (reading.tags[at] === 'noun' || reading.tags[at] === 'adverb')) at -= 1;
  return at >= sentence.first && (reading.tags[at] === 'possessive' || reading.tags[at] === 'genitive') ? at : null;
}

// "criticism from environmentalists over its cost"
function withAuthor(reading: Reading, sentence: Sentence, noun: number): Draft | null {
  const { tokens, language } = reading;
  const by = tokens[noun + 1]!.lower;
  if (by !== 'from' && by !== 'by' || !language.speechNoun(tokens[noun]!.lower)!.authored) return null;
  const source = phraseAfter(reading, noun + 2, sentence.last);
  if (source.last <= source.first || !canSpeak(reading, source)) return null;
  const lead = tokens[source.last]?.lower ?? '';
  return draftOf(reading, sentence, source, noun, lead === 'that' || language.wordClass(lead) === 'preposition' ? source.last + 1 : source.last);
}

// "calls for a wall", "rumours that the mayor had left"
function withNobody(reading: Reading, sentence: Sentence, noun: number): Draft | null {
  const { tokens, language } = reading;
  const lead = tokens[noun + 1]!.lower;
  const { bare, hearsay } = language.speechNoun(tokens[noun]!.lower)!;
  // "Roe calls for a wall" is a verb after all.
  if (ownerEnd(reading, sentence, noun) !== null || reading.tags[noun - 1] === 'name') return null;
  if (hearsay.has(lead)) return draftOf(reading, sentence, null, noun, noun + 2);
  const draft = bare.has(lead) ? draftOf(reading, sentence, null, noun, noun + 2) : null;
  return draft && { ...draft, unnamed: 'implicit' };
}

function draftOf(reading: Reading, sentence: Sentence, source: TokenRange | null, noun: number, start: number): Draft | null {
  // "a claim that is false": said of the claim, not in it.
  const first = reading.tags[start]!;
  if (reading.tags[start - 1] === 'that' && (first === 'auxiliary' || first === 'verb' || first === 'modal')) return null;
  const isClause = reading.tags[start - 1] === 'that';
  const last = (isClause && opensSentence(reading, sentence, noun) ? predicateStart(reading, sentence, start) : null) ?? wordsEnd(reading, sentence, start, isClause);
  if (last <= start) return null;
  const content = [{ first: start, last }];
  return { rule: RULE, source, cue: { first: noun, last: noun + 1 }, content, style: styleOf(reading, content) };
}

// A clause ends at its comma; a phrase, "attacks on the judge | have angered", also before the verb of the sentence.
function wordsEnd(reading: Reading, sentence: Sentence, start: number, isClause: boolean): number {
  const { tags, verbs } = reading;
  let within = isClause;
  for (let at = start; at < sentence.last; at += 1) {
    const tag = tags[at]!;
    if (tag === 'comma' || tag === 'stop' || tag === 'dash') return at;
    if (isRelative(reading, at) || tag === 'that' || tag === 'pronoun' || tag === 'subordinator') within = true;
    if (!within && (tag === 'auxiliary' || tag === 'modal' || tag === 'verb' && verbs[at]!.form !== 'ing' && tags[at - 1] !== 'to' && at > start)) return at;
  }
  return sentence.last;
}

// Is the noun the subject of its sentence: does no verb stand before it?
function opensSentence(reading: Reading, { first }: Sentence, noun: number): boolean {
  for (let at = first; at < noun; at += 1) if (reading.verbs[at] || reading.tags[at] === 'auxiliary' || reading.tags[at] === 'modal') return false;
  return true;
}

// "His claim that the bridge was safe | surprised the engineers": the last verb of the stretch is the noun's own. Null where only one is there.
function predicateStart(reading: Reading, sentence: Sentence, start: number): number | null {
  const { tags, verbs } = reading;
  const groups: number[] = [];
  let open = false;
  let afterVerb = false;
  for (let at = start; at < sentence.last; at += 1) {
    const tag = tags[at]!;
    if (tag === 'comma' || tag === 'stop' || tag === 'dash' || tag === 'quote') break;
    if (groups.length > 0 && (isRelative(reading, at) || tag === 'that' || tag === 'subordinator' || tag === 'coordinator')) break;
    const finite = tag === 'auxiliary' || tag === 'modal' || tag === 'verb' && verbs[at]!.form !== 'ing' && tags[at - 1] !== 'to';
    // "had left | were": an auxiliary after a verb starts anew.
    if (finite && (!open || afterVerb && tag !== 'verb')) groups.push(at);
    open = finite || (open && (tag === 'adverb' || tag === 'negation'));
    afterVerb = open && (tag === 'verb' || afterVerb && !finite);
  }
  return groups.length > 1 ? groups.at(-1)! : null;
}
