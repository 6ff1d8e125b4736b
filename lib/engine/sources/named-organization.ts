import type { KindRule } from './kind-rule';

const namedOrganization: KindRule = {
  id: 'named-organization',
  description: 'A body or a publication with a name.',
  examples: {
    flags: [
      { text: 'The Growers’ Union said the levy was a tax on spring.', marks: ['The Growers’ Union'] },
      { text: 'Reuters reported that the port would close.', marks: ['Reuters'] },
    ],
    passes: ['The union said the levy was a tax on spring.'],
  },
  applies: (mention) => mention.headIsName,
};

export default namedOrganization;
