import { phraseAfter } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import { canSpeak } from './can-speak';
import type { Draft, Pattern } from './pattern';
import { isPassive } from './reported-clause';
import { sourceOf } from './source-of';
import { reportStart, styleOf, wordsAfter } from './reported-words';
import { isRelative, verbGroupStart } from './speaker';
import { actEnd } from './act-object';

const RULE = 'carried-noun';

/** "issued a warning that …", "made a joke about …": a verb that means little, and the noun of saying that it carries. */
const carriedNoun: Pattern = {
  id: RULE,
  description: 'A noun of saying and the verb that carries it: “issued a warning”.',
  examples: {
    flags: [
      { text: 'The agency issued a warning that the river would rise.', marks: ['issued a warning'] },
      { text: 'He launched an attack on the council’s budget.', marks: ['launched an attack'] },
      { text: 'She has raised questions about the cost.', marks: ['has raised questions'] },
    ],
    passes: ['The army launched an attack on Monday.', 'They made a statement.', 'The flood raised questions about the wall.', 'He made a call from the car.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.verbs) {
      const verb = reading.verbs[at]!;
      if (!reading.language.isLightVerb(verb.lemma) || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const draft = readCue(reading, sentence, at, [...found.inSentence, ...drafts]);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

export default carriedNoun;

function readCue(reading: Reading, sentence: Sentence, verb: number, earlier: readonly Draft[]): Draft | null {
  const { tags, tokens, language } = reading;
  const group = verbGroupStart(reading, verb, sentence.first);
  if (isPassive(reading, group, verb)) return null;
  // "put out a warning"
  const start = tags[verb + 1] === 'preposition' && tokens[verb + 1]!.lower === 'out' ? verb + 2 : verb + 1;
  const phrase = phraseAfter(reading, start, sentence.last);
  if (phrase.last <= phrase.first || !language.isCarried(tokens[phrase.last - 1]!.lower)) return null;
  const from = wordsStart(reading, sentence, phrase.last);
  const source = from === null ? null : sourceOf(reading, sentence, group, verb, earlier);
  const words = source && from !== null ? wordsAfter(reading, from, sentence) : null;
  if (!source || !words || !isVoice(reading, source)) return null;
  const isClause = tags[words.first - 1] === 'that' || tags[words.first - 1] === 'colon';
  const content = [isClause ? words : { first: words.first, last: actEnd(reading, words.first, words.last) }];
  return { rule: RULE, source, cue: { first: group, last: phrase.last }, content, style: styleOf(reading, content) };
}

// "who raised questions" is whoever stands before.
const isVoice = (reading: Reading, source: TokenRange): boolean => canSpeak(reading, source) || isRelative(reading, source.first) || reading.tags[source.last - 1] === 'determiner';

// Past "that", "about" or the hearer of "a message to voters that"; null where the noun leads on to nothing.
function wordsStart(reading: Reading, sentence: Sentence, noun: number): number | null {
  const { tags, tokens, language } = reading;
  if (noun >= sentence.last) return null;
  const start = reportStart(reading, noun, sentence, false);
  const opensClause = tags[start - 1] === 'that' || tags[start - 1] === 'colon';
  if (opensClause && start > noun) return start;
  const lead = tokens[noun]!.lower;
  // "a promise to stay", but "an interview to the paper"
  if (tags[noun] === 'to') return tags[noun + 1] === 'verb' ? noun : null;
  return language.leadsOn(lead) && !language.isDay(tokens[noun + 1]?.lower ?? '') ? noun + 1 : null;
}
