import type { Reading } from '../segment/reading';
import { findingOn, type Criterion, type Voice } from './criterion';

/** Is this nameless document something another newsroom published? */
export const isMediaReport = ({ language }: Reading, { source, entity }: Voice): boolean => source.kind === 'anonymous-document' && language.isMedia(entity.mention?.head ?? '');

const secondHandMedia: Criterion<'seen'> = {
  id: 'second-hand-media',
  description: 'Another report is passed on, and its publisher is not named: “media reports”, “an article said”.',
  text: {
    criterion: 'C14',
    title: 'Second-hand, no outlet',
    description: 'The text passes on what was published elsewhere, and does not say where.',
    canMatter: 'You cannot look up what the other report says, or whom it quotes.',
    fineWhen: 'The words link to the report.',
    lookFor: 'The outlet, the date, and whose words they were there.',
  },
  says: { seen: 'The text does not say who published it.' },
  examples: {
    flags: [
      { text: 'An article on March 6 stated that the ally was leaving.', marks: ['An article on March 6'] },
      { text: 'According to media reports, the ally was leaving.', marks: ['media reports'] },
    ],
    passes: ['Reuters reported that the ally was leaving.'],
  },
  run: (given) => given.voices.filter((voice) => isMediaReport(given.reading, voice)).map((voice) => findingOn(voice, 2, { says: 'seen' })),
};

export default secondHandMedia;
