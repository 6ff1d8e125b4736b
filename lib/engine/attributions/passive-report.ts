import type { Sentence } from '../segment';
import type { Reading } from '../segment/reading';
import { canSpeak } from './can-speak';
import type { Draft, Pattern } from './pattern';
import { isPassive } from './reported-clause';
import { reportStart, styleOf, wordsAfter, wordsBefore } from './reported-words';
import { speakerBefore, verbGroupStart } from './speaker';
import { speakerAfter } from './speaker-after';

const RULE = 'passive-report';

/** "It was reported that …", "is said to have …", "was quoted as saying", "was criticised by union leaders". */
const passiveReport: Pattern = {
  id: RULE,
  description: 'A report in the passive: the speaker stands after “by”, or nowhere.',
  examples: {
    flags: [
      { text: 'It was reported that the port had closed.', marks: ['It was reported'] },
      { text: 'The minister is said to have left the room.', marks: ['is said to'] },
      { text: 'The plan was criticised by union leaders on Monday.', marks: ['was criticised'] },
      { text: 'Mr. Roe was quoted as saying that the plan was dead.', marks: ['was quoted as saying'] },
    ],
    passes: ['The bridge was built by the army.', 'He was expected at noon.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.verbs) {
      const verb = reading.verbs[at]!;
      if (verb.form !== 'past' || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const group = verbGroupStart(reading, at, sentence.first);
      const passive = isPassive(reading, group, at);
      const draft = !passive ? taleBeside(reading, sentence, at) : quotedAs(reading, sentence, group, at) ?? impersonal(reading, sentence, group, at) ?? byAgent(reading, sentence, group, at) ?? describedAs(reading, sentence, group, at) ?? saidTo(reading, sentence, group, at);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default passiveReport;

// "was quoted as saying", "was cited by the Courier as telling reporters"
function quotedAs(reading: Reading, sentence: Sentence, group: number, verb: number): Draft | null {
  const { tags } = reading;
  const { lemma } = reading.verbs[verb]!;
  if (lemma !== 'quote' && lemma !== 'cite') return null;
  const as = nextAs(reading, verb + 1, sentence.last);
  if (as === null) return null;
  const source = speakerBefore(reading, group, sentence.first);
  if (!source) return null;
  // "The gates are shut, the mayor was quoted as saying": the words stand before.
  const setOff = source.first > sentence.first && (tags[source.first - 1] === 'comma' || tags[source.first - 1] === 'quote') && (tags[as + 2] === 'stop' || tags[as + 2] === 'preposition' || as + 2 >= sentence.last);
  const words = setOff ? wordsBefore(reading, sentence, source.first) : wordsAfter(reading, reportStart(reading, as + 2, sentence, reading.verbs[as + 1]!.frames.includes('hearer')), sentence);
  return words ? { rule: RULE, source, cue: { first: group, last: as + 2 }, content: [words], style: styleOf(reading, [words]) } : null;
}

/** The words for who quoted somebody, and where, are seldom longer: "by the state news agency on Monday". */
const LONGEST_QUOTER = 12;

function nextAs(reading: Reading, from: number, limit: number): number | null {
  for (let at = from; at + 1 < Math.min(limit, from + LONGEST_QUOTER); at += 1) {
    if (reading.tokens[at]!.lower === 'as' && reading.verbs[at + 1]?.form === 'ing') return at;
    if (reading.tags[at] === 'stop' || reading.tags[at] === 'comma' || reading.tags[at] === 'quote') return null;
  }
  return null;
}

// "It was reported that …", "…, it was pointed out", "It has been said that …"
function impersonal(reading: Reading, sentence: Sentence, group: number, verb: number): Draft | null {
  const { tokens, tags } = reading;
  if (tokens[group - 1]?.lower !== 'it' || group - 1 < sentence.first || !reading.language.hearsay.verbs.has(reading.verbs[verb]!.lemma)) return null;
  let last = verb + 1;
  if (tokens[last]?.lower === 'out') last += 1;
  const cue = { first: group - 1, last };
  const that = nextThat(reading, last, sentence);
  const trailing = tags[group - 2] === 'comma' && group - 2 > sentence.first && that === null ? wordsBefore(reading, sentence, group - 2) : null;
  const words = that !== null ? wordsAfter(reading, that, sentence) : trailing ?? (last < sentence.last && tags[last] !== 'to' && tags[last] !== 'preposition' ? wordsAfter(reading, last, sentence) : null);
  return words ? { rule: RULE, source: null, cue, content: [words], style: styleOf(reading, [words]) } : null;
}

function nextThat(reading: Reading, from: number, sentence: Sentence): number | null {
  for (let at = from; at < sentence.last && at < from + 8; at += 1) {
    if (reading.tags[at] === 'that') return at + 1;
    if (reading.tags[at] === 'verb' || reading.tags[at] === 'auxiliary') return null;
  }
  return null;
}

// "was criticised by union leaders": the words are about the subject.
function byAgent(reading: Reading, sentence: Sentence, group: number, verb: number): Draft | null {
  const { tokens } = reading;
  if (reading.language.speechActs.onlyWithParticle.has(reading.verbs[verb]!.lemma) || reading.verbs[verb]!.frames.length === 0 || reading.verbs[verb]!.frames.every((frame) => frame === 'manner')) return null;
  for (let at = verb + 1; at < sentence.last && at < verb + 6; at += 1) {
    if (reading.tags[at] === 'comma' || reading.tags[at] === 'verb' || reading.tags[at] === 'stop') return null;
    if (tokens[at]!.lower !== 'by') continue;
    const source = speakerAfter(reading, at + 1, sentence.last);
    const subject = speakerBefore(reading, group, sentence.first);
    if (!source || !subject || !canSpeak(reading, source)) return null;
    const content = [subject];
    return { rule: RULE, source, cue: { first: group, last: verb + 1 }, content, style: styleOf(reading, content) };
  }
  return null;
}

// "is said to have left", "are believed to be": nobody is named who says or believes it.
function saidTo(reading: Reading, sentence: Sentence, group: number, verb: number): Draft | null {
  const { tags, tokens } = reading;
  const { lemma } = reading.verbs[verb]!;
  if (tags[verb + 1] !== 'to' || !reading.language.hearsay.verbs.has(lemma) || lemma === 'point' || tags[verb + 2] !== 'verb' && tags[verb + 2] !== 'auxiliary') return null;
  // "is expected to vote", "is known to": a plan or a fact, more often than hearsay; "have" or "be" after it makes it a tale.
  if (reading.language.hearsay.thoughts.has(lemma) && lemma !== 'believe' && lemma !== 'understand' && lemma !== 'think' || tokens[verb - 1]!.lower === 'being') return null;
  const subject = speakerBefore(reading, group, sentence.first);
  const words = wordsAfter(reading, verb + 2, sentence);
  if (!subject || !words) return null;
  const content = [subject, words];
  return { rule: RULE, source: null, cue: { first: group, last: verb + 2 }, content, style: styleOf(reading, content) };
}

// "was described as a disaster", and nobody says by whom; "was described as a disaster by its own builders".
function describedAs(reading: Reading, sentence: Sentence, group: number, verb: number): Draft | null {
  if (reading.verbs[verb]!.lemma !== 'describe' || reading.tokens[verb + 1]?.lower !== 'as') return null;
  const subject = speakerBefore(reading, group, sentence.first);
  let end = verb + 2;
  while (end < sentence.last && reading.tags[end] !== 'comma' && reading.tags[end] !== 'stop' && reading.tokens[end]!.lower !== 'by') end += 1;
  if (!subject || end === verb + 2) return null;
  const by = reading.tokens[end]?.lower === 'by' ? speakerAfter(reading, end + 1, sentence.last) : null;
  const content = [subject, { first: verb + 2, last: end }];
  return { rule: RULE, source: by, cue: { first: group, last: verb + 2 }, content, style: styleOf(reading, content) };
}

// "Roe, believed to be the richest man in town, …", "papers thought to have been burnt"
function taleBeside(reading: Reading, sentence: Sentence, verb: number): Draft | null {
  const { tags, tokens, verbs, language } = reading;
  if (!language.hearsay.tales.has(verbs[verb]!.lemma) || tags[verb + 1] !== 'to' || tokens[verb + 2]?.lower !== 'be' && tokens[verb + 2]?.lower !== 'have') return null;
  const comma = tags[verb - 1] === 'comma' ? verb - 1 : verb;
  if (comma <= sentence.first || tags[comma - 1] !== 'noun' && tags[comma - 1] !== 'name') return null;
  // "what people believed to be the end": the people do the believing.
  const host = language.noun(tokens[comma - 1]!.lower);
  if (comma === verb && host?.plural && host.kind === 'person') return null;
  const subject = speakerBefore(reading, comma, sentence.first);
  let end = verb + 2;
  while (end < sentence.last && tags[end] !== 'comma' && tags[end] !== 'stop' && tags[end] !== 'dash') end += 1;
  if (!subject) return null;
  const content = [subject, { first: verb + 2, last: end }];
  return { rule: RULE, source: null, cue: { first: verb, last: verb + 2 }, content, style: styleOf(reading, content) };
}
