import { phraseAfter } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading } from '../segment/reading';
import type { Tag } from '../segment/tags';
import type { Draft, Found, Pattern } from './pattern';
import { isPassive, isUnsaid } from './reported-clause';
import { sourceOf } from './source-of';
import { isReducedRelative } from './reduced-relative';
import { actEnd, hasDeed, hasObject, objectGap, particleEnd, topicAfter } from './act-object';
import { isRelative } from './speaker';
import { styleOf, wordsAfter } from './reported-words';

const RULE = 'speech-act';

/** "criticised the plan", "called for a vote", "accused him of lying": a verb that is itself an act of speech. */
const speechAct: Pattern = {
  id: RULE,
  description: 'Somebody praises, blames, asks for or speaks about something.',
  examples: {
    flags: [
      { text: 'A former aide criticised the plan on Monday.', marks: ['criticised'] },
      { text: 'Union leaders called for a vote by June.', marks: ['called for'] },
      { text: 'Critics accused the ministry of hiding the figures.', marks: ['accused'] },
    ],
    passes: ['The chairman called a meeting.', 'Police charged the man with murder.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.verbs) {
      const verb = reading.verbs[at]!;
      if (!verb.frames.includes('object') || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const draft = readCue(reading, sentence, at, found, drafts);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default speechAct;

function readCue(reading: Reading, sentence: Sentence, verb: number, found: Found, earlier: readonly Draft[]): Draft | null {
  const { tags, tokens } = reading;
  const { lemma } = reading.verbs[verb]!;
  let group = verb;
  while (group > sentence.first && ['auxiliary', 'modal', 'negation', 'to', 'adverb'].includes(tags[group - 1]!) && !reading.language.isDay(tokens[group - 1]!.lower)) group -= 1;
  if (isPassive(reading, group, verb) || isReducedRelative(reading, verb, sentence.last)) return null;
  const acts = reading.language.speechActs;
  const last = particleEnd(reading, verb, sentence.last);
  const withParticle = last > verb + 1;
  const topic = withParticle ? null : topicAfter(reading, verb, sentence.last);
  if (acts.onlyWithParticle.has(lemma) && !withParticle && topic === null) return null;
  // "made it", "came out", "took issue": only "made it clear" and "came out against" are speech.
  if (acts.lastParticles.get(lemma)?.includes(tokens[last - 1]!.lower) === false) return null;
  const complete = withParticle || topic !== null || hasObject(reading, last, sentence.last) || hasDeed(reading, verb, sentence.last);
  // "helped to write the agreement": what one sets out to do with a pen is not yet said.
  if ((acts.physical.has(lemma) || (tags[group] === 'to' && isUnsaid(lemma))) && !withParticle && topic === null) return null;
  // "called a meeting": "call" names something only where two things follow, or a quotation does.
  const named = lemma !== 'call' || withParticle || callsNames(reading, verb, last, sentence.last);
  // "announced herself with a goal": one makes oneself known by what one does.
  if (lemma === 'announce' && /sel(?:f|ves)$/.test(tokens[last]?.lower ?? '')) return null;
  if (lemma === 'tell' || lemma === 'order' && reading.verbs[verb]!.form === 'past' && tags[verb - 1] === 'noun') return null;
  const source = sourceOf(reading, sentence, group, verb, [...found.inSentence, ...earlier]);
  // "those who have spoken to the mayor about the levy": it tells who they are.
  if (!source || topic !== null && isRelative(reading, source.first)) return null;
  const gap = complete && named ? null : objectGap(reading, source, last, sentence);
  if (!(complete && named) && !gap) return null;
  const words = gap ?? wordsAfter(reading, topic ?? last, sentence);
  if (!words) return null;
  const content = [gap ?? { first: words.first, last: actEnd(reading, words.first, words.last) }];
  return { rule: RULE, source, cue: { first: group, last }, content, style: styleOf(reading, content) };
}

// "called him a liar", "calling the plan “a tax”", "called the talks cordial"; not "called a meeting".
function callsNames(reading: Reading, verb: number, start: number, limit: number): boolean {
  // "called it “Greta's Rest”": a thing is given its name, nobody's opinion.
  if (reading.tokens[start]?.lower === 'it' && reading.tags[start + 1] === 'quote') {
    const quotation = reading.quotations[reading.quotationAt[start + 1]!];
    if (quotation && quotation.words <= 4 && reading.tokens[start + 2]!.capital) return false;
  }
  // "called a “mess”"
  if (reading.tags[start] === 'determiner' && reading.tags[start + 1] === 'quote') return true;
  // "which Roe called “absurd”"; not "an account called “Hypo”"
  if (reading.tags[start] === 'quote') return verb > 0 && CALLERS.has(reading.tags[verb - 1]!);
  const phrase = phraseAfter(reading, start, limit);
  const named = reading.tags[phrase.last] === 'determiner';
  return phrase.last > phrase.first && (named || !reading.language.speechActs.summoned.has(reading.tokens[phrase.last - 1]!.lower)) && phrase.last + 1 < limit;
}

const CALLERS: ReadonlySet<Tag> = new Set(['name', 'pronoun', 'auxiliary', 'adverb']);
