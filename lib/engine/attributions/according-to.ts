import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { styleOf, wordsAfter, wordsBefore } from './reported-words';
import { speakerAfter } from './speaker-after';

const RULE = 'according-to';

/** "According to four sources, …", "…, according to a report", "in the words of one aide, …". */
const accordingTo: Pattern = {
  id: RULE,
  description: 'Words given “according to” somebody.',
  examples: {
    flags: [
      { text: 'According to four sources, the allies are weighing their options.', marks: ['According to'] },
      { text: 'The levy would cost 240 million crowns a year, according to an internal report.', marks: ['according to'] },
    ],
    passes: ['In the course of the day it rained.', 'They sorted the files according to size.', 'Dress according to the weather.'],
  },
  opens: () => ['according', 'in', 'as', 'per'],
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.starts) {
      const cue = at + 1 >= sentence.last || found.isClaimed(at) || reading.quotationAt[at] !== -1 ? null : cueAt(reading, at, sentence);
      if (!cue) continue;
      // "said on Tuesday that according to its count the party had won"
      const inside = reading.tags[at - 1] === 'that' || reading.tags[at - 1] === 'comma' && reading.tags[at - 2] === 'that';
      const leads = at === sentence.first || inside || reading.tags[at - 1] === 'coordinator' || reading.tags[at - 1] === 'comma' && reading.tags[at - 2] === 'coordinator' && at - 2 === sentence.first || (reading.tags[at - 1] === 'quote' && at - 1 === sentence.first);
      const source = speakerAfter(reading, cue.last, leads ? leadEnd(reading, cue.last, sentence.last) : sentence.last);
      if (!source) continue;
      const words = leads ? wordsAfter(reading, source.last, sentence) : wordsBefore(reading, sentence, at);
      const parted = leads || reading.tags[at - 1] === 'comma' || reading.tags[at - 1] === 'quote' || reading.tags[at - 1] === 'dash';
      if (!words || (!parted && isMeasure(reading, source))) continue;
      drafts.push({ rule: RULE, source, cue, content: [words], style: styleOf(reading, [words]) });
    }
    return drafts;
  },
};

export default accordingTo;

// "according to", "in the words of", "as first reported by", ", per Sky News"
function cueAt(reading: Reading, at: number, sentence: Sentence): TokenRange | null {
  const { tokens, tags, language } = reading;
  const limit = sentence.last;
  if (tokens[at]!.lower === 'as') return reportedBy(reading, at, sentence);
  if (tokens[at]!.lower === 'per') return at > sentence.first && tags[at - 1] === 'comma' && tags[at + 1] === 'name' ? { first: at, last: at + 1 } : null;
  if (tokens[at]!.lower === 'according') return tokens[at + 1]!.lower === 'to' ? { first: at, last: at + 2 } : null;
  if (tokens[at]!.lower !== 'in' || at + 3 >= limit || tokens[at + 1]!.lower !== 'the' || tokens[at + 3]!.lower !== 'of') return null;
  return language.isWording(tokens[at + 2]!.lower) ? { first: at, last: at + 4 } : null;
}

// "As reported by the Courier, …", "…, as first noted by Jane Roe"
function reportedBy({ tokens, tags, verbs }: Reading, at: number, { first, last }: Sentence): TokenRange | null {
  if (at > first && tags[at - 1] !== 'comma') return null;
  let verb = at + 1;
  while (verb < last && (tags[verb] === 'adverb' || tags[verb] === 'numeral' || tokens[verb]!.lower === 'first')) verb += 1;
  const reads = verb + 1 < last ? verbs[verb] : undefined;
  return reads?.form === 'past' && reads.frames.includes('clause') && tokens[verb + 1]!.lower === 'by' ? { first: at, last: verb + 2 } : null;
}

// "According to these people, a clause …": the source ends at the comma. "According to Jane Roe, a lawyer for the town, …": at the next.
function leadEnd(reading: Reading, from: number, limit: number): number {
  const first = nextComma(reading, from, limit);
  const second = nextComma(reading, first + 1, limit);
  if (/^(?:who|which|whose)$/.test(reading.tokens[first + 1]?.lower ?? '')) return second;
  const hasVerb = reading.tags.slice(first + 1, second).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'modal');
  return second < limit && !hasVerb ? second : first;
}

function nextComma(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (reading.tags[at] === 'comma') return at;
  return limit;
}

// "sorted according to size", "according to the weather": a bare measure, with no comma before it, is no voice.
function isMeasure(reading: Reading, source: TokenRange): boolean {
  const only = source.last - source.first === 1 ? reading.language.noun(reading.tokens[source.first]!.lower) : undefined;
  // "went according to plan"
  if (only?.kind === 'document' && !only.plural) return true;
  for (let at = source.first; at < source.last; at += 1) {
    if (reading.tags[at] === 'name' || reading.tags[at] === 'pronoun' || reading.language.noun(reading.tokens[at]!.lower) !== undefined) return false;
  }
  return source.last - source.first <= 2;
}
