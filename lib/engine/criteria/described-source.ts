import { isBare } from '../sources/description';
import type { Said, SourceDescription } from '../types';
import { findingOn, isNamelessVoice, markOf, shortened, type Criterion } from './criterion';
import { isCrowd } from './vague-crowd';

type Name = 'again' | 'general' | 'told' | 'rank' | 'affiliation' | 'knowledge';
type Told = Said<Name>;

const describedSource: Criterion<Name> = {
  id: 'described-source',
  description: 'A nameless source whom the text describes: “a senior defence official”.',
  text: {
    criterion: 'C2',
    title: 'Described, but not named',
    description: 'The text describes the source by rank, employer or closeness to the facts, and keeps the name back.',
    canMatter: 'A description tells what the source may know. It does not let anyone ask them, or check who gains.',
    fineWhen: 'The description is as close as it can be without giving the person away, and a reason is stated.',
    lookFor: 'How the source knows, why they are not named, and a record or a named person that says the same.',
  },
  says: {
    again: 'The same as “{words}”, not named.',
    general: 'No name. The text describes the source only in general words.',
    told: 'No name. The text gives {told}.',
    rank: 'a rank',
    affiliation: 'an affiliation ({body})',
    knowledge: 'how the source knows',
  },
  examples: {
    flags: [
      { text: 'A senior defence official said that the ships would sail.', marks: ['A senior defence official'] },
      { text: 'The ships will sail, said two people familiar with the orders.', marks: ['two people familiar with the orders'] },
    ],
    passes: ['A source said that the ships would sail.', 'The defence minister said that the ships would sail.'],
  },
  run: (given) => given.voices.filter(isNamelessVoice).flatMap((voice) => {
    const { mention } = voice.entity;
    if (isCrowd(voice, given) || (mention && !mention.pronoun && isBare(mention, given.reading))) return [];
    const told = toldOf(voice.source.description);
    const first = voice.source.mentions[0];
    const again = first && first.start !== markOf(voice).start;
    const said: Told = again ? { says: 'again', with: { words: shortened(given, first) } } : told.length > 0 ? { says: 'told', with: { told } } : { says: 'general' };
    return [findingOn(voice, told.length > 1 ? 1 : 2, said)];
  }),
};

export default describedSource;

function toldOf({ rank, affiliation, knowledge }: SourceDescription): Told[] {
  return [
    ...(rank ? [{ says: 'rank' } as const] : []),
    ...(affiliation ? [{ says: 'affiliation', with: { body: affiliation } } as const] : []),
    ...(knowledge ? [{ says: 'knowledge' } as const] : []),
  ];
}
