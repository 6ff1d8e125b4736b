import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';

const REST = ' said that the gates would stay shut.\n\nThe harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years.';

interface Told {
  readonly rank?: string;
  readonly affiliation?: string;
  readonly count: number | 'several';
  readonly knowledge?: string;
}

const TOLD: readonly [string, Told][] = [
  ['A source', { count: 1 }],
  ['A senior NATO official', { rank: 'senior', affiliation: 'NATO', count: 1 }],
  ['Two senior Trade Ministry officials', { rank: 'senior', affiliation: 'Trade Ministry', count: 2 }],
  ['An official at the ministry', { affiliation: 'the ministry', count: 1 }],
  ['A high-ranking police officer', { rank: 'high-ranking', affiliation: 'police', count: 1 }],
  ['A former top aide to the mayor', { rank: 'former top', count: 1 }],
  ['A Western diplomat', { count: 1 }],
  ['Half a dozen employees', { count: 6 }],
  ['Two dozen diplomats', { count: 24 }],
  ['A pair of diplomats', { count: 2 }],
  ['25 workers', { count: 25 }],
  ['Several officials', { count: 'several' }],
  ['Three of the five officials', { count: 3 }],
  ['Four people familiar with the matter', { count: 4, knowledge: 'familiar with the matter' }],
  ['A person with direct knowledge of the talks', { count: 1, knowledge: 'with direct knowledge of the talks' }],
  ['A diplomat briefed on the plan', { count: 1, knowledge: 'briefed on the plan' }],
  ['One person who had seen the letter', { count: 1, knowledge: 'who had seen the letter' }],
  ['A source close to the family', { count: 1, knowledge: 'close to the family' }],
];

describe('what the words for a nameless source tell', () => {
  test.each(TOLD)('%s', (words, told) => {
    const text = words + REST;
    const [source] = analyze(articleFromText({ text })).sources;
    const { knowledge, ...rest } = source?.description ?? { count: 0 };
    expect({ ...rest, ...(knowledge && { knowledge: text.slice(knowledge.start, knowledge.end) }) }).toEqual(told);
  });
});
