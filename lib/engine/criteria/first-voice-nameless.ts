import { findingOn, isNamelessVoice, type Criterion } from './criterion';

const firstVoiceNameless: Criterion<'seen'> = {
  id: 'first-voice-nameless',
  description: 'The first voice that the article lets speak has no name.',
  text: {
    criterion: 'C8',
    title: 'Nameless voice first',
    description: 'The first voice in the article is one that is not named.',
    canMatter: 'The first voice sets the frame in which the others are read.',
    fineWhen: 'What the source tells is the news itself, and named people answer it soon after.',
    lookFor: 'How far down the first named voice stands.',
  },
  says: { seen: 'The first voice in the article.' },
  examples: {
    flags: [{ text: 'A senior official said that the ships would sail. Jane Roe said that they would not.', marks: ['A senior official'] }],
    passes: ['Jane Roe said that the ships would sail. A senior official said that they would not.'],
  },
  run: (given) => {
    const [first] = given.voices;
    if (!first || !isNamelessVoice(first) || given.voices.length < 2) return [];
    return [findingOn(first, 2, { says: 'seen' })];
  },
};

export default firstVoiceNameless;
