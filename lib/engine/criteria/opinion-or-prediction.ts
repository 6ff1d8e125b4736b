import type { Reading, TokenRange } from '../segment/reading';
import { spanOf } from '../segment/reading';
import { cueVerb, findingOn, type Criterion, type Voice } from './criterion';
import { isConfidential } from './vague-crowd';

const opinionOrPrediction: Criterion<'seen'> = {
  id: 'opinion-or-prediction',
  description: 'A nameless source gives an opinion or looks ahead, where newsrooms ask for facts: “the talks will probably fail”.',
  text: {
    criterion: 'C10',
    title: 'Nameless opinion or prediction',
    description: 'What the source says is an opinion, a guess or a prediction.',
    canMatter: 'Anonymity is meant for facts that could not be had otherwise. A view is worth what its holder knows, and the holder is not told.',
    fineWhen: 'The source tells what somebody decided, and only sounds unsure of it.',
    lookFor: 'What the source knows, beside what it thinks.',
  },
  says: { seen: 'Gives a view or looks ahead.' },
  examples: {
    flags: [
      { text: 'A senior official predicted that the bridge would fall.', marks: ['A senior official'] },
      { text: '“I think the talks will fail,” said a diplomat.', marks: ['a diplomat'] },
      { text: 'The talks will probably fail, a diplomat said.', marks: ['a diplomat'] },
    ],
    passes: [
      'Jane Roe predicted that the bridge would fall.',
      'The ships will sail on Monday, a senior official said.',
      'A diplomat asked whether the talks would probably fail.',
      'A diplomat said that a likely date was Monday.',
    ],
  },
  run: (given) => given.voices.filter((voice) => isConfidential(voice, given) && voice.attribution.stance === 'said').flatMap((voice) => {
    const words = viewIn(given.reading, voice);
    return words ? [findingOn(voice, 2, { says: 'seen' }, { span: spanOf(given.reading, words), shows: 'the words for it' })] : [];
  }),
};

export default opinionOrPrediction;

function viewIn(reading: Reading, { draft }: Voice): TokenRange | null {
  const verb = cueVerb(reading, draft);
  if (draft.rule !== 'speech-act' && reading.language.judgements.predicting.has(reading.verbs[verb]?.lemma ?? '')) return { first: verb, last: verb + 1 };
  for (const range of draft.content) {
    const words = opinionAt(reading, range) ?? predictionIn(reading, range);
    if (words) return words;
  }
  return null;
}

// "I think …", "he believed …", "in my view …", at the start of what is said.
function opinionAt({ tags, tokens, verbs, language: { judgements } }: Reading, { first, last }: TokenRange): TokenRange | null {
  let at = first;
  while (at < last && (tags[at] === 'quote' || tags[at] === 'adverb')) at += 1;
  if (at + 2 < last && tags[at] === 'preposition' && tags[at + 1] === 'possessive' && judgements.views.has(tokens[at + 2]!.lower)) return { first: at, last: at + 3 };
  if (at >= last || !judgements.selves.has(tokens[at]!.lower)) return null;
  let verb = at + 1;
  while (verb < last && tags[verb] === 'adverb') verb += 1;
  return verb < last && judgements.opining.has(verbs[verb]?.lemma ?? '') ? { first: at, last: verb + 1 } : null;
}

// "will probably fail", "is likely to fail"; not "a likely date".
function predictionIn({ tags, tokens, language: { judgements } }: Reading, { first, last }: TokenRange): TokenRange | null {
  for (let at = first + 1; at < last - 1; at += 1) {
    const { lower } = tokens[at]!;
    if (judgements.chances.has(lower) && (tags[at - 1] === 'modal' || tags[at + 1] === 'modal')) return { first: at, last: at + 1 };
    const held = tags[at - 1] === 'auxiliary' || (tags[at - 1] === 'adverb' && tags[at - 2] === 'auxiliary');
    if (held && tags[at + 1] === 'to' && judgements.bound.has(lower)) return { first: at, last: at + 1 };
  }
  return null;
}
