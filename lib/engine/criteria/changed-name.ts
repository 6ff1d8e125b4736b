import { phraseAfter } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import { spanOf, type Reading, type TokenRange } from '../segment/reading';
import type { Criterion } from './criterion';

const changedName: Criterion<'seen'> = {
  id: 'changed-name',
  description: 'A name that is not the person’s own, or only a part of it: “not her real name”, “identified only as M.K.”.',
  text: {
    criterion: 'C20',
    title: 'A changed or partial name',
    description: 'The text gives somebody a name that does not lead to them.',
    canMatter: 'It reads like a name, and cannot be looked up.',
    fineWhen: 'The person could be harmed, and the text says that the name is changed. It does.',
    lookFor: 'Why the name is changed, and whether the newsroom knows the real one.',
  },
  says: { seen: 'The name is changed, or only a part of it is given.' },
  examples: {
    flags: [
      { text: 'Maria (not her real name) said that the wells were dry.', marks: ['not her real name'] },
      { text: 'A man identified only as M.K. said that he had seen the fire.', marks: ['identified only as M.K.'] },
      { text: 'A nurse, whose name has been changed, said that the ward was full.', marks: ['whose name has been changed'] },
      { text: 'A tenant who gave only her first name said that the walls were damp.', marks: ['gave only her first name'] },
      { text: 'One driver, who asked to be called Jory, said that the road was shut.', marks: ['asked to be called Jory'] },
    ],
    passes: [
      'Jane Roe said that it was not her real home.',
      'A man identified as Tomas Weidel said that he had seen the fire.',
      'The firm, whose name has been changed to Weidel Ltd, said that it was ready.',
      'The town has changed the name of the street.',
    ],
  },
  run: ({ reading }) => reading.sentences.flatMap((sentence) => {
    const words = changedIn(reading, sentence);
    if (!words) return [];
    const span = spanOf(reading, words);
    return [{ kind: 'person', severity: 1, span, said: [{ says: 'seen' }], evidence: [{ span, shows: 'what the text says of the name' }] }];
  }),
};

export default changedName;

function changedIn(reading: Reading, sentence: Sentence): TokenRange | null {
  const { tokens, language: { anonymity } } = reading;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = tokens[at]!.lower;
    if (!anonymity.triggers.has(word)) continue;
    const found = anonymity.names.has(word) ? unrealAt(reading, at, sentence) ?? changedAt(reading, at, sentence) ?? partlyAt(reading, at, sentence)
      : anonymity.namings.has(word) || anonymity.called.has(word) ? onlyAsAt(reading, at, sentence) ?? calledAt(reading, at, sentence)
      : anonymity.pseudonyms.has(word) ? pseudonymAt(reading, at)
      : null;
    if (found) return found;
  }
  return null;
}

// "not her real name"
function unrealAt({ tags, tokens, language: { anonymity } }: Reading, at: number, { first }: Sentence): TokenRange | null {
  return at - 3 >= first && anonymity.real.has(tokens[at - 1]!.lower) && tags[at - 2] === 'possessive' && tags[at - 3] === 'negation' ? { first: at - 3, last: at + 1 } : null;
}

// "whose name has been changed", "Some names have been changed to protect …"; not "whose name has been changed to Weidel Ltd".
function changedAt({ tags, tokens, language: { anonymity } }: Reading, at: number, { first, last }: Sentence): TokenRange | null {
  let changed = at + 1;
  while (changed < last && (tags[changed] === 'auxiliary' || tags[changed] === 'adverb')) changed += 1;
  if (changed < at + 2 || changed >= last || !anonymity.altered.has(tokens[changed]!.lower)) return null;
  if (tags[changed + 1] === 'to' && tags[changed + 2] !== 'verb') return null;
  const owned = at > first && (tags[at - 1] === 'possessive' || tags[at - 1] === 'determiner' || tokens[at - 1]!.lower === 'whose');
  const plural = tokens[at]!.lower.endsWith('s');
  return owned || (plural && at === first) ? { first: owned ? at - 1 : at, last: changed + 1 } : null;
}

// "gave only her first name", "gave his name only as Jory"
function partlyAt(reading: Reading, at: number, { first, last }: Sentence): TokenRange | null {
  const { tags, tokens, language: { anonymity } } = reading;
  const as = anonymity.only.has(tokens[at + 1]?.lower ?? '') && tags[at + 2] === 'preposition';
  let only = as;
  for (let back = at - 1; back >= Math.max(first, at - 5); back -= 1) {
    only ||= anonymity.only.has(tokens[back]!.lower);
    if (tags[back] === 'comma' || tags[back] === 'stop') return null;
    if (only && anonymity.giving.has(tokens[back]!.lower)) return { first: back, last: as ? phraseAfter(reading, at + 3, last).last : at + 1 };
  }
  return null;
}

// "identified only as M.K.", "identified only by her initials"
function onlyAsAt(reading: Reading, at: number, { last }: Sentence): TokenRange | null {
  const { tags, tokens, language: { anonymity } } = reading;
  if (!anonymity.only.has(tokens[at + 1]?.lower ?? '') || tags[at + 2] !== 'preposition') return null;
  const name = phraseAfter(reading, at + 3, last);
  // "identified only by letters": parts of a survey.
  const told = name.last > name.first && (tags[name.first] === 'name' || tags[name.first] === 'possessive');
  return told ? { first: at, last: name.last } : null;
}

// "asked to be called Jory", "asked to be identified as a teacher"
function calledAt(reading: Reading, at: number, { first, last }: Sentence): TokenRange | null {
  const { tags, tokens, language: { anonymity } } = reading;
  if (at - 3 < first || tags[at - 2] !== 'to' || !anonymity.wishes.has(tokens[at - 3]!.lower)) return null;
  const start = tags[at + 1] === 'preposition' ? at + 2 : at + 1;
  const name = phraseAfter(reading, start, last);
  return name.last > name.first && tags[name.last - 1] === 'name' ? { first: at - 3, last: name.last } : null;
}

// "Maria, a pseudonym,", "(a pseudonym)"
function pseudonymAt({ tags, tokens }: Reading, at: number): TokenRange | null {
  const set = (index: number): boolean => tags[index] === 'comma' || tags[index] === 'bracket' || tags[index] === 'dash';
  return tags[at - 1] === 'determiner' && set(at - 2) && tokens[at + 1] !== undefined && set(at + 1) ? { first: at - 1, last: at + 1 } : null;
}
