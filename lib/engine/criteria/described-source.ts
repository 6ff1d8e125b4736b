import { isBare } from '../sources/description';
import type { SourceDescription } from '../types';
import { findingOn, isNamelessVoice, markOf, quote, type Criterion } from './criterion';
import { isCrowd } from './vague-crowd';

const describedSource: Criterion = {
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
    const message = again ? `The same as ${quote(given, first)}, not named.` : `No name. ${told.length > 0 ? `The text gives ${listed(told)}.` : 'The text describes the source only in general words.'}`;
    return [findingOn(voice, told.length > 1 ? 1 : 2, message)];
  }),
};

export default describedSource;

function toldOf({ rank, affiliation, knowledge }: SourceDescription): string[] {
  return [...(rank ? ['a rank'] : []), ...(affiliation ? [`an affiliation (${affiliation})`] : []), ...(knowledge ? ['how the source knows'] : [])];
}

function listed(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
