import { findingOn, isNamelessVoice, type Criterion } from './criterion';

const relayedSource: Criterion<'seen'> = {
  id: 'relayed-source',
  description: 'A named outlet passes on what nameless sources told it: “Reuters reported, citing three officials”.',
  text: {
    criterion: 'C15',
    title: 'Nameless source, relayed',
    description: 'Another outlet spoke with the nameless sources; this text passes it on.',
    canMatter: 'The writer of this text does not know the sources either, so nobody here has weighed them.',
    fineWhen: 'The outlet is named and linked, and the text says that it has not checked it for itself.',
    lookFor: 'The first report, and how it describes its sources.',
  },
  says: { seen: 'Spoke to somebody else, who is passed on here.' },
  examples: {
    flags: [{ text: 'The port will close in May, Reuters reported, citing three officials.', marks: ['three officials'] }, { text: 'State media quoted a general as saying the town was safe.', marks: ['a general'] }],
    passes: ['The port will close in May, Reuters reported, citing the port authority.'],
  },
  run: (given) => given.voices
    .filter((voice) => (voice.attribution.rule === 'relayed-report' || voice.attribution.rule === 'relayed-quotation') && isNamelessVoice(voice))
    .map((voice) => findingOn(voice, 2, { says: 'seen' })),
};

export default relayedSource;
