import { findingOn, isNamelessVoice, type Criterion } from './criterion';

/** Fewer quoted words are a turn of phrase, not a statement. */
const SHORTEST_QUOTATION = 5;

const namelessQuotation: Criterion<'seen'> = {
  id: 'nameless-quotation',
  description: 'The very words of somebody nameless, in quotation marks.',
  text: {
    criterion: 'C7',
    title: 'Nameless, word for word',
    description: 'The text quotes a nameless source word for word.',
    canMatter: 'Quotation marks promise that somebody can be held to the words. Here nobody can.',
    fineWhen: 'The exact words matter and could not be had from anyone who can be named.',
    lookFor: 'What the quotation adds to the facts, besides its tone.',
  },
  says: { seen: 'Quoted word for word.' },
  examples: {
    flags: [{ text: '“Nobody here wants a quarrel over malt,” said a person close to the delegation.', marks: ['a person close to the delegation'] }],
    passes: ['A person close to the delegation said that nobody wanted a quarrel.', '“Nobody here wants a quarrel over malt,” said Jane Roe.'],
  },
  run: (given) => given.voices.filter(isNamelessVoice).flatMap((voice) => {
    const words = voice.draft.content.reduce((sum, range) => {
      let quoted = 0;
      for (let at = range.first; at < range.last; at += 1) if (given.reading.quotationAt[at] !== -1 && given.reading.tokens[at]!.kind === 'word') quoted += 1;
      return sum + quoted;
    }, 0);
    if (words < SHORTEST_QUOTATION) return [];
    const [content] = voice.attribution.content;
    return [findingOn(voice, 2, { says: 'seen' }, ...(content ? [{ span: content, shows: 'the words quoted' }] : []))];
  }),
};

export default namelessQuotation;
