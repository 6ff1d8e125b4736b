import { phraseAfter } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { Tag } from '../segment/tags';
import { mainClause } from './content-end';
import type { Draft, Found, Pattern } from './pattern';
import { isReducedRelative } from './reduced-relative';
import { reportStart, styleOf, wordsAfter, wordsBefore } from './reported-words';
import { isBeside, sourceOf } from './source-of';
import { isRelative, verbGroupStart } from './speaker';
import { speakerAfter } from './speaker-after';

const RULE = 'reported-clause';

/** "Officials said (that) …", "…, officials said", "The plan, officials said, is …", "… and insisted that …". */
const reportedClause: Pattern = {
  id: RULE,
  description: 'Somebody is reported to say something, in the reporter’s words.',
  examples: {
    flags: [
      { text: 'Western security officials said that the mechanism is in danger.', marks: ['said'] },
      { text: 'The talks will resume in May, two people close to the delegation said.', marks: ['said'] },
      { text: 'Several officials denied that anything had changed and insisted that staff were calm.', marks: ['denied', 'insisted'] },
    ],
    passes: ['The storm claimed 40 lives.', 'The report card lists four subjects.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.verbs) {
      const verb = reading.verbs[at]!;
      if (reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      if (!verb.frames.includes('clause') && !verb.frames.includes('hearer') && !isPutIt(reading, at)) continue;
      const draft = readCue(reading, sentence, at, found, drafts);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default reportedClause;

// "as one diplomat put it, …"
const isPutIt = (reading: Reading, verb: number): boolean => reading.verbs[verb]!.lemma === 'put' && reading.tokens[verb + 1]?.lower === 'it';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);

/** Is the verb at `verb` in the passive: a participle after a form of "be"? */
export function isPassive(reading: Reading, group: number, verb: number): boolean {
  if (reading.verbs[verb]!.form !== 'past') return false;
  for (let at = verb - 1; at >= group; at -= 1) {
    if (reading.tags[at] !== 'auxiliary') continue;
    // "It's understood": after "it", the clitic is a form of "be".
    return BE.has(reading.tokens[at]!.lower) || (reading.tokens[at]!.kind === 'clitic' && reading.tokens[at - 1]!.lower === 'it');
  }
  return false;
}

/** "helped to write the agreement", "asked to report by noon": what one sets out to do with a pen is not yet said. */
export const isUnsaid = (lemma: string): boolean => lemma === 'write' || lemma === 'report' || lemma === 'post' || lemma === 'read' || lemma === 'email';

function readCue(reading: Reading, sentence: Sentence, verb: number, found: Found, earlier: readonly Draft[]): Draft | null {
  const group = verbGroupStart(reading, verb, sentence.first);
  if (isPassive(reading, group, verb) || isReducedRelative(reading, verb, sentence.last)) return null;
  const cue = { first: group, last: verb + 1 };
  const { frames, lemma, participle } = reading.verbs[verb]!;
  // "a memo written by the chief whip": a participle alone says nothing.
  if (participle && group === verb) return null;
  // "declined to say", "went on to explain": one report, and the first verb carries it.
  if (reading.tags[group] === 'to' && isUnsaid(lemma)) return null;
  if (reading.tags[group] === 'to' && reading.verbs[group - 1]?.frames.some((frame) => frame === 'clause' || frame === 'object')) return null;
  const source = sourceOf(reading, sentence, group, verb, [...found.inSentence, ...earlier]);
  if (!source) return openingParticiple(reading, sentence, cue) ?? inverted(reading, sentence, cue);
  const putIt = isPutIt(reading, verb);
  const trailing = trailingContent(reading, sentence, source, putIt ? verb + 1 : verb);
  if (putIt) return trailing && { rule: RULE, source, cue: { first: group, last: verb + 2 }, content: trailing, style: styleOf(reading, trailing) };
  if (trailing) return { rule: RULE, source, cue, content: trailing, style: styleOf(reading, trailing) };
  const takesHearer = frames.includes('hearer') && !opensClause(reading, verb + 1, sentence.last);
  const start = reportStart(reading, verb + 1, sentence, takesHearer);
  const words = isBeside(reading, source, sentence.first) ? untilComma(reading, wordsAfter(reading, start, sentence)) : wordsAfter(reading, start, sentence);
  if (!words || !isReport(reading, sentence, verb, words)) return null;
  return { rule: RULE, source, cue, content: [words], style: styleOf(reading, [words]) };
}

function untilComma(reading: Reading, words: TokenRange | null): TokenRange | null {
  if (!words) return null;
  let last = words.first;
  while (last < words.last && reading.tags[last] !== 'comma') last += 1;
  return last > words.first ? { first: words.first, last } : null;
}

const TEMPORAL = new Set(['after', 'before', 'during', 'as', 'when', 'while', 'hours', 'days', 'minutes', 'shortly']);

/**
 * "…, the source said.", "The plan, he said, is …", "As Roe noted, …": the words stand before, or around; null where they
 * follow the verb.
 */
export function trailingContent(reading: Reading, sentence: Sentence, source: TokenRange, verb: number): TokenRange[] | null {
  const { tags, tokens } = reading;
  if (source.first > verb || isRelative(reading, source.first)) return null;
  const as = source.first > sentence.first && tokens[source.first - 1]!.lower === 'as';
  const edge = source.first - (as ? 2 : 1);
  const setOff = edge >= sentence.first ? tags[edge]! : 'stop';
  if (as ? !SETS_OFF_AS.has(setOff) : edge <= sentence.first - 1 || setOff !== 'comma' && setOff !== 'dash' && setOff !== 'quote') return null;
  const rest = reportStart(reading, verb + 1, sentence, reading.verbs[verb]?.frames.includes('hearer') ?? false);
  const after = wordsAfter(reading, rest, sentence);
  const before = wordsBefore(reading, sentence, edge + 1);
  // Between two commas: "The plan, he said, is dead."
  const between = tags[rest] === 'comma' || tags[rest - 1] === 'comma' || tags[verb + 1] === 'comma';
  if (as || !before) return between && after && (hasVerb(reading, after) || as && before) ? (before && !isAdverbial(reading, before) ? [before, after] : [after]) : before && !isAdverbial(reading, before) && !after ? [before] : null;
  // "The wall is dead, he said of the plan."
  if (after && tags[rest - 1] === 'preposition' && reading.language.isTopic(tokens[rest - 1]!.lower)) return isAdverbial(reading, before) ? null : [before, after];
  // "…, an official said on Tuesday, after two days of talks": when it was said is not said.
  const occasion = after && (tags[after.first] === 'subordinator' || TEMPORAL.has(reading.tokens[after.first]!.lower));
  if (!after || occasion || tags[after.first] === 'verb' && reading.verbs[after.first]!.form === 'ing') return [before];
  // "…, his aides argued earlier this week"
  if (!between) return isTimePhrase(reading, after) ? [before] : null;
  // "For decades, Roe argued, …": what stands before only says when.
  return isAdverbial(reading, before) ? (hasVerb(reading, after) ? [after] : null) : [before, after];
}

const TIMES = new Set(['this', 'last', 'next', 'earlier', 'late', 'early', 'that']);
const isTimePhrase = (reading: Reading, range: TokenRange): boolean => range.last - range.first <= 4 && TIMES.has(reading.tokens[range.first]!.lower);

/** What may stand before "as Roe noted"; `stop` stands for the start of the sentence. */
const SETS_OFF_AS: ReadonlySet<Tag> = new Set(['stop', 'comma', 'dash', 'coordinator', 'bracket']);

// "On Tuesday, he said …": what stands before is no report.
function isAdverbial(reading: Reading, range: TokenRange): boolean {
  const first = reading.tags[range.first]!;
  // "Declaring the plan dead, Roe asked …"
  if (first === 'verb' && reading.verbs[range.first]!.form === 'ing') return true;
  if (first !== 'preposition' && first !== 'subordinator' && first !== 'adverb') return false;
  for (let at = range.first; at < range.last; at += 1) if (reading.tags[at] === 'comma') return false;
  return true;
}

// "Noting that the wall was old, the mayor left", "After saying so, Roe left": who says it is the subject that follows.
function openingParticiple(reading: Reading, sentence: Sentence, cue: TokenRange): Draft | null {
  const { tags, verbs } = reading;
  const opens = cue.first === sentence.first || cue.first === sentence.first + 1 && (tags[sentence.first] === 'preposition' || tags[sentence.first] === 'subordinator');
  if (!opens || cue.last !== cue.first + 1 || verbs[cue.first]!.form !== 'ing') return null;
  const end = mainClause(reading, cue.last, sentence.last);
  const subject = end === null ? null : phraseAfter(reading, end + 1, sentence.last);
  if (end === null || !subject || subject.last <= subject.first) return null;
  const start = reportStart(reading, cue.last, sentence, verbs[cue.first]!.frames.includes('hearer') && !opensClause(reading, cue.last, sentence.last));
  const words = { first: start, last: end };
  if (start >= end || !isReport(reading, sentence, cue.first, words)) return null;
  return { rule: RULE, source: subject, cue, content: [words], style: styleOf(reading, [words]) };
}

function inverted(reading: Reading, sentence: Sentence, cue: TokenRange): Draft | null {
  if (reading.tags[cue.first - 1] !== 'comma' && reading.tags[cue.first - 1] !== 'dash') return null;
  if (cue.first !== cue.last - 1 || reading.verbs[cue.first]!.form === 'ing') return null;
  const source = speakerAfter(reading, cue.last, sentence.last);
  const before = wordsBefore(reading, sentence, cue.first);
  if (!source || reading.verbs[cue.first]!.form === 'base' && !isPlural(reading, source)) return null;
  // "And Roe, said her neighbour, who knows her well, will not give in."
  const closed = reading.tags[source.last] === 'comma' || reading.tags[source.last - 1] === 'comma';
  const after = closed ? wordsAfter(reading, source.last, sentence) : null;
  if (after && hasVerb(reading, after) && (!before || before.last - before.first < 14 && !hasFinite(reading, before))) {
    const content = before && !isAdverbial(reading, before) ? [before, after] : [after];
    return { rule: RULE, source, cue, content, style: styleOf(reading, content) };
  }
  if (!before || before.last - before.first < 3) return null;
  return { rule: RULE, source, cue, content: [before], style: styleOf(reading, [before]) };
}

// ", say experts like Roe," but not "half, 49 percent, say the plan works".
function isPlural(reading: Reading, source: TokenRange): boolean {
  for (let at = source.first; at < source.last; at += 1) {
    if (reading.tags[at] === 'preposition' || reading.tags[at] === 'comma') return false;
    if (reading.tags[at] === 'coordinator' || reading.language.noun(reading.tokens[at]!.lower)?.plural) return true;
  }
  return false;
}

function opensClause(reading: Reading, start: number, limit: number): boolean {
  return start < limit && (reading.tags[start] === 'that' || reading.tags[start] === 'quote');
}


/** Are these the words of a report, not the thing the verb acts on ("claimed 40 lives", "held the line")? */
function isReport(reading: Reading, sentence: Sentence, verb: number, words: TokenRange): boolean {
  const { tags, tokens } = reading;
  const reads = reading.verbs[verb]!;
  if (tags[words.first - 1] === 'that' || tags[words.first - 2] === 'that' && words.first - 2 > verb || reads.lemma === 'say' || reads.lemma === 'tell') return true;
  if (tags[verb + 1] === 'colon') return hasVerb(reading, words) || reading.quotationAt[words.first] !== -1;
  // "By the time the primaries concluded, voters …": after a comma, only a quotation or “that” is reported.
  if (tags[verb + 1] === 'comma') return reading.quotationAt[words.first] !== -1;
  // "agreed last year to share more": agreeing is saying only where a clause is agreed to.
  if (reads.lemma === 'agree') return false;
  const first = tags[words.first]!;
  if (reading.language.isRatherDone(reads.lemma) && reading.quotationAt[words.first] === -1 && first !== 'pronoun') return false;
  if (reading.quotationAt[words.first] !== -1 || first === 'determiner' && reading.quotationAt[words.first + 1] !== -1) return true;
  // "explained when the gates would open", not "advised the firm when it bought the boats": a question follows its verb.
  if (first === 'subordinator' && words.first > verb + 1 && tags[words.first - 1] !== 'preposition' && (tokens[words.first]!.lower === 'when' || !reading.language.stances.questions.has(tokens[words.first]!.lower))) return false;
  if (first === 'subordinator' || tokens[words.first]!.lower === 'how' || tokens[words.first]!.lower === 'why' || tokens[words.first]!.lower === 'what') return true;
  // "may add to the list": adding in the plain sense.
  if (reads.lemma === 'add' && (first === 'noun' || first === 'to' || first === 'numeral')) return false;
  if (first === 'to') return reads.frames.includes('object') || ['vow', 'promise', 'pledge', 'threaten', 'swear', 'ask', 'claim', 'demand', 'offer'].includes(reads.lemma);
  return clauseFollows(reading, words, sentence);
}

function hasVerb(reading: Reading, range: TokenRange): boolean {
  for (let at = range.first; at < range.last; at += 1) if (reading.tags[at] === 'verb' || reading.tags[at] === 'auxiliary' || reading.tags[at] === 'modal') return true;
  return false;
}

function hasFinite(reading: Reading, range: TokenRange): boolean {
  for (let at = range.first; at < range.last; at += 1) {
    if (reading.tags[at] === 'auxiliary' || reading.tags[at] === 'modal' || reading.tags[at] === 'verb' && reading.verbs[at]!.form !== 'ing') return true;
  }
  return false;
}

/** Is there a noun phrase with a finite verb after it, before the clause ends? */
export function clauseFollows(reading: Reading, words: TokenRange, sentence: Sentence): boolean {
  const { tags } = reading;
  const limit = Math.min(sentence.last, words.first + 14);
  for (let at = words.first + 1; at < limit; at += 1) {
    const tag = tags[at]!;
    if (tag === 'auxiliary' || tag === 'modal') return true;
    if (tag === 'verb' && reading.verbs[at]!.form !== 'ing' && tags[at - 1] !== 'to') return true;
    if (tag === 'relative' || tag === 'stop' || tag === 'colon' || reading.tokens[at]!.lower === 'who') return false;
  }
  return false;
}
