import { firstOfEach, isNamelessVoice, shortened, type Criterion } from './criterion';

const reasonGiven: Criterion<'seen'> = {
  id: 'reason-given',
  description: 'The text says why a source is not named.',
  text: {
    criterion: 'C3',
    title: 'Reason given',
    description: 'The text says why this source is not named.',
    canMatter: 'A reason lets you weigh what the source risks against what they gain.',
    fineWhen: 'Always: it tells you more.',
    lookFor: 'Whether the reason fits the source, or would fit anybody.',
  },
  says: { seen: '“{words}”.' },
  examples: {
    flags: [{ text: 'A diplomat, who asked not to be named because the talks are still under way, said the delegation had come late.', marks: ['because the talks are still under way'] }],
    passes: ['A diplomat said the delegation had come late because the talks are still under way.'],
  },
  run: (given) => firstOfEach(given.voices.filter(isNamelessVoice)).flatMap((voice) => {
    const terms = given.termsOf.get(voice.source.id);
    if (!terms?.reason || terms.empty) return [];
    return [{ kind: 'credit', severity: 0, span: terms.reason, said: [{ says: 'seen', with: { words: shortened(given, terms.reason) } }], evidence: [{ span: terms.reason, shows: 'the reason given' }], sourceId: voice.source.id }];
  }),
};

export default reasonGiven;
