import { firstOfEach, isNamelessVoice, type Criterion } from './criterion';

const emptyReason: Criterion<'seen'> = {
  id: 'empty-reason',
  description: 'A reason for not naming a source that explains nothing: “to speak freely”.',
  text: {
    criterion: 'C3b',
    title: 'A reason that says little',
    description: 'The text gives a reason for keeping the name back that would fit any source.',
    canMatter: 'Everybody speaks more freely without a name. The words do not say what the source risks.',
    fineWhen: 'What is sensitive about the matter is told elsewhere in the article.',
    lookFor: 'What would happen to this source if they were named.',
  },
  says: { seen: 'The reason given would fit any source.' },
  examples: {
    flags: [{ text: 'A senior official, who asked not to be named in order to speak freely, said that the ships would sail.', marks: ['in order to speak freely'] }],
    passes: ['A senior official, who asked not to be named because she was not allowed to talk to reporters, said that the ships would sail.'],
  },
  run: (given) => firstOfEach(given.voices.filter(isNamelessVoice)).flatMap((voice) => {
    const terms = given.termsOf.get(voice.source.id);
    if (!terms?.reason || !terms.empty) return [];
    return [{ kind: voice.source.kind === 'anonymous-group' ? 'group' : 'person', severity: 1, span: terms.reason, said: [{ says: 'seen' }], evidence: [{ span: terms.reason, shows: 'the reason given' }], sourceId: voice.source.id }];
  }),
};

export default emptyReason;
