import { phraseAfter } from '../segment/noun-phrases';
import type { Reading, TokenRange } from '../segment/reading';
import { spanOf } from '../segment/reading';
import { cueVerb, findingOn, type Criterion, type Voice } from './criterion';
import { isConfidential } from './vague-crowd';

/** How far the judging word may stand from "is": "is a completely hopeless". */
const REACH = 5;

const attackOrPraise: Criterion<'seen'> = {
  id: 'attack-or-praise',
  description: 'A nameless source attacks or praises somebody: “he is a liar”, “she was brilliant”.',
  text: {
    criterion: 'C9',
    title: 'Nameless attack or praise',
    description: 'A source without a name judges somebody who has one.',
    canMatter: 'Whoever is judged cannot answer, and nobody answers for the judgement.',
    fineWhen: 'Hardly ever for words alone; an act that others witnessed is another matter.',
    lookFor: 'Facts behind the judgement, and what the other side says.',
  },
  says: { seen: 'Judges somebody, and is not named.' },
  examples: {
    flags: [
      { text: 'The minister is a liar, a senior aide said.', marks: ['a senior aide'] },
      { text: 'One party insider called him a clown.', marks: ['One party insider'] },
      { text: '“She was brilliant,” said a person close to the board.', marks: ['a person close to the board'] },
    ],
    passes: [
      'The minister is a liar, Jane Roe said.',
      'A senior aide denied that the minister was a liar.',
      'A senior aide said that the storm was a disaster.',
      'A senior aide said that the minister was not lazy.',
    ],
  },
  run: (given) => given.voices.filter((voice) => isConfidential(voice, given) && voice.attribution.stance === 'said').flatMap((voice) => {
    const at = judgementIn(given.reading, voice);
    if (at === null) return [];
    return [findingOn(voice, 3, { says: 'seen' }, { span: spanOf(given.reading, { first: at, last: at + 1 }), shows: 'the judgement' })];
  }),
};

export default attackOrPraise;

// Token of the word that judges: in "is a liar", "called him a liar", "praised the coach".
function judgementIn(reading: Reading, { draft }: Voice): number | null {
  const { judgements } = reading.language;
  const verb = cueVerb(reading, draft);
  const lemma = reading.verbs[verb]?.lemma ?? '';
  const [first] = draft.content;
  const aimed = first !== undefined && first.first >= draft.cue.last && isPerson(reading, phraseAfter(reading, first.first, first.last), first);
  if (aimed && judgements.judging.has(lemma) && reading.verbs[verb]!.form !== 'ing') return verb;
  for (const { first: from, last } of draft.content) {
    for (let at = from; at < last; at += 1) {
      const { lower } = reading.tokens[at]!;
      if (!judgements.harsh.has(lower) && !judgements.glowing.has(lower)) continue;
      if ((aimed && judgements.naming.has(lemma) && !deniedBetween(reading, from, at)) || (draft.rule !== 'speech-act' && isSaidOfPerson(reading, from, at))) return at;
    }
  }
  return null;
}

// "he is a complete liar", "the minister has become a joke"; not "he is not", "his is a hopeless task", "a brilliant idea".
function isSaidOfPerson(reading: Reading, floor: number, at: number): boolean {
  const { tags, tokens, language } = reading;
  const { judgements } = language;
  // "a brilliant idea": what is judged is the idea.
  if (tags[at + 1] === 'noun' && !isPersonNoun(reading, at + 1) && !judgements.harsh.has(tokens[at + 1]!.lower)) return false;
  let link = at - 1;
  while (link >= floor && at - link <= REACH && tags[link] !== 'auxiliary' && !judgements.linking.has(tokens[link]!.lower)) {
    const tag = tags[link]!;
    if (tag !== 'determiner' && tag !== 'adverb' && tag !== 'noun') return false;
    link -= 1;
  }
  if (link < floor || at - link > REACH) return false;
  let subject = link - 1;
  while (subject >= floor && (tags[subject] === 'adverb' || tags[subject] === 'auxiliary' || tags[subject] === 'modal')) subject -= 1;
  if (subject < floor || deniedBetween(reading, subject, at)) return false;
  return tags[subject] === 'name' || judgements.persons.has(tokens[subject]!.lower) || (tags[subject] === 'noun' && isPersonNoun(reading, subject) && tags[subject - 1] !== 'genitive');
}

function isPerson(reading: Reading, phrase: TokenRange, content: TokenRange): boolean {
  if (reading.language.judgements.persons.has(reading.tokens[content.first]!.lower)) return true;
  return phrase.last > phrase.first && (reading.tags[phrase.last - 1] === 'name' || isPersonNoun(reading, phrase.last - 1));
}

function isPersonNoun({ tokens, language }: Reading, at: number): boolean {
  const kind = language.noun(tokens[at]!.lower)?.kind;
  return kind === 'person' || kind === 'office' || language.people.uniqueOffices.has(tokens[at]!.lower);
}

function deniedBetween({ tags, tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tags[at] === 'negation' || tokens[at]!.lower.endsWith("n't") || tokens[at]!.lower === 'no') return true;
  return false;
}
