import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { Draft, Found, Pattern } from './pattern';
import { reportStart, styleOf, wordsAfter, wordsBefore } from './reported-words';
import { sentenceSubject, speakerBefore, verbGroupStart } from './speaker';
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
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const verb = reading.verbs[at];
      if (!verb || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      if (!verb.frames.includes('clause') && !verb.frames.includes('hearer')) continue;
      const draft = readCue(reading, sentence, at, found, drafts);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default reportedClause;

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);

/** Is the verb at `verb` in the passive: a participle after a form of "be"? */
export function isPassive(reading: Reading, group: number, verb: number): boolean {
  if (reading.verbs[verb]!.form !== 'past') return false;
  for (let at = verb - 1; at >= group; at -= 1) {
    if (reading.tags[at] === 'auxiliary') return BE.has(reading.tokens[at]!.lower);
  }
  return false;
}

/** "Two people briefed on the orders said": a participle that describes its noun, because the clause has its own verb further on. */
export function isReducedRelative(reading: Reading, verb: number, limit: number): boolean {
  const { tags, verbs } = reading;
  if (verbs[verb]!.form !== 'past' || (tags[verb - 1] !== 'noun' && tags[verb - 1] !== 'name') || tags[verb + 1] !== 'preposition') return false;
  for (let at = verb + 2; at < limit && at < verb + 12; at += 1) {
    const tag = tags[at]!;
    if (tag === 'verb' && verbs[at]!.form !== 'ing' && verbs[at]!.form !== 'base') return true;
    if (tag === 'comma' || tag === 'stop' || tag === 'coordinator' || tag === 'that' || tag === 'pronoun' || tag === 'subordinator' || tag === 'quote' || tag === 'auxiliary') return false;
  }
  return false;
}

/** "helped to write the agreement", "asked to report by noon": what one sets out to do with a pen is not yet said. */
export const isUnsaid = (lemma: string): boolean => lemma === 'write' || lemma === 'report' || lemma === 'post' || lemma === 'read' || lemma === 'email';

function readCue(reading: Reading, sentence: Sentence, verb: number, found: Found, earlier: readonly Draft[]): Draft | null {
  const group = verbGroupStart(reading, verb, sentence.first);
  if (isPassive(reading, group, verb) || isReducedRelative(reading, verb, sentence.last)) return null;
  const cue = { first: group, last: verb + 1 };
  const reads_ = reading.verbs[verb]!;
  // "declined to say", "went on to explain": one report, and the first verb carries it.
  if (reading.tags[group] === 'to' && isUnsaid(reads_.lemma)) return null;
  if (reading.tags[group] === 'to' && reading.verbs[group - 1]?.frames.some((frame) => frame === 'clause' || frame === 'object')) return null;
  const source = sourceOf(reading, sentence, group, verb, [...found.inSentence, ...earlier]);
  if (!source) return inverted(reading, sentence, cue);
  const trailing = trailingContent(reading, sentence, source, verb);
  if (trailing) return { rule: RULE, source, cue, content: trailing, style: styleOf(reading, trailing) };
  const takesHearer = reads_.frames.includes('hearer') && !opensClause(reading, verb + 1, sentence.last);
  const start = reportStart(reading, verb + 1, sentence, takesHearer);
  const words = wordsAfter(reading, start, sentence);
  if (!words || !isReport(reading, sentence, verb, words)) return null;
  return { rule: RULE, source, cue, content: [words], style: styleOf(reading, [words]) };
}

/** The words before the verb, or, for "… and said", "…, saying" and "to say", whoever spoke or acted before. */
export function sourceOf(reading: Reading, sentence: Sentence, group: number, verb: number, before: readonly Draft[]): TokenRange | null {
  const { tags, verbs } = reading;
  let at = group;
  while (at > sentence.first && tags[at - 1] === 'adverb') at -= 1;
  const previous = at > sentence.first ? tags[at - 1] : undefined;
  const infinitive = tags[group] === 'to' || tags[verb - 1] === 'to';
  const shares = verbs[verb]!.form === 'ing' && tags[group] !== 'auxiliary' || previous === 'coordinator' || infinitive || previous === 'preposition';
  if (!shares) return speakerBefore(reading, group, sentence.first);
  const partner = before.filter((draft) => draft.cue.last <= group && draft.source).at(-1);
  return partner?.source ?? sentenceSubject(reading, sentence.first, group);
}

