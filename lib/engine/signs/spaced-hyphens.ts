import { BOUND_PARTS, NAME_PARTS } from '../languages/en/signs';
import type { Token } from '../segment';
import type { Evidence } from '../types';
import { findingOf, type SignRule } from './sign-rule';

/** One may be a slip of the hand. */
const FEWEST = 2;

const spacedHyphens: SignRule<'seen'> = {
  id: 'spaced-hyphens',
  description: 'Spaces round the hyphens inside words: “trans - Atlantic”, “al - Assad”.',
  text: {
    criterion: 'S3',
    title: 'Spaces round hyphens',
    description: 'Again and again, spaces stand round a hyphen in the middle of a word or name.',
    canMatter: 'People do not type so. Programs that take a text apart and put it together again, to translate or rewrite it, leave such traces.',
    fineWhen: 'The publisher’s own software sets hyphens so in every article.',
    lookFor: 'Other articles of the same publisher, and the same text elsewhere.',
  },
  says: { seen: 'Spaces stand round hyphens inside words, in {count} places.' },
  examples: {
    flags: [
      { text: 'The trans - Atlantic talks began. Bashar al - Assad was not there.', marks: ['trans - Atlantic'] },
      { text: 'She met the then - Kestrian premier over counter - terror plans.', marks: ['then - Kestrian'] },
    ],
    passes: [
      'The trans-Atlantic talks began. Bashar al-Assad was not there.',
      'The talks began - then - and only then - did the rain stop. It was then - Tuesday - that he came.',
      'The pre - war harbour is gone.',
      'The old town - a trans-Atlantic port - is quiet.',
    ],
  },
  run: ({ segments: { tokens, text } }) => {
    const evidence: Evidence[] = [];
    tokens.forEach((token, at) => {
      if (token.lower !== '-' || !isSpaced(tokens, at) || !joinsWord(tokens, at)) return;
      const span = { start: tokens[at - 1]!.start, end: tokens[at + 1]!.end };
      evidence.push({ span, shows: `“${text.slice(span.start, span.end)}” is one word` });
    });
    return evidence.length < FEWEST ? null : findingOf(evidence, { says: 'seen', with: { count: evidence.length } });
  },
};

export default spacedHyphens;

function isSpaced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.kind === 'word' && after?.kind === 'word' && before.end < tokens[at]!.start && tokens[at]!.end < after.start;
}

// "the then - Syrian President": after an article, "then" can only belong to what follows.
function joinsWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!.lower;
  if (BOUND_PARTS.has(before)) return true;
  if (!tokens[at + 1]!.capital) return false;
  return NAME_PARTS.has(before) || (before === 'then' && ['the', 'a'].includes(tokens[at - 2]?.lower ?? ''));
}
