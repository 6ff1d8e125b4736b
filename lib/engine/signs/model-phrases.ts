import { MODEL_PHRASES } from '../languages/en/signs';
import { findingOf, placesOf, type SignRule } from './sign-rule';

const modelPhrases: SignRule<'seen'> = {
  id: 'model-phrases',
  description: 'Words that a language model says of itself or of its task, left in the text.',
  text: {
    criterion: 'S1',
    title: 'Words of a language model',
    description: 'The text holds words that language models say of themselves or of their task, outside quotation marks.',
    canMatter: 'They show that a machine wrote or rewrote at least this part, and that nobody read it before it was published.',
    fineWhen: 'The article is about language models and shows what they say.',
    lookFor: 'Whether the publisher says how the text was made.',
  },
  says: { seen: 'Words that language models say of themselves or of their task stand in the text.' },
  examples: {
    flags: [
      { text: 'The bridge was shut. As an AI language model, I cannot say when it will open.', marks: ['As an AI language model, I'] },
      { text: 'Prices rose until my knowledge cutoff in September.', marks: ['my knowledge cutoff'] },
      { text: 'Certainly! Here is a version of the article in plain words.', marks: ['Certainly! Here is'] },
    ],
    passes: [
      'The firm trains an AI language model, and the town pays for it.',
      '“As an AI language model, I cannot say,” the program replied.',
      'The knowledge cutoff of the program is in September.',
      'Here is the new timetable: the first boat leaves at six.',
    ],
  },
  run: (context) => findingOf(
    placesOf(context, MODEL_PHRASES).map((span) => ({ span, shows: 'words that language models say' })),
    { says: 'seen' },
  ),
};

export default modelPhrases;
