import type { Draft, Pattern } from './pattern';
import { isPassive } from './reported-clause';
import { sourceOf } from './source-of';
import { reportStart, styleOf, wordsAfter } from './reported-words';
import { verbGroupStart } from './speaker';
import { speakerAfter } from './speaker-after';

const RULE = 'relayed-quotation';

/** "State media quoted a general as saying the town was safe": the outlet tells it, the general said it; both are kept. */
const relayedQuotation: Pattern = {
  id: RULE,
  description: 'Somebody is quoted by somebody else “as saying” something.',
  examples: {
    flags: [{ text: 'State media quoted a general as saying the town was safe.', marks: ['quoted', 'as saying'] }],
    passes: ['The shop quoted a price as high as nine crowns.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.verbs) {
      const { lemma } = reading.verbs[at]!;
      if (lemma !== 'quote' && lemma !== 'cite' || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const group = verbGroupStart(reading, at, sentence.first);
      const speaker = isPassive(reading, group, at) ? null : speakerAfter(reading, at + 1, sentence.last);
      if (!speaker || reading.tokens[speaker.last]?.lower !== 'as' || reading.verbs[speaker.last + 1]?.form !== 'ing') continue;
      const outlet = sourceOf(reading, sentence, group, at, found.inSentence);
      const last = speaker.last + 2;
      const words = wordsAfter(reading, reportStart(reading, last, sentence, reading.verbs[last - 1]!.frames.includes('hearer')), sentence);
      if (!words) continue;
      const told = { content: [words], style: styleOf(reading, [words]) };
      if (outlet) drafts.push({ rule: RULE, source: outlet, cue: { first: group, last: at + 1 }, ...told });
      drafts.push({ rule: RULE, source: speaker, cue: { first: speaker.last, last }, ...told });
    }
    return drafts;
  },
};

export default relayedQuotation;