const TEMPORAL = new Set(['after', 'before', 'during', 'as', 'when', 'while', 'hours', 'days', 'minutes', 'shortly']);

/** "…, the source said." and "The plan, he said, is …": the words stand before, set off by a comma; null where they follow. */
export function trailingContent(reading: Reading, sentence: Sentence, source: TokenRange, verb: number): TokenRange[] | null {
  const { tags } = reading;
  if (source.first - 1 <= sentence.first || source.first > verb) return null;
  const setOff = tags[source.first - 1];
  if (setOff !== 'comma' && setOff !== 'dash' && tags[source.first - 1] !== 'quote') return null;
  const rest = reportStart(reading, verb + 1, sentence, reading.verbs[verb]!.frames.includes('hearer'));
  const after = wordsAfter(reading, rest, sentence);
  const before = wordsBefore(reading, sentence, source.first);
  if (!before) return null;
  // "…, an official said on Tuesday, after two days of talks": when it was said is not said.
  const occasion = after && (tags[after.first] === 'subordinator' || TEMPORAL.has(reading.tokens[after.first]!.lower));
  if (!after || occasion || tags[after.first] === 'verb' && reading.verbs[after.first]!.form === 'ing') return [before];
  // Between two commas: "The plan, he said, is dead."
  if (tags[rest] === 'comma' || tags[rest - 1] === 'comma' || tags[verb + 1] === 'comma') {
    return isAdverbial(reading, before) ? null : [before, after];
  }
  return null;
}

// "On Tuesday, he said …": what stands before is no report.
function isAdverbial(reading: Reading, range: TokenRange): boolean {
  const first = reading.tags[range.first]!;
  if (first !== 'preposition' && first !== 'subordinator' && first !== 'adverb') return false;
  for (let at = range.first; at < range.last; at += 1) if (reading.tags[at] === 'comma') return false;
  return true;
}

function inverted(reading: Reading, sentence: Sentence, cue: TokenRange): Draft | null {
  if (reading.tags[cue.first - 1] !== 'comma' && reading.tags[cue.first - 1] !== 'dash') return null;
  if (cue.first !== cue.last - 1 || reading.verbs[cue.first]!.form === 'ing' || reading.verbs[cue.first]!.form === 'base') return null;
  const source = speakerAfter(reading, cue.last, sentence.last);
  const before = wordsBefore(reading, sentence, cue.first);
  if (!source || !before || before.last - before.first < 3) return null;
  return { rule: RULE, source, cue, content: [before], style: styleOf(reading, [before]) };
}

function opensClause(reading: Reading, start: number, limit: number): boolean {
  return start < limit && (reading.tags[start] === 'that' || reading.tags[start] === 'quote');
}

/** Verbs that say more often what somebody does: a report only before "that", a quotation or a pronoun. */
const WEAK: ReadonlySet<string> = new Set(['continue', 'maintain', 'post', 'email', 'text', 'point', 'guarantee', 'counsel', 'underscore', 'signal', 'project', 'forecast', 'repeat', 'chime', 'hint', 'recount', 'comment', 'remark', 'state', 'agree', 'concur', 'volunteer']);

/** Are these the words of a report, not the thing the verb acts on ("claimed 40 lives", "held the line")? */
function isReport(reading: Reading, sentence: Sentence, verb: number, words: TokenRange): boolean {
  const { tags, tokens } = reading;
  const reads = reading.verbs[verb]!;
  if (tags[words.first - 1] === 'that' || reads.lemma === 'say' || reads.lemma === 'tell') return true;
  if (tags[verb + 1] === 'colon') return hasVerb(reading, words) || reading.quotationAt[words.first] !== -1;
  // "By the time the primaries concluded, voters …": after a comma, only a quotation or “that” is reported.
  if (tags[verb + 1] === 'comma') return reading.quotationAt[words.first] !== -1;
  // "agreed last year to share more": agreeing is saying only where a clause is agreed to.
  if (reads.lemma === 'agree') return false;
  const first = tags[words.first]!;
  if (WEAK.has(reads.lemma) && reading.quotationAt[words.first] === -1 && first !== 'pronoun') return false;
  if (reading.quotationAt[words.first] !== -1) return true;
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

// A noun phrase with a finite verb after it, before the clause ends.
function clauseFollows(reading: Reading, words: TokenRange, sentence: Sentence): boolean {
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
