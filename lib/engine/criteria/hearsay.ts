import { findingOn, type Criterion } from './criterion';

const hearsay: Criterion<'seen'> = {
  id: 'hearsay',
  description: 'Something is said to be so, and nobody says it: “it was reported”, “reportedly”.',
  text: {
    criterion: 'C13',
    title: 'Hearsay, no source',
    description: 'The words pass something on without any source at all.',
    canMatter: 'There is nobody to ask, and no way to tell whether one person said it or many.',
    fineWhen: 'The source stands in the sentence before or after.',
    lookFor: 'Who reported it first, and on what.',
  },
  says: { seen: 'The text does not say who says so.' },
  examples: {
    flags: [
      { text: 'It was reported that the port had closed.', marks: ['It was reported'] },
      { text: 'The minister reportedly left the room.', marks: ['reportedly'] },
    ],
    passes: ['The ministry reported that the port had closed.'],
  },
  run: (given) => given.voices.flatMap((voice) => (voice.source.kind === 'absent' ? [findingOn(voice, 2, { says: 'seen' })] : [])),
};

export default hearsay;
