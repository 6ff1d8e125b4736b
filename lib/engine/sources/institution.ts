import type { KindRule } from './kind-rule';

/** What is left speaks as a body by its common noun: "the campaign", "police", "the board". */
const institution: KindRule = {
  id: 'institution',
  description: 'A body called by its common noun.',
  examples: {
    flags: [
      { text: 'Police said the road would stay closed.', marks: ['Police'] },
      { text: 'The campaign said it had paid the bill.', marks: ['The campaign'] },
    ],
    passes: ['The campaign manager said the bill was paid.'],
  },
  applies: () => true,
};

export default institution;
