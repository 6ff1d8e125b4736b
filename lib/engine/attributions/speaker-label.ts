import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import { phraseAfter, phraseBefore } from '../segment/noun-phrases';
import type { Draft, Pattern } from './pattern';
import { styleOf, wordsAfter } from './reported-words';

const RULE = 'speaker-label';
/** A label longer than this is a sentence with a colon in it. */
const LONGEST_LABEL = 8;
const SPEAKERS = new Set(['person', 'document', 'institution', 'role-of-spokesperson', 'outlet', 'public', 'office']);

/** "Poll: most voters would stay", "Roe: ‘We will appeal’": headlines and transcripts. */
const speakerLabel: Pattern = {
  id: RULE,
  description: 'A speaker and a colon, as in headlines and transcripts.',
  examples: {
    flags: [
      { text: 'Poll: most voters would stay at home', marks: [':'] },
      { text: 'Historians: the bridge was never safe', marks: [':'] },
      { text: 'Mayor knew of leak for days: sources', marks: [':'] },
    ],
    passes: ['The result: nobody came.', 'There were three of them: a dog, a cat and a horse.'],
  },
  run: (reading, sentence, found) => {
    const trailing = labelAtEnd(reading, sentence);
    if (trailing) return [trailing];
    const label = labelOf(reading, sentence);
    const colon = label.last;
    if (label.last <= label.first || label.last - label.first > LONGEST_LABEL || reading.tags[colon] !== 'colon' || colon >= sentence.last || found.isClaimed(colon)) return [];
    const words = wordsAfter(reading, colon + 1, sentence);
    if (!words || !isSpeaker(reading, label) || !hasVerb(reading, words) || isQuestion(reading, words, sentence)) return [];
    const cue = { first: colon, last: colon + 1 };
    // In a transcript the whole paragraph is the speaker's.
    const paragraph = reading.paragraphs[sentence.paragraph]!;
    const said = label.first === paragraph.first ? { first: words.first, last: Math.max(words.last, paragraph.last) } : words;
    return [{ rule: RULE, source: label, cue, content: [said], style: styleOf(reading, [said]) } satisfies Draft];
  },
};

export default speakerLabel;

// "Readers disagree - Jane Roe: “We will appeal.”": behind a dash, only a quotation shows that the colon is a speaker's.
function labelOf(reading: Reading, sentence: Sentence): TokenRange {
  const { tags } = reading;
  const opening = phraseAfter(reading, sentence.first, sentence.last);
  if (tags[opening.last] === 'colon') return opening;
  for (let at = sentence.first; at + 1 < sentence.last; at += 1) {
    if (tags[at] !== 'colon' || tags[at + 1] !== 'quote') continue;
    const label = phraseBefore(reading, at, sentence.first);
    return tags[label.first - 1] === 'dash' ? label : opening;
  }
  return opening;
}

/** A label at the end of a headline is a word or three: "sources", "police chief". */
const LONGEST_TRAILING = 4;

// "Mayor knew of leak: sources", "Bridge was unsafe – engineer": a headline, so no stop, and no article before the speaker.
function labelAtEnd(reading: Reading, { first, last }: Sentence): Draft | null {
  const { tags, tokens, language } = reading;
  if (tags[last - 1] !== 'noun' || !SPEAKERS.has(language.noun(tokens[last - 1]!.lower)?.kind ?? 'place')) return null;
  let mark = last - 2;
  while (mark > first && mark >= last - 1 - LONGEST_TRAILING && (tags[mark] === 'noun' || tags[mark] === 'name')) mark -= 1;
  const spaced = tags[mark] === 'dash' && tokens[mark]!.start > tokens[mark - 1]!.end && tokens[mark + 1]!.start > tokens[mark]!.end;
  const words = { first, last: mark };
  if (mark - first < 3 || tags[mark] !== 'colon' && !spaced || reading.language.isRubric(tokens[last - 1]!.lower) || !hasVerb(reading, words)) return null;
  return { rule: RULE, source: { first: mark + 1, last }, cue: { first: mark, last: mark + 1 }, content: [words], style: styleOf(reading, [words]) };
}


function isSpeaker(reading: Reading, label: TokenRange): boolean {
  const last = label.last - 1;
  if (reading.language.isRubric(reading.tokens[last]!.lower)) return false;
  const kind = reading.language.noun(reading.tokens[last]!.lower)?.kind;
  return kind !== undefined ? SPEAKERS.has(kind) : reading.tags[last] === 'name' || reading.tokens[last]!.capital;
}

// "Courier: Did you know?": in an interview, who asks reports nothing.
const isQuestion = (reading: Reading, words: TokenRange, sentence: Sentence): boolean => reading.tokens[sentence.last - 1]!.lower === '?' && reading.quotationAt[words.first] === -1;

function hasVerb(reading: Reading, words: TokenRange): boolean {
  for (let at = words.first; at < words.last; at += 1) if (reading.tags[at] === 'verb' || reading.tags[at] === 'auxiliary' || reading.tags[at] === 'modal' || reading.quotationAt[at] !== -1) return true;
  return false;
}
