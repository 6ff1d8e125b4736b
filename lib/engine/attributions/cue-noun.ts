import { phraseAfter, phraseBefore } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { styleOf } from './reported-words';

const RULE = 'cue-noun';
/** Nouns that are an act of speech, with what leads into the words said. */
const NOUNS = new Set(`claim claims assertion assertions contention argument arguments suggestion suggestions accusation accusations allegation
  allegations complaint complaints criticism criticisms promise promises pledge pledges vow vows warning warnings call calls demand demands denial denials
  insistence prediction predictions plea pleas threat threats declaration description admission acknowledgment acknowledgement testimony
  condemnation denunciation assurance assurances confession concession rebuke`.split(/\s+/));
const LEADS = new Set(['that', 'of', 'about', 'to', 'for', 'against', 'over']);

/** "his claim that …", "Roe’s attacks on …", "criticism from environmentalists": speech wrapped in a noun. */
const cueNoun: Pattern = {
  id: RULE,
  description: 'A noun of saying with its speaker: “his claim that”.',
  examples: {
    flags: [
      { text: 'His claim that the bridge was safe surprised the engineers.', marks: ['claim'] },
      { text: 'The plan has faced criticism from many engineers over its cost.', marks: ['criticism'] },
    ],
    passes: ['The call came at noon.', 'The attack on the bridge killed two.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (let at = sentence.first; at + 2 < sentence.last; at += 1) {
      if (reading.tags[at] !== 'noun' || !NOUNS.has(reading.tokens[at]!.lower) || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const draft = withOwner(reading, sentence, at) ?? withAuthor(reading, sentence, at);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default cueNoun;

// "his claim that …", "Roe's recent attacks on …"
function withOwner(reading: Reading, sentence: Sentence, noun: number): Draft | null {
  if (!LEADS.has(reading.tokens[noun + 1]!.lower)) return null;
  const { tags } = reading;
  let at = noun - 1;
  while (at >= sentence.first && tags[at] === 'noun') at -= 1;
  if (at < sentence.first) return null;
  const source = tags[at] === 'possessive' ? { first: at, last: at + 1 } : tags[at] === 'genitive' ? phraseBefore(reading, at, sentence.first) : null;
  if (!source || source.last <= source.first || reading.tokens[source.first]!.lower === 'its') return null;
  return draftOf(reading, sentence, source, noun, noun + 2);
}

// "criticism from environmentalists over its cost"
function withAuthor(reading: Reading, sentence: Sentence, noun: number): Draft | null {
  const by = reading.tokens[noun + 1]!.lower;
  if (by !== 'from' && by !== 'by') return null;
  const source = phraseAfter(reading, noun + 2, sentence.last);
  if (source.last <= source.first || !speaks(reading, source)) return null;
  const start = LEADS.has(reading.tokens[source.last]?.lower ?? '') ? source.last + 1 : source.last;
  return draftOf(reading, sentence, source, noun, start);
}

function speaks(reading: Reading, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.last; at += 1) {
    if (reading.tags[at] === 'name' || reading.language.noun(reading.tokens[at]!.lower) !== undefined) return true;
  }
  return false;
}

function draftOf(reading: Reading, sentence: Sentence, source: TokenRange, noun: number, start: number): Draft | null {
  let last = start;
  while (last < sentence.last && reading.tags[last] !== 'comma' && reading.tags[last] !== 'stop' && reading.tags[last] !== 'dash') last += 1;
  if (last <= start) return null;
  const content = [{ first: start, last }];
  return { rule: RULE, source, cue: { first: noun, last: noun + 1 }, content, style: styleOf(reading, content) };
}
