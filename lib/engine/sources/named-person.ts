import type { KindRule } from './kind-rule';
import { namesPerson } from './names';

const namedPerson: KindRule = {
  id: 'named-person',
  description: 'A person with a name.',
  examples: {
    flags: [
      { text: 'Jane Roe said the gates would stay shut.', marks: ['Jane Roe'] },
      { text: 'A former aide, Sam Nunberg, said the plan was dead.', marks: ['A former aide, Sam Nunberg'] },
      { text: 'Chief negotiator Ilse Marrant said the talks were over.', marks: ['Chief negotiator Ilse Marrant'] },
    ],
    passes: ['A former aide said the plan was dead.'],
  },
  applies: namesPerson,
};

export default namedPerson;
