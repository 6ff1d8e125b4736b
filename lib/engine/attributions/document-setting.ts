import { phraseAfter } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { styleOf, wordsAfter, wordsBefore } from './reported-words';

const RULE = 'document-setting';

/** "In a new poll, four in ten say …", "40 percent approve of him in the poll": words that are the poll's by their place alone. */
const documentSetting: Pattern = {
  id: RULE,
  description: 'What people answered in a poll or survey, with no verb of saying.',
  examples: {
    flags: [
      { text: 'In a poll by the Harbour Institute, four in ten would stay at home.', marks: ['In'] },
      { text: 'The mayor leads by 12 points in a Harbour Institute survey released on Monday.', marks: ['in'] },
    ],
    passes: ['In a study on the first floor, he kept his letters.', 'She is ahead in the polls.', 'He took 40 percent of the votes in the poll booth.'],
  },
  opens: () => ['in'],
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.starts) {
      if (reading.quotationAt[at] !== -1) continue;
      const source = surveyAfter(reading, sentence, at + 1);
      const words = source && (leads(reading, sentence, at) ? told(reading, source, sentence) : answered(reading, source, at, sentence));
      if (words) drafts.push({ rule: RULE, source, cue: { first: at, last: at + 1 }, content: [words], style: styleOf(reading, [words]) });
    }
    return drafts;
  },
};

export default documentSetting;

const leads = (reading: Reading, sentence: Sentence, at: number): boolean => at === sentence.first || at === sentence.first + 1 && reading.tags[sentence.first] === 'coordinator';

// "a poll by the Harbour Institute released on Monday", up to the next comma
function surveyAfter(reading: Reading, sentence: Sentence, start: number): TokenRange | null {
  const { tags, tokens, language } = reading;
  const phrase = phraseAfter(reading, start, sentence.last);
  let head = phrase.last - 1;
  if (language.isTimeUnit(tokens[head]?.lower ?? '')) head -= 2;
  if (head <= start && tags[head] !== 'noun' || !language.isSurvey(tokens[head]!.lower)) return null;
  let last = phrase.last;
  while (last < sentence.last && tags[last] !== 'comma' && tags[last] !== 'stop' && tags[last] !== 'dash' && tags[last] !== 'modal' && tags[last] !== 'auxiliary' && tags[last] !== 'coordinator') last += 1;
  return { first: start, last };
}

function told(reading: Reading, source: TokenRange, sentence: Sentence): TokenRange | null {
  return reading.tags[source.last] === 'comma' ? wordsAfter(reading, source.last + 1, sentence) : null;
}

// Only a figure shows that the survey is quoted: "leads by 12 points in a poll", not "leads in the polls". "Most voters in the poll were young": no.
function answered(reading: Reading, source: TokenRange, at: number, sentence: Sentence): TokenRange | null {
  const { tags, tokens, language } = reading;
  const words = wordsBefore(reading, sentence, at);
  if (!words || source.last < sentence.last && tags[source.last] !== 'comma' && tags[source.last] !== 'stop') return null;
  for (let word = words.first; word < words.last; word += 1) {
    if (tags[word] === 'numeral' && language.isShare(tokens[word + 1]!.lower)) return words;
  }
  return null;
}
