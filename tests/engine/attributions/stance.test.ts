import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import type { Stance } from '@/lib/engine/types';

const REST = '\n\nThe harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years. In the summer it is full of boats.';

const SENTENCES: Readonly<Record<Stance, readonly string[]>> = {
  said: [
    'The mayor said that the gates were shut.',
    'The gates were not safe, the mayor said.',
    'The mayor said he would not sign.',
    'The mayor went on to say that the gates were shut.',
    'The mayor would say only that the talks went on.',
    'The mayor asked for a vote.',
    'The mayor called for a vote.',
  ],
  denied: ['The mayor denied that the gates were shut.', 'The mayor has denied the report.'],
  asked: ['The mayor asked whether the gates were shut.', '“Who shut the gates?” the mayor asked.'],
  withheld: [
    'The Trade Ministry declined to comment.',
    'The mayor refused to discuss the talks.',
    'Harbour Bank did not respond to a request for comment.',
    'The mayor would not say whether the gates were shut.',
    'The mayor won’t say whether the gates are shut.',
    'The mayor did not say when the gates would open.',
    'The mayor has never said that the gates were safe.',
    'The ministry has yet to comment on the report.',
    'The ministry would neither confirm nor deny the report.',
    'The mayor did not deny that the gates were shut.',
  ],
  future: [
    'The mayor will announce the plan on Monday.',
    'The mayor is expected to announce the plan on Monday.',
    'The mayor is to announce the plan on Monday.',
    'The mayor plans to say on Monday that the gates are safe.',
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (stance, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    const { attributions } = analyze(articleFromText({ text: sentence + REST }));
    expect(attributions.filter(({ nested }) => !nested).map((attribution) => attribution.stance)).toEqual([stance]);
  });
});
