import type { Reading } from '../segment/reading';
import type { SourceKind } from '../types';
import { cueVerb, markOf, shortened, type Case, type Criterion, type Voice } from './criterion';
import { isConfidential } from './vague-crowd';

/** "Nearby": this many paragraphs, and no more voices than that, either way. */
const PARAGRAPHS = 2;
const VOICES = 8;
/** Two claims are one where they share this many words, this part of the shorter, and this part of the longer; fewer do where somebody confirms. */
const SAME = { words: 3, ofShorter: 0.6, ofLonger: 0.4 };
const CONFIRMED = { words: 2, ofShorter: 0.4, ofLonger: 0.25 };
/** Words of a claim that are compared. */
const LONGEST_CLAIM = 60;

const ON_RECORD: ReadonlySet<SourceKind> = new Set<SourceKind>(['named-person', 'named-organization', 'institution', 'office', 'spokesperson', 'document']);

const alsoOnRecord: Criterion<'seen'> = {
  id: 'also-on-record',
  description: 'Somebody named, or a document, says the same as a nameless source nearby.',
  text: {
    criterion: 'C6',
    title: 'Also on record',
    description: 'A named source or a document carries the same claim as a nameless one.',
    canMatter: 'The claim does not rest on the nameless source alone.',
    fineWhen: 'Always: it tells you more.',
    lookFor: 'Whether the two know of it independently, or one has it from the other.',
  },
  says: { seen: 'Says the same as “{words}”.' },
  examples: {
    flags: [
      { text: 'A senior official said that the port would close in May. Jane Roe, the harbour master, said that the port would close by the end of May.', marks: ['Jane Roe, the harbour master'] },
      { text: 'A source said the port would close. The Harbour Authority confirmed this.', marks: ['The Harbour Authority'] },
    ],
    passes: [
      'A senior official said that the port would close in May. Jane Roe said that the port would not close in May.',
      'A senior official said that the port would close in May. Jane Roe denied that the port would close in May.',
      'A senior official said that the port would close in May. Jane Roe said that the road was open.',
      'A senior official said that the port would close in May. A diplomat said that the port would close in May.',
    ],
  },
  run: (given) => {
    const claims = new Map<Voice, ReadonlySet<string>>();
    const claimOf = (voice: Voice): ReadonlySet<string> => {
      const known = claims.get(voice) ?? wordsOfClaim(given.reading, voice);
      claims.set(voice, known);
      return known;
    };
    const credited = new Set<string>();
    return given.voices.flatMap((voice, index) => {
      if (credited.has(voice.source.id) || voice.attribution.stance !== 'said' || !isConfidential(voice, given)) return [];
      const other = nearby(given.voices, index).find((each) => isOnRecord(given, each) && carries(given.reading, voice, each, claimOf, given.voices[index + 1] === each));
      if (!other) return [];
      credited.add(voice.source.id);
      const span = markOf(other);
      return [{
        kind: 'credit', severity: 0, span, said: [{ says: 'seen', with: { words: shortened(given, markOf(voice)) } }],
        evidence: [{ span, shows: 'a source on record' }, { span: markOf(voice), shows: 'the nameless source' }], sourceId: voice.source.id,
      }];
    });
  },
};

export default alsoOnRecord;

function nearby(voices: readonly Voice[], index: number): Voice[] {
  const { paragraph } = voices[index]!;
  return voices.slice(Math.max(0, index - VOICES), index + VOICES + 1).filter((each) => Math.abs(each.paragraph - paragraph) <= PARAGRAPHS);
}

function isOnRecord({ reading }: Case, { source, attribution, draft }: Voice): boolean {
  const lemma = reading.verbs[cueVerb(reading, draft)]?.lemma ?? '';
  // What another newsroom reports may rest on the same nameless source.
  return ON_RECORD.has(source.kind) && attribution.stance === 'said' && !reading.language.stances.opposing.has(lemma) && !(source.kind === 'named-organization' && lemma === 'report');
}

function carries(reading: Reading, voice: Voice, other: Voice, claimOf: (voice: Voice) => ReadonlySet<string>, next: boolean): boolean {
  // "Reuters reported …, citing three officials": the same words, passed on.
  const sameWords = voice.draft.content.some((a) => other.draft.content.some((b) => a.first < b.last && b.first < a.last));
  if (sameWords) return false;
  const { stances } = reading.language;
  const [echo] = other.draft.content;
  const confirms = stances.confirming.has(reading.verbs[cueVerb(reading, other.draft)]?.lemma ?? '');
  if (next && confirms && echo && echo.last - echo.first <= 2 && stances.echoes.has(reading.tokens[echo.last - 1]!.lower)) return true;
  // "called for a vote" tells what is wanted, not what is so.
  if (voice.draft.rule === 'speech-act' || (other.draft.rule === 'speech-act' && !confirms)) return false;
  if (isNegated(reading, voice) !== isNegated(reading, other)) return false;
  const [claim, same] = [claimOf(voice), claimOf(other)];
  const shared = [...claim].filter((word) => same.has(word));
  if (differs(claim, same)) return false;
  const { words, ofShorter, ofLonger } = confirms ? CONFIRMED : SAME;
  return shared.length >= words && shared.length >= ofShorter * Math.min(claim.size, same.size) && shared.length >= ofLonger * Math.max(claim.size, same.size);
}

function wordsOfClaim({ tags, tokens, language }: Reading, { draft }: Voice): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { first, last } of draft.content) {
    for (let at = first; at < last && words.size < LONGEST_CLAIM; at += 1) {
      if (tags[at] === 'noun' || tags[at] === 'name' || tags[at] === 'verb') words.add(language.stem(tokens[at]!.lower));
      else if (tags[at] === 'numeral') words.add(tokens[at]!.lower);
    }
  }
  return words;
}

const isNegated = ({ tags, tokens }: Reading, { draft }: Voice): boolean =>
  draft.content.some(({ first, last }) => {
    for (let at = first; at < last; at += 1) if (tags[at] === 'negation' || tokens[at]!.lower === 'no' || tokens[at]!.lower.endsWith("n't")) return true;
    return false;
  });

// "killed 40" and "killed 12": both count, and not the same.
function differs(claim: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const figures = (words: ReadonlySet<string>): string[] => [...words].filter((word) => /^\d/.test(word));
  const [ours, theirs] = [figures(claim), figures(other)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((figure) => theirs.includes(figure));
}
