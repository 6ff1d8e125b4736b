import type { Said, Severity } from '../types';
import { findingOn, firstOfEach, isNamelessVoice, type Criterion } from './criterion';
import { isCrowd } from './vague-crowd';

type Name = 'one' | 'several' | 'number';

const sourceCount: Criterion<Name> = {
  id: 'source-count',
  description: 'How many nameless people stand behind the words: one, a vague plural, or a number.',
  text: {
    criterion: 'C4',
    title: 'How many speak',
    description: 'One nameless source carries less than several, and a vague plural less than a number.',
    canMatter: 'One nameless person may be wrong with nobody to notice. A number sounds like agreement; those counted may share one employer, or one reading of events.',
    fineWhen: 'A record or a named person says the same.',
    lookFor: 'Whether the article tells how many there are, and whether they knew of it independently.',
  },
  says: {
    one: 'One person.',
    several: 'Several people, and no number.',
    number: '{count} people, one voice.',
  },
  examples: {
    flags: [
      { text: 'A senior official said that the ships would sail.', marks: ['A senior official'] },
      { text: 'Several senior officials said that the ships would sail.', marks: ['Several senior officials'] },
    ],
    passes: ['Jane Roe said that the ships would sail.'],
  },
  run: (given) => firstOfEach(given.voices.filter(isNamelessVoice)).flatMap((voice) => {
    if (isCrowd(voice, given)) return [];
    const { count } = voice.source.description;
    const [severity, said]: [Severity, Said<Name>] = count === 'several' ? [2, { says: 'several' }] : count === 1 ? [3, { says: 'one' }] : [1, { says: 'number', with: { count } }];
    return [findingOn(voice, severity, said)];
  }),
};

export default sourceCount;
