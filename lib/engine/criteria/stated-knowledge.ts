import { firstOfEach, isNamelessVoice, shortened, type Criterion } from './criterion';

const statedKnowledge: Criterion<'seen'> = {
  id: 'stated-knowledge',
  description: 'The text says how a nameless source knows: “who saw the document”.',
  text: {
    criterion: 'C5',
    title: 'Says how the source knows',
    description: 'The text tells how close to the facts a nameless source is.',
    canMatter: 'What somebody saw is worth more than what they heard of.',
    fineWhen: 'Always: it tells you more.',
    lookFor: 'First-hand knowledge, “who attended”, rather than “familiar with the matter”.',
  },
  says: { seen: '“{words}”.' },
  examples: {
    flags: [{ text: 'Two people briefed on the orders said that the ships would sail.', marks: ['briefed on the orders'] }],
    passes: ['Two senior officials said that the ships would sail.'],
  },
  run: (given) => firstOfEach(given.voices.filter(isNamelessVoice)).flatMap((voice) => {
    const { knowledge } = voice.source.description;
    if (!knowledge) return [];
    return [{ kind: 'credit', severity: 0, span: knowledge, said: [{ says: 'seen', with: { words: shortened(given, knowledge) } }], evidence: [{ span: knowledge, shows: 'closeness to the facts' }], sourceId: voice.source.id }];
  }),
};

export default statedKnowledge;
