import type { KindRule } from './kind-rule';

const absent: KindRule = {
  id: 'absent',
  description: 'Something is said, and nobody says it.',
  examples: {
    flags: [{ text: 'It was reported on Monday that the port would close.', marks: ['It was reported'] }],
    passes: ['The ministry reported on Monday that the port would close.'],
  },
  // An attribution without a source never becomes a mention: it is `absent` before any kind is asked.
  applies: () => false,
};

export default absent;
