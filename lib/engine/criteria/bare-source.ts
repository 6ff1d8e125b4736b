import { isBare } from '../sources/description';
import { findingOn, isNamelessVoice, type Criterion } from './criterion';
import { isCrowd } from './vague-crowd';

const bareSource: Criterion<'seen'> = {
  id: 'bare-source',
  description: 'A nameless source of whom the text tells nothing: “a source”, “officials said”.',
  text: {
    criterion: 'C1',
    title: 'Nameless, and not described',
    description: 'The text says that somebody spoke, and nothing of who it was.',
    canMatter: 'You cannot tell what this source could know, or what they gain by saying it.',
    fineWhen: 'Any word about the source would give away somebody who could be harmed, and the article says so.',
    lookFor: 'Where the source works, how they know, and whether anyone named says the same.',
  },
  says: { seen: 'No name, and nothing that describes the source.' },
  examples: {
    flags: [
      { text: 'The deal is close to collapse, a source said.', marks: ['a source'] },
      { text: 'Officials said that the port would close in May.', marks: ['Officials'] },
    ],
    passes: ['A senior official in the Trade Ministry said the deal was close.', 'Jane Roe said that the port would close.'],
  },
  run: (given) => given.voices.filter(isNamelessVoice).flatMap((voice) => {
    const { mention } = voice.entity;
    if (!mention || mention.pronoun || !isBare(mention, given.reading) || isCrowd(voice, given)) return [];
    return [findingOn(voice, 3, { says: 'seen' })];
  }),
};

export default bareSource;
