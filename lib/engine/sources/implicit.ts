import type { KindRule } from './kind-rule';

const implicit: KindRule = {
  id: 'implicit',
  description: 'Somebody is asked, accused or praised, and by whom goes without saying.',
  examples: {
    flags: [{ text: 'Asked about the bridge, the mayor of Brell walked away.', marks: ['Asked about'] }],
    passes: ['It was reported on Monday that the port would close.'],
  },
  // An attribution without a source never becomes a mention: its pattern says that it is `implicit`.
  applies: () => false,
};

export default implicit;
