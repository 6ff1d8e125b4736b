import { phraseAfter } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading } from '../segment/reading';
import type { Tag } from '../segment/tags';
import type { Draft, Found, Pattern } from './pattern';
import { isAbbreviationStop } from './speaker';
import { isPassive, isUnsaid, sourceOf } from './reported-clause';
import { isReducedRelative } from './reduced-relative';
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
  let last = verb + 1;
  const acts = reading.language.speechActs;
  const takes = acts.particles.get(lemma);
  while (last < sentence.last && takes?.includes(tokens[last]!.lower)) last += 1;
  const withParticle = last > verb + 1;
  if (acts.onlyWithParticle.has(lemma) && !withParticle) return null;
  // "made it", "came out", "took issue": only "made it clear" and "came out against" are speech.
  if (acts.lastParticles.get(lemma)?.includes(tokens[last - 1]!.lower) === false) return null;
  if (!withParticle && !hasObject(reading, last, sentence.last) && !hasDeed(reading, verb, sentence.last)) return null;
  // "helped to write the agreement": what one sets out to do with a pen is not yet said.
  if ((acts.physical.has(lemma) || (tags[group] === 'to' && isUnsaid(lemma))) && !withParticle) return null;
  // "called a meeting": "call" names something only where two things follow, or a quotation does.
  if (lemma === 'call' && !withParticle && !callsNames(reading, verb, last, sentence.last)) return null;
  // "announced herself with a goal": one makes oneself known by what one does.
  if (lemma === 'announce' && /sel(?:f|ves)$/.test(tokens[last]?.lower ?? '')) return null;
  if (lemma === 'tell' || lemma === 'order' && reading.verbs[verb]!.form === 'past' && tags[verb - 1] === 'noun') return null;
  const source = sourceOf(reading, sentence, group, verb, [...found.inSentence, ...earlier]);
  if (!source) return null;
  const words = wordsAfter(reading, last, sentence);
  if (!words) return null;
  const content = [{ first: words.first, last: actEnd(reading, words.first, words.last) }];
  return { rule: RULE, source, cue: { first: group, last }, content, style: styleOf(reading, content) };
}

// "denied taking the money", "admits having lied": what a speaker says of their own deeds.
function hasDeed({ tags, verbs, language }: Reading, verb: number, limit: number): boolean {
  return verb + 1 < limit && tags[verb + 1] === 'verb' && verbs[verb + 1]!.form === 'ing' && language.takesDeed(verbs[verb]!.lemma);
}

function hasObject(reading: Reading, start: number, limit: number): boolean {
  if (start >= limit) return false;
  const tag = reading.tags[start]!;
  if (tag === 'quote' || tag === 'that' || tag === 'to') return true;
  const phrase = phraseAfter(reading, start, limit);
  return phrase.last > phrase.first;
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

// "praised the army, the police and the courts": a short item, then another comma or the last "and".
function continuesList(reading: Reading, comma: number, last: number): boolean {
  if (reading.tags[comma] !== 'comma') return false;
  if (reading.tags[comma + 1] === 'quote' || reading.quotationAt[comma - 1] !== -1) return true;
  const item = phraseAfter(reading, comma + 1, last);
  const next = reading.tags[item.last];
  return reading.tags[comma + 1] === 'coordinator' ? reading.tags[comma + 2] !== 'verb' && reading.tags[comma + 2] !== 'pronoun' : item.last > item.first && (next === 'coordinator' || (next === 'comma' && continuesList(reading, item.last, last)));
}

/** Where the thing spoken about ends. An act ends where the next one starts: "praised the police, saying …", "attacked the plan and vowed …". */
export function actEnd(reading: Reading, first: number, last: number): number {
  const { tags, verbs } = reading;
  for (let at = first + 1; at < last; at += 1) {
    if (reading.quotationAt[at] !== -1) continue;
    // What a comma adds is told of the thing, not by the speaker: "endorsed Roe, who …", "praised the plan, as well as …".
    if ((tags[at] === 'comma' || tags[at] === 'dash' || tags[at] === 'stop' && !isAbbreviationStop(reading, at)) && tags[at - 1] !== 'numeral' && !continuesList(reading, at, last)) return at;
    if (isOccasion(reading, at, last)) return at;
    const isCue = tags[at] === 'verb' && verbs[at]!.frames.length > 0 && !verbs[at]!.frames.every((frame) => frame === 'manner' || frame === 'document');
    if (isCue && (tags[at - 1] === 'comma' || tags[at - 1] === 'coordinator')) {
      let end = at - 1;
      while (end > first && (tags[end - 1] === 'comma' || tags[end - 1] === 'coordinator')) end -= 1;
      return Math.max(end, first + 1);
    }
  }
  return last;
}

// "attacked the plan in a speech", "praised her after she left": when and where it was said is not said.
function isOccasion(reading: Reading, at: number, last: number): boolean {
  const { tags, tokens, language } = reading;
  if (language.opensOccasion(tokens[at]!.lower)) return true;
  if (tags[at] !== 'preposition' || tags[at + 1] !== 'determiner' && tags[at + 1] !== 'possessive') return false;
  const phrase = phraseAfter(reading, at + 1, last);
  return phrase.last > phrase.first && tokens[at]!.lower === 'in' && language.isSpeechEvent(tokens[phrase.last - 1]!.lower);
}
