import { spanOf, type Reading } from '../segment/reading';
import type { SourceKind } from '../types';
import { findingOn, firstOfEach, markOf, type Case, type Criterion, type Voice } from './criterion';
import { isConfidential } from './vague-crowd';

const BODIES: ReadonlySet<SourceKind> = new Set<SourceKind>(['named-organization', 'institution', 'spokesperson', 'office']);

const sameBodyDeclined: Criterion<'seen'> = {
  id: 'same-body-declined',
  description: 'A body declines to comment, and somebody nameless of the same body speaks.',
  text: {
    criterion: 'C18',
    title: 'The body is silent, its people speak',
    description: 'The body declined to comment, and a source inside it speaks without a name.',
    canMatter: 'The body may be speaking after all, in a way it can disown.',
    fineWhen: 'The source speaks against the body’s wish, and the article says so.',
    lookFor: 'Whether the source speaks for the body or against it.',
  },
  says: { seen: 'The body declined to comment; this source belongs to it.' },
  examples: {
    flags: [{ text: 'The Trade Ministry declined to comment. A senior official in the Trade Ministry said that the levy was ready.', marks: ['A senior official in the Trade Ministry'] }],
    passes: [
      'The Trade Ministry declined to comment. A senior official in the Navy said that the levy was ready.',
      'The Trade Ministry said that it was ready. A senior official in the Trade Ministry said that the levy was ready.',
    ],
  },
  run: (given) => {
    const silent = new Map<string, Voice>();
    for (const voice of given.voices) {
      if (voice.attribution.stance !== 'withheld' || !BODIES.has(voice.source.kind)) continue;
      for (const body of bodiesIn(given, voice)) if (!silent.has(body)) silent.set(body, voice);
    }
    if (silent.size === 0) return [];
    return firstOfEach(given.voices.filter((voice) => isConfidential(voice, given) && voice.attribution.stance !== 'withheld')).flatMap((voice) => {
      const body = bodiesIn(given, voice).map((name) => silent.get(name)).find((found) => found !== undefined);
      return body ? [findingOn(voice, 1, { says: 'seen' }, { span: markOf(body), shows: 'declined to comment' })] : [];
    });
  },
};

export default sameBodyDeclined;

/** Names of bodies in the words for a source; where there are none, its noun for one: "the ministry", "an official at the ministry". */
function bodiesIn({ reading }: Pick<Case, 'reading'>, { entity: { mention } }: Voice): string[] {
  if (!mention) return [];
  const names = mention.names.map((range) => nameOf(reading, range.first, range.last));
  if (names.length > 0) return names;
  const nouns: string[] = [];
  for (let at = mention.range.first; at < mention.range.last; at += 1) {
    const noun = reading.language.noun(reading.tokens[at]!.lower);
    if (reading.tags[at] === 'noun' && noun?.kind === 'institution' && !noun.plural) nouns.push(reading.tokens[at]!.lower);
  }
  return nouns;
}

function nameOf(reading: Reading, first: number, last: number): string {
  const { start, end } = spanOf(reading, { first, last });
  return reading.text.slice(start, end);
}
