import type { Quotation, Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { styleOf } from './reported-words';
import { sourceOf } from './source-of';
import { sentenceSubject, speakerBefore, verbGroupStart } from './speaker';
import { speakerAfter } from './speaker-after';

const RULE = 'quoted-clause';
/** Words that may stand between a cue and the quotation it opens: "told reporters outside the court on Friday: “…”". */
const LONGEST_GAP = 14;

/** `“…,” said Jane Roe`, `“…,” Jane Roe said`, `Jane Roe said: “…”`. The quotation itself shows that the verb reports. */
const quotedClause: Pattern = {
  id: RULE,
  description: 'Quoted words with the speaker and a verb of saying beside them.',
  examples: {
    flags: [
      { text: '“We will appeal,” said Jane Roe, a lawyer for the city.', marks: ['said'] },
      { text: 'Jane Roe told reporters outside the court: “We will appeal.”', marks: ['told'] },
      { text: '‘It was a mess,’ a senior official laughed.', marks: ['laughed'] },
    ],
    passes: ['The “Five Eyes” alliance meets in May.', 'He ran the shop and called it “Greta’s” after her.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.verbs) {
      const verb = reading.verbs[at]!;
      if (verb.frames.length === 0 && !leadsToQuotation(reading, at) || found.isClaimed(at)) continue;
      const quotation = reading.quotationAt[at]!;
      if (quotation !== -1 && reading.quotations[quotation]!.words > 2) continue;
      // "“…,” he accuses him of things": an act of speech needs its object, so the quotation before it is another's.
      const speaks = verb.frames.includes('clause') || verb.frames.includes('hearer') || verb.frames.includes('manner');
      const draft = (speaks ? afterQuotation(reading, sentence, at) : null) ?? beforeQuotation(reading, sentence, at, [...found.inSentence, ...drafts]);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default quotedClause;

// "Roe demurred: “Not me.”": before a colon and quoted words, any verb reports.
const leadsToQuotation = ({ tags, verbs, quotationAt }: Reading, verb: number): boolean => tags[verb - 1] !== 'auxiliary' && tags[verb + 1] === 'colon' && tags[verb + 2] === 'quote' && quotationAt[verb + 2] !== -1 && (verbs[verb]!.form === 'past' || verbs[verb]!.form === 's');

function afterQuotation(reading: Reading, sentence: Sentence, verb: number): Draft | null {
  const group = verbGroupStart(reading, verb, sentence.first);
  // "was “honoured” to announce the sale": the infinitive goes on with what was quoted.
  if (reading.tags[group] === 'to') return null;
  const directly = closedBefore(reading, sentence, group);
  // `“…,” said Jane Roe`
  if (directly && reading.verbs[verb]!.form !== 'ing') {
    const source = speakerAfter(reading, verb + 1, sentence.last);
    if (source && source.first <= verb + 2) return draftOf(reading, sentence, source, { first: group, last: verb + 1 }, directly, Math.max(source.last, verb + 1));
  }
  // `“…,” Jane Roe said`
  const source = speakerBefore(reading, group, directly ? group : floorAt(reading, sentence, group));
  if (!source) return null;
  const quotation = closedBefore(reading, sentence, source.first);
  if (quotation && isAsked(reading, sentence, quotation)) return null;
  return quotation ? draftOf(reading, sentence, source, { first: group, last: verb + 1 }, quotation, verb + 1) : null;
}

// "Asked whether the plan “would work,” half said yes": the quoted words are part of the question.
function isAsked(reading: Reading, sentence: Sentence, quotation: Quotation): boolean {
  const opening = reading.verbs[sentence.first];
  if (!opening || opening.form !== 'past' || !reading.language.impliesSpeaker(opening.lemma)) return false;
  for (let at = sentence.first; at < quotation.open; at += 1) if (reading.tags[at] === 'comma') return false;
  return true;
}

// A speaker stands outside the quotation before it.
function floorAt(reading: Reading, sentence: Sentence, end: number): number {
  for (let at = end - 1; at >= sentence.first; at -= 1) if (reading.tags[at] === 'quote' && reading.quotationAt[at] !== -1) return at + 1;
  return sentence.first;
}

// `“Why?” she asked.`: the question ends a sentence of its own, yet goes on. `“So.” Roe said …` does not.
function closedBefore(reading: Reading, sentence: Sentence, start: number): Quotation | null {
  let at = start - 1;
  while (at >= sentence.first && (reading.tags[at] === 'comma' || reading.tags[at] === 'dash' || reading.tags[at] === 'adverb')) at -= 1;
  if (at < reading.paragraphs[sentence.paragraph]!.first || reading.tags[at] !== 'quote') return null;
  if (at < sentence.first && reading.tokens[at - 1]!.lower === '.') return null;
  const quotation = reading.quotations[reading.quotationAt[at]!];
  return quotation && quotation.close === at && quotation.words > 0 ? quotation : null;
}

function draftOf(reading: Reading, sentence: Sentence, source: TokenRange, cue: TokenRange, quotation: Quotation, after: number): Draft {
  const content: TokenRange[] = [{ first: Math.max(quotation.open, 0), last: quotation.close + 1 }];
  // “The plan” would “fail,” he said: reported words before the quotation in the same sentence belong to it.
  if (quotation.open > sentence.first && reading.tags[quotation.open - 1] !== 'stop' && reading.tags[quotation.open - 1] !== 'colon') content[0] = { first: sentence.first, last: quotation.close + 1 };
  // `“A,” he said, “B.”`
  const next = nextQuotation(reading, after, sentence.last);
  if (next && next.open - after <= LONGEST_GAP && isContinuation(reading, after, next.open)) content.push({ first: next.open, last: Math.min(next.close + 1, reading.tokens.length) });
  return { rule: RULE, source, cue, content, style: styleOf(reading, content) };
}

function isContinuation(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.tags[at] === 'verb' && reading.verbs[at]!.frames.length > 0) return false;
  return to > from && (reading.tags[to - 1] === 'comma' || reading.tags[to - 1] === 'colon' || reading.tags[to - 1] === 'stop' || reading.tags[to - 1] === 'that');
}

function nextQuotation(reading: Reading, from: number, limit: number): Quotation | null {
  for (let at = from; at < limit; at += 1) {
    if (reading.tags[at] === 'quote' && reading.quotationAt[at] !== -1) {
      const quotation = reading.quotations[reading.quotationAt[at]!]!;
      return quotation.open === at ? quotation : null;
    }
  }
  return null;
}

function beforeQuotation(reading: Reading, sentence: Sentence, verb: number, earlier: readonly Draft[]): Draft | null {
  // "Roe stated:" may end its paragraph, and the quotation start the next.
  const opensParagraph = reading.tags[sentence.last - 1] === 'colon' && sentence.last === reading.paragraphs[sentence.paragraph]!.last;
  const next = nextQuotation(reading, verb + 1, opensParagraph ? sentence.last + 1 : sentence.last);
  if (!next && opensParagraph) return beforeBlock(reading, sentence, verb, earlier);
  if (!next || next.open - verb > LONGEST_GAP || next.words === 0) return null;
  const before = reading.tags[next.open - 1]!;
  const introduces = before === 'colon' || before === 'comma' || next.open === verb + 1;
  if (!introduces || next.words < 2 && before !== 'colon') return null;
  // "an account called “Harbour Watch”": a name is given, and nobody speaks.
  if (reading.verbs[verb]!.lemma === 'call' && reading.verbs[verb]!.form === 'past' && reading.tags[verb - 1] === 'noun' && before !== 'colon') return null;
  for (let at = verb + 1; at < next.open; at += 1) {
    const tag = reading.tags[at];
    if (tag === 'stop' || tag === 'that' || (tag === 'verb' && reading.verbs[at]!.frames.includes('clause'))) return null;
  }
  const group = verbGroupStart(reading, verb, sentence.first);
  const opens = verb === sentence.first && reading.verbs[verb]!.form !== 'ing' && reading.verbs[verb]!.form !== 'base';
  const source = opens ? speakerUpTo(reading, verb + 1, next.open) : sourceOf(reading, sentence, group, verb, earlier) ?? sentenceSubject(reading, sentence.first, group);
  if (!source) return null;
  // The quotation may run past the sentence that opens it; what follows it in the sentence is still said.
  const content = [{ first: next.open, last: Math.min(Math.max(next.close + 1, reading.tags[sentence.last - 1] === 'stop' ? sentence.last - 1 : sentence.last), reading.tokens.length) }];
  return { rule: RULE, source, cue: { first: group, last: verb + 1 }, content, style: styleOf(reading, content) };
}

// `Said Roe, “…”`: the speaker is all that stands between the verb and the mark before the quotation.
function speakerUpTo(reading: Reading, start: number, open: number): TokenRange | null {
  const source = speakerAfter(reading, start, open - 1);
  return source && source.last === open - 1 ? source : null;
}

// "Roe writes:" and then a paragraph that is all hers, with no marks.
function beforeBlock(reading: Reading, sentence: Sentence, verb: number, earlier: readonly Draft[]): Draft | null {
  const block = reading.paragraphs[sentence.paragraph + 1];
  if (!block || !reading.verbs[verb]!.frames.includes('clause') || sentence.last - verb > LONGEST_GAP) return null;
  for (let at = verb + 1; at < sentence.last; at += 1) if (reading.tags[at] === 'that' || reading.verbs[at]) return null;
  const group = verbGroupStart(reading, verb, sentence.first);
  const source = sourceOf(reading, sentence, group, verb, earlier);
  if (!source) return null;
  const content = [{ first: block.first, last: block.last }];
  return { rule: RULE, source, cue: { first: group, last: verb + 1 }, content, style: 'direct' };
}
