import { phraseAfter } from '../segment/noun-phrases';
import type { Reading } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { headsDocument } from './document-report';
import { styleOf, wordsAfter } from './reported-words';

const RULE = 'document-setting';
const SURVEYS = new Set(['poll', 'polls', 'survey', 'surveys', 'polling', 'study', 'census', 'ranking', 'rankings', 'average']);

/** "In a new poll, four in ten say …": what follows is the document's, by its place alone. */
const documentSetting: Pattern = {
  id: RULE,
  description: 'A poll or study named first, and then what it found.',
  examples: {
    flags: [{ text: 'In a poll by the Harbour Institute, four in ten would stay at home.', marks: ['In'] }],
    passes: ['In a study on the first floor, he kept his letters.', 'In a letter, he kept his word.'],
  },
  run: (reading, sentence) => {
    const { first, last } = sentence;
    if (reading.tokens[first]!.lower !== 'in') return [];
    const head = phraseAfter(reading, first + 1, last);
    if (head.last <= head.first || !SURVEYS.has(reading.tokens[head.last - 1]!.lower) || !headsDocument(reading, head)) return [];
    const source = { first: first + 1, last: settingEnd(reading, head.last, last) };
    if (reading.tags[source.last] !== 'comma') return [];
    const words = wordsAfter(reading, source.last + 1, sentence);
    if (!words || reading.tags[words.first] === 'pronoun' && reading.tokens[words.first]!.lower !== 'they') return [];
    return [{ rule: RULE, source, cue: { first, last: first + 1 }, content: [words], style: styleOf(reading, [words]) } satisfies Draft];
  },
};

export default documentSetting;

// "a poll by the Harbour Institute released on Monday", up to its comma
function settingEnd(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && reading.tags[at] !== 'comma' && reading.tags[at] !== 'stop' && reading.tags[at] !== 'modal' && reading.tags[at] !== 'auxiliary') at += 1;
  return at;
}
