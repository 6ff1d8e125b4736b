import type { HearsayForm } from '../languages/language';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { clauseFollows } from './reported-clause';
import { styleOf, wordsAfter, wordsBefore } from './reported-words';
import { verbGroupStart } from './speaker';

const RULE = 'unsourced-report';

/** "Word is that …", "we're told …", "the Courier has learned that …", "there were claims that …": said by somebody, and the text does not say by whom. */
const unsourcedReport: Pattern = {
  id: RULE,
  description: 'Hearsay in a phrase: “word is that”, “we’re told”, “the Courier has learned”.',
  examples: {
    flags: [
      { text: 'Word is that the port will close.', marks: ['Word is'] },
      { text: 'Rumour has it that the mayor will leave.', marks: ['Rumour has it'] },
      { text: 'We’re told the mayor left before noon.', marks: ['We’re told'] },
      { text: 'The Courier has learned that the port will close.', marks: ['The Courier has learned'] },
      { text: 'There were claims that the bridge was unsafe.', marks: ['There were claims'] },
      { text: 'It emerged on Monday that the bridge was unsafe.', marks: ['It emerged'] },
    ],
    passes: ['Word is a program.', 'We told the mayor.', 'Jane Roe has learned that patience pays.', 'There were four reports on the table.', 'The plan emerged on Monday.'],
  },
  opens: ({ hearsay }) => hearsay.forms.keys(),
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.starts) {
      const form = reading.language.hearsay.forms.get(reading.tokens[at]!.lower);
      if (!form || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const cue = CUES[form](reading, sentence, at);
      const draft = cue && draftOf(reading, sentence, cue);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default unsourcedReport;

/** The cue of each form around its word at `at`, or null. */
const CUES: Readonly<Record<HearsayForm, (reading: Reading, sentence: Sentence, at: number) => TokenRange | null>> = {
  talk: talkCue, hearing: hearingCue, existing: existingCue, emerging: emergingCue,
};

// The words follow ("word is that …", "we hear …") or, set off by a comma, stand before ("…, we hear").
function draftOf(reading: Reading, sentence: Sentence, cue: TokenRange): Draft | null {
  const { tags } = reading;
  const that = thatAfter(reading, cue.last, sentence.last);
  const ends = cue.last >= sentence.last || tags[cue.last] === 'stop' || tags[cue.last] === 'comma';
  const setOff = cue.first > sentence.first && (tags[cue.first - 1] === 'comma' || tags[cue.first - 1] === 'dash');
  const words = that !== null ? wordsAfter(reading, that, sentence)
    : ends ? (setOff ? wordsBefore(reading, sentence, cue.first) : null)
    : opensClause(reading, cue.last, sentence) ? wordsAfter(reading, cue.last, sentence) : null;
  return words && { rule: RULE, source: null, cue, content: [words], style: styleOf(reading, [words]) };
}

// "we're told that", "the Courier has learned on Monday that"
function thatAfter(reading: Reading, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + 4); at += 1) {
    if (reading.tags[at] === 'that') return at + 1;
    if (reading.tags[at] !== 'preposition' && reading.tags[at] !== 'adverb') return null;
  }
  return null;
}

function opensClause(reading: Reading, start: number, sentence: Sentence): boolean {
  const tag = reading.tags[start]!;
  if (tag !== 'determiner' && tag !== 'possessive' && tag !== 'pronoun' && tag !== 'name' && tag !== 'noun' && tag !== 'numeral') return false;
  const words = wordsAfter(reading, start, sentence);
  return words !== null && clauseFollows(reading, words, sentence);
}

// "word is", "the word on the street is", "rumour has it", "rumours swirled that"
function talkCue(reading: Reading, sentence: Sentence, at: number): TokenRange | null {
  const { tags, tokens, language: { hearsay } } = reading;
  if (tags[at] !== 'noun' && tags[at] !== 'name' && tags[at] !== 'verb') return null;
  const first = at > sentence.first && tags[at - 1] === 'determiner' ? at - 1 : at;
  if (first > sentence.first && !['comma', 'stop', 'dash', 'colon', 'coordinator', 'subordinator', 'quote', 'adverb'].includes(tags[first - 1]!)) return null;
  let verb = at + 1;
  // "the word on the street is", "the talk in the town is"
  if (tags[verb] === 'preposition') while (verb < Math.min(sentence.last, at + 7) && tags[verb] !== 'auxiliary' && tags[verb] !== 'verb') verb += 1;
  if (verb >= sentence.last) return null;
  if (['has', 'had', 'have'].includes(tokens[verb]!.lower) && tokens[verb + 1]?.lower === 'it') return { first, last: verb + 2 };
  const spreads = verbAfterAuxiliaries(reading, verb, sentence.last);
  if (spreads !== null && hearsay.talkSpreads.has(tokens[spreads]!.lower)) return thatAfter(reading, spreads + 1, sentence.last) === null ? null : { first, last: spreads + 1 };
  const isCopula = tags[verb] === 'auxiliary' && ['is', 'was', 'are', 'were'].includes(tokens[verb]!.lower);
  if (!isCopula) return null;
  // "Talk is cheap": only a clause is talk's own words.
  return tags[verb + 1] === 'that' || (at === sentence.first && tokens[at]!.lower === 'word') ? { first, last: verb + 1 } : null;
}

