import { markOf, type Criterion } from './criterion';
import { isConfidential } from './vague-crowd';

const unnamedSourcesPolicy: Criterion<'seen'> = {
  id: 'unnamed-sources-policy',
  description: 'The publisher’s page says where its policy on unnamed sources stands.',
  text: {
    criterion: 'C21',
    title: 'A policy on unnamed sources',
    description: 'The publisher states in public when it keeps a name back.',
    canMatter: 'You can hold the article against the publisher’s own rules.',
    fineWhen: 'Always: it tells you more.',
    lookFor: 'Whether an editor must know who the source is.',
  },
  says: { seen: 'The publisher has a policy on unnamed sources: {address}' },
  examples: {
    flags: [{ text: 'A senior official said that the ships would sail.', marks: ['A senior official'], page: { policies: ['https://example.org/unnamed-sources'] } }],
    passes: ['A senior official said that the ships would sail.'],
  },
  run: (given) => {
    const [policy] = given.article.policies;
    const voice = given.voices.find((each) => isConfidential(each, given));
    if (policy === undefined || !voice) return [];
    const span = markOf(voice);
    return [{ kind: 'credit', severity: 0, span, said: [{ says: 'seen', with: { address: policy } }], evidence: [{ span, shows: 'an unnamed source' }], sourceId: voice.source.id }];
  },
};

export default unnamedSourcesPolicy;
