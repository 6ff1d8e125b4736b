import { findingOn, type Criterion } from './criterion';
import { isMediaReport } from './second-hand-media';

const unidentifiedDocument: Criterion<'seen'> = {
  id: 'unidentified-document',
  description: 'A study, memo or other paper is cited without author, name or link.',
  text: {
    criterion: 'C17',
    title: 'A document, but not which',
    description: 'The text cites a document and does not say whose it is.',
    canMatter: 'Papers have authors and purposes. Without them you cannot look the document up, or weigh it.',
    fineWhen: 'The newsroom has seen the document, says so, and says how.',
    lookFor: 'Who wrote it, when, and whether anybody else has seen it.',
  },
  says: { seen: 'The text does not say whose document it is.' },
  examples: {
    flags: [{ text: 'A recent study says that the piers are safe.', marks: ['A recent study'] }],
    passes: ['A study by the Harbour Authority says that the piers are safe.'],
  },
  run: (given) => given.voices
    .filter((voice) => voice.source.kind === 'anonymous-document' && !isMediaReport(given.reading, voice))
    .map((voice) => findingOn(voice, 2, { says: 'seen' })),
};

export default unidentifiedDocument;
