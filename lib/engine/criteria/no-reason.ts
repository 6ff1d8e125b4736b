import { findingOn, firstOfEach, isNamelessVoice, type Criterion } from './criterion';
import { isCrowd } from './vague-crowd';

const noReason: Criterion<'silent' | 'termsOnly'> = {
  id: 'no-reason',
  description: 'Nothing near a nameless source says why the name is kept back.',
  text: {
    criterion: 'C3',
    title: 'No reason given',
    description: 'The text does not say why this source is not named.',
    canMatter: 'A reason tells whether the source risks something, or only prefers not to answer for the words.',
    fineWhen: 'The risk is plain from the story itself, as with a witness to a crime.',
    lookFor: 'Words such as “who asked not to be named because”.',
  },
  says: {
    silent: 'The text does not say why no name is given.',
    termsOnly: 'The text gives terms for keeping the name back, and no reason.',
  },
  examples: {
    flags: [{ text: 'A senior official said that the ships would sail.', marks: ['A senior official'] }],
    passes: ['A senior official, who asked not to be named because the orders are secret, said that the ships would sail.'],
  },
  run: (given) => firstOfEach(given.voices.filter(isNamelessVoice)).flatMap((voice) => {
    if (voice.source.reason || isCrowd(voice, given)) return [];
    const { terms } = voice.source;
    return [findingOn(voice, 2, { says: terms ? 'termsOnly' : 'silent' }, ...(terms ? [{ span: terms, shows: 'terms without a reason' }] : []))];
  }),
};

export default noReason;
