import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';

/** Prose enough to tell the language by. */
const SETTING = 'The harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years. In the summer it is full of boats.';

const cuesOf = (sentence: string): string[] => {
  const text = `${sentence}\n\n${SETTING}`;
  const { attributions } = analyze(articleFromText({ text }));
  return attributions.map(({ cue }) => text.slice(cue.start, cue.end));
};

describe('what nameless people do in the open rests on no nameless source', () => {
  test.each([
    ['Three senators endorsed the plan.', []],
    ['Many harbour masters opposed the levy.', []],
    ['A federal judge ordered the release of the letters.', []],
    ['Several members refused to sign the letter.', []],
    ['A prominent senator declined to run again.', []],
    // with a name it is told like anything else
    ['Jane Roe endorsed the plan.', ['endorsed']],
    ['The Harbour Authority opposed the levy.', ['opposed']],
    // to keep silent is an answer
    ['A senior diplomat declined to comment.', ['declined']],
    // their words are theirs
    ['Many harbour masters opposed the levy as “a tax on the tide”.', ['opposed']],
    ['Three senators criticised the plan.', ['criticised']],
    ['Three senators said the plan was dead.', ['said']],
  ])('%s', (sentence, cues) => {
    expect(cuesOf(sentence)).toEqual(cues);
  });
});
