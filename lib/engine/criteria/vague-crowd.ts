import { singular } from '../coreference/subset';
import { findingOn, isNamelessVoice, type Case, type Criterion, type Voice } from './criterion';

const CROWDS = new Set([
  'analysts', 'experts', 'critics', 'observers', 'commentators', 'pundits', 'economists', 'historians', 'scientists', 'researchers', 'scholars', 'supporters', 'opponents',
  'detractors', 'skeptics', 'sceptics', 'proponents', 'advocates', 'activists', 'campaigners', 'some', 'many', 'others', 'most', 'democrats', 'republicans', 'conservatives',
  'liberals', 'progressives', 'people', 'insiders', 'watchers', 'pollsters', 'investors', 'traders', 'voices', 'few', 'several', 'rivals', 'fans', 'users', 'academics', 'admirers',
]);

/** "analysts say", "critics", "many believe": not a source somebody spoke to, but a crowd somebody has in mind. */
export function isCrowd(voice: Voice, { reading }: Pick<Case, 'reading'>): boolean {
  const { mention } = voice.entity;
  if (!mention || voice.source.kind !== 'anonymous-group' || !CROWDS.has(mention.head)) return false;
  // "four people familiar with the talks" were spoken to: a number or a description makes a crowd a source.
  const described = mention.range.last > mention.core.last || mention.names.length > 0;
  const counted = reading.tags[mention.core.first] === 'numeral';
  const pointed = mention.determiner === 'definite' || mention.determiner === 'demonstrative';
  return !described && !counted && !pointed;
}

/**
 * Somebody whom the reporter spoke with and keeps nameless, as far as the words tell: one person, or "aides", "two people close to her".
 * Not a crowd, nor a class that speaks in public: "analysts", "Democrats", "prosecutors".
 */
export function isConfidential(voice: Voice, given: Pick<Case, 'reading'>): boolean {
  if (!isNamelessVoice(voice) || isCrowd(voice, given)) return false;
  const { mention } = voice.entity;
  if (!mention || voice.source.kind === 'anonymous-person') return true;
  const head = mention.partOf ? given.reading.tokens[mention.partOf.last - 1]!.lower : mention.head;
  return given.reading.language.people.nameless.has(singular(head));
}

const vagueCrowd: Criterion<'nobody' | 'namedFollows'> = {
  id: 'vague-crowd',
  description: 'A crowd without faces speaks: “analysts say”, “critics”, “many believe”.',
  text: {
    criterion: 'C16',
    title: 'A crowd without faces',
    description: 'The text gives words to a crowd: experts, critics, some, many.',
    canMatter: 'A crowd can stand for two people or for thousands. The text does not tell.',
    fineWhen: 'Somebody from the crowd is named in the next sentences.',
    lookFor: 'How many they are, and one of them by name.',
  },
  says: {
    nobody: 'Nobody in particular.',
    namedFollows: 'Nobody in particular. A named voice follows in the same paragraph.',
  },
  examples: {
    flags: [
      { text: 'Critics say that the bridge was never safe.', marks: ['Critics'] },
      { text: 'Many argue that the bridge was never safe.', marks: ['Many'] },
    ],
    passes: ['Two engineers familiar with the bridge say that it was never safe.'],
  },
  run: (given) => given.voices.flatMap((voice, index) => {
    if (!isCrowd(voice, given)) return [];
    const named = namedFollows(given.voices, index);
    return [findingOn(voice, named ? 1 : 2, { says: named ? 'namedFollows' : 'nobody' })];
  }),
};

export default vagueCrowd;

// Voices stand in text order: those of the same paragraph come right after.
function namedFollows(voices: readonly Voice[], index: number): boolean {
  for (let at = index + 1; at < voices.length && voices[at]!.paragraph === voices[index]!.paragraph; at += 1) if (voices[at]!.source.kind === 'named-person') return true;
  return false;
}
