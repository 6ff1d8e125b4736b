import type { Draft, Pattern } from './pattern';
import { styleOf, wordsAfter, wordsBefore } from './reported-words';
import { speakerAfter } from './speaker';

const RULE = 'according-to';

/** "According to four sources, …" and "…, according to a report". */
const accordingTo: Pattern = {
  id: RULE,
  description: 'Words given “according to” somebody.',
  examples: {
    flags: [
      { text: 'According to four sources, the allies are weighing their options.', marks: ['According to'] },
      { text: 'The levy would cost 240 million crowns a year, according to an internal report.', marks: ['according to'] },
    ],
    passes: ['They sorted the files according to size.', 'Dress according to the weather.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (let at = sentence.first; at + 1 < sentence.last; at += 1) {
      if (reading.tokens[at]!.lower !== 'according' || reading.tokens[at + 1]!.lower !== 'to' || found.isClaimed(at)) continue;
      if (reading.quotationAt[at] !== -1) continue;
      const source = speakerAfter(reading, at + 2, sentence.last);
      if (!source) continue;
      const cue = { first: at, last: at + 2 };
      const leads = at === sentence.first || reading.tags[at - 1] === 'coordinator' || reading.tags[at - 1] === 'quote';
      const words = leads ? wordsAfter(reading, source.last, sentence) : wordsBefore(reading, sentence, at);
      // "sorted according to size": a bare measure, with no comma before it, is no voice.
      const isMeasure = !leads && reading.tags[at - 1] !== 'comma' && source.last - source.first === 1 && reading.tags[source.first] === 'noun' && reading.language.noun(reading.tokens[source.first]!.lower) === undefined;
      if (!words || isMeasure || (reading.tags[source.first] === 'determiner' && reading.language.noun(reading.tokens[source.last - 1]!.lower) === undefined && !leads && reading.tags[at - 1] !== 'comma' && source.last - source.first === 2)) continue;
      drafts.push({ rule: RULE, source, cue, content: [words], style: styleOf(reading, [words]) });
    }
    return drafts;
  },
};

export default accordingTo;
