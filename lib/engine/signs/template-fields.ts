import { TEMPLATE_FIELDS } from '../languages/en/signs';
import { findingOf, placesOf, type SignRule } from './sign-rule';

const templateFields: SignRule<'seen'> = {
  id: 'template-fields',
  description: 'Fields of a template that were left unfilled: “{{name}}”, “[insert quote]”.',
  text: {
    criterion: 'S2',
    title: 'Unfilled fields',
    description: 'The text holds fields of a template in which something should have been put.',
    canMatter: 'They show that the text was put together by a program or from a form, and that nobody read it before it was published.',
    fineWhen: 'The article is about templates, or the page shows the fields before it has finished loading.',
    lookFor: 'What should stand there, and whether other parts of the text are as general.',
  },
  says: { seen: 'Fields of a template were left unfilled.' },
  examples: {
    flags: [
      { text: 'The mayor of {{city}} opened the bridge.', marks: ['{{city}}'] },
      { text: 'The mayor opened the bridge. [Insert quote from the mayor]', marks: ['[Insert quote from the mayor]'] },
    ],
    passes: [
      'The mayor [of Saltmere] opened the bridge.',
      '“I saw [name withheld] on the bridge,” the driver said.',
      'The form asks for “[your name]”, and nothing else.',
    ],
  },
  run: (context) => findingOf(
    placesOf(context, TEMPLATE_FIELDS).map((span) => ({ span, shows: 'an unfilled field' })),
    { says: 'seen' },
  ),
};

export default templateFields;