function verbAfterAuxiliaries(reading: Reading, from: number, limit: number): number | null {
  let at = from;
  while (at < limit && (reading.tags[at] === 'auxiliary' || reading.tags[at] === 'adverb')) at += 1;
  return at < limit ? at : null;
}

// "we're told", "we hear", "the Courier has learned", "the BBC has been told", "Sky News understands", "this newspaper can reveal"
function hearingCue(reading: Reading, sentence: Sentence, at: number): TokenRange | null {
  const { tags, tokens, language: { hearsay } } = reading;
  const word = tokens[at]!.lower;
  if (tags[at] !== 'verb' && tags[at] !== 'noun') return null;
  const told = word === 'told';
  const passive = told && tags[at - 1] === 'auxiliary' && ['been', 'are', 'was', "we're", 'is'].includes(tokens[at - 1]!.lower);
  if (told && !passive) return null;
  if (tokens[at + 1]?.lower === 'by') return null;
  const writer = writerAt(reading, sentence, at);
  if (writer !== null) return hearsay.writerHears.has(word) && (told || writer === at - 1) ? { first: writer, last: at + 1 } : null;
  const group = verbGroupStart(reading, at, sentence.first);
  const outlet = group > sentence.first ? outletBefore(reading, group - 1, sentence.first) : null;
  if (outlet === null || (word === 'reveal' && !tokens.slice(group, at).some(({ lower }) => lower === 'can'))) return null;
  return { first: outlet, last: at + 1 };
}

// "we are told": the pronoun; in "we're" it is one word with its verb.
function writerAt(reading: Reading, sentence: Sentence, end: number): number | null {
  for (let at = end - 1; at >= Math.max(sentence.first, end - 4); at -= 1) {
    const word = reading.tokens[at]!.lower;
    if (word === 'we' || word === "we're" || word === "we've") return at;
    if (reading.tags[at] !== 'auxiliary' && reading.tags[at] !== 'adverb') return null;
  }
  return null;
}

// First token of a newsroom's name that ends at `head`: "The Guardian", "BBC Sport", "this newspaper".
function outletBefore(reading: Reading, head: number, floor: number): number | null {
  const { tags, tokens, language } = reading;
  const own = language.noun(tokens[head]!.lower)?.kind;
  if (tags[head] === 'noun') return own !== undefined && tokens[head - 1]?.lower === 'this' && (own === 'outlet' || tokens[head]!.lower === 'newspaper') && head - 1 >= floor ? head - 1 : null;
  if (tags[head] !== 'name') return null;
  let first = head;
  while (first > floor && tags[first - 1] === 'name') first -= 1;
  let known = false;
  for (let at = first; at <= head; at += 1) if (language.hearsay.outlets.has(tokens[at]!.lower)) known = true;
  if (!known) return null;
  return first > floor && tokens[first - 1]!.lower === 'the' ? first - 1 : first;
}

// "there were claims", "there have been reports"
function existingCue(reading: Reading, sentence: Sentence, at: number): TokenRange | null {
  const { tags, tokens, language: { hearsay } } = reading;
  let verb = at + 1;
  while (verb < sentence.last && (tags[verb] === 'auxiliary' || tags[verb] === 'adverb' || tags[verb] === 'modal' || tags[verb] === 'negation')) verb += 1;
  if (verb === at + 1) return null;
  for (let noun = verb; noun < Math.min(sentence.last, verb + 4); noun += 1) {
    if (hearsay.sayings.has(tokens[noun]!.lower)) return tags[noun + 1] === 'that' ? { first: at, last: noun + 1 } : null;
    if (tags[noun] !== 'determiner' && tags[noun] !== 'noun' && tags[noun] !== 'numeral') return null;
  }
  return null;
}

// "it has emerged that", "it emerged on Monday that"
function emergingCue(reading: Reading, sentence: Sentence, at: number): TokenRange | null {
  const subject = verbGroupStart(reading, at, sentence.first) - 1;
  if (subject < sentence.first || reading.tokens[subject]!.lower !== 'it' || thatAfter(reading, at + 1, sentence.last) === null) return null;
  return { first: subject, last: at + 1 };
}
