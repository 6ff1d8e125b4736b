import type { Draft, Pattern } from './pattern';
import { styleOf, wordsBefore } from './reported-words';
import { speakerAfter } from './speaker-after';

const RULE = 'relayed-report';

/** "Reuters reported, citing three officials": the outlet tells it, the officials said it; both are kept. */
const relayedReport: Pattern = {
  id: RULE,
  description: 'Somebody is cited by somebody else.',
  examples: {
    flags: [
      { text: 'The port will close, Reuters reported, citing three officials.', marks: ['citing'] },
      { text: 'Citing people familiar with the talks, the paper said a deal was near.', marks: ['Citing'] },
    ],
    passes: ['He resigned, citing his health.'],
  },
  opens: () => ['citing', 'quoting'],
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.starts) {
      if (reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const source = speakerAfter(reading, at + 1, sentence.last);
      if (!source) continue;
      let speaks = false;
      for (let token = source.first; token < source.last; token += 1) {
        const kind = reading.language.noun(reading.tokens[token]!.lower)?.kind;
        if (kind === 'person' || kind === 'document' || kind === 'institution' || reading.tags[token] === 'name') speaks = true;
      }
      // What is cited is what was reported: "The port will close, Reuters reported, citing …", "Citing …, Reuters reported that …".
      const reported = found.inSentence.findLast((draft) => draft.cue.last <= at) ?? (at === sentence.first ? found.inSentence.find((draft) => draft.cue.first > at) : undefined);
      const words = at === sentence.first || reported ? null : wordsBefore(reading, sentence, at);
      if (!speaks) continue;
      const content = reported ? reported.content.filter((range) => range.last <= at || range.first >= source.last) : words ? [words] : [];
      drafts.push({ rule: RULE, source, cue: { first: at, last: at + 1 }, content, style: styleOf(reading, content) });
    }
    return drafts;
  },
};

export default relayedReport;
