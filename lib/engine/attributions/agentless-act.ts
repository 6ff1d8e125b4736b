import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { isPassive } from './reported-clause';
import { styleOf } from './reported-words';
import { verbGroupStart } from './speaker';
import { speakerAfter } from './speaker-after';

const RULE = 'agentless-act';

/**
 * "Asked about the plan, …", "was accused of lying": an act of speech whose speaker the sentence leaves out. The report that
 * is made is who was asked or accused; so it is no hearsay, and nobody counts as a voice.
 */
const agentlessAct: Pattern = {
  id: RULE,
  description: 'Somebody is asked, accused or praised, and it is left unsaid by whom.',
  examples: {
    flags: [
      { text: 'Asked about the plan, Roe said nothing.', marks: ['Asked about'] },
      { text: 'The minister was accused of lying about the costs.', marks: ['was accused of'] },
    ],
    passes: ['The bridge was built in 1901.', 'The crowd fired shots after the vote was put off.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.verbs) {
      const verb = reading.verbs[at]!;
      if (verb.form !== 'past' || reading.quotationAt[at] !== -1 || !reading.language.impliesSpeaker(verb.lemma) || found.isClaimed(at)) continue;
      const group = verbGroupStart(reading, at, sentence.first);
      const draft = isPassive(reading, group, at) || opensParticipleClause(reading, sentence, at) ? read(reading, sentence, group, at) : null;
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default agentlessAct;

// "Asked about …,", "When asked": a participle that opens its clause.
function opensParticipleClause(reading: Reading, sentence: Sentence, verb: number): boolean {
  if (verb === sentence.first || reading.tags[verb - 1] === 'subordinator') return true;
  return verb - 1 === sentence.first && (reading.tags[verb - 1] === 'coordinator' || reading.tags[verb - 1] === 'quote');
}

function read(reading: Reading, sentence: Sentence, group: number, verb: number): Draft | null {
  const { tags } = reading;
  // "When asked by a reporter whether it was safe": then it is said by whom.
  const source = reading.tokens[verb + 1]?.lower === 'by' ? speakerAfter(reading, verb + 2, sentence.last) : null;
  let last = verb + 1;
  if (source) {
    const words = clauseAfter(reading, source.last, sentence);
    return words && { rule: RULE, source, cue: { first: group, last }, content: [words], style: styleOf(reading, [words]) };
  }
  if (tags[last] === 'preposition' && reading.tokens[last]!.lower !== 'by') last += 1;
  const words = clauseAfter(reading, last, sentence);
  if (!words) return null;
  const content = [words];
  return { rule: RULE, source: null, unnamed: 'implicit', cue: { first: group, last }, content, style: styleOf(reading, content) };
}

function clauseAfter({ tags }: Reading, first: number, sentence: Sentence): TokenRange | null {
  let last = first;
  while (last < sentence.last && tags[last] !== 'comma' && tags[last] !== 'stop' && tags[last] !== 'dash') last += 1;
  return last > first ? { first, last } : null;
}
