import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment, type Quotation } from '@/lib/engine/segment';

const quotationsOf = (text: string): readonly Quotation[] => segment(text, paragraphsOf(text), english).quotations;
const quoted = (text: string): string[] => quotationsOf(text).map(({ span }) => text.slice(span.start, span.end));

const CASES: readonly (readonly [what: string, text: string, ...quotations: string[]])[] = [
  ['curly', '“We will appeal,” said Roe. “Soon.”', '“We will appeal,”', '“Soon.”'],
  ['straight', '"We will appeal," said Roe. "Soon."', '"We will appeal,"', '"Soon."'],
  ['typewriter', "``We will appeal,'' said Roe.", "``We will appeal,''"],
  ['two apostrophes each side', "''We will appeal,'' said Roe.", "''We will appeal,''"],
  ['British single', '‘We will appeal,’ said Roe.', '‘We will appeal,’'],
  ['straight single', "'We will appeal,' said Roe.", "'We will appeal,'"],
  ['single with a contraction inside', '‘We don’t know,’ said Roe.', '‘We don’t know,’'],
  ['single with a genitive inside', '‘It is Roe’s plan,’ said Weidel.', '‘It is Roe’s plan,’'],
  ['single with a plural genitive inside', '‘The workers’ demands are fair,’ said Roe.', '‘The workers’ demands are fair,’'],
  ['single inside double is not its own', '“Roe told us ‘never’ and left,” said Weidel.', '“Roe told us ‘never’ and left,”'],
  ['double inside single is not its own', '‘Roe told us “never” and left,’ said Weidel.', '‘Roe told us “never” and left,’'],
  ['low and high marks', 'He said „never” and left.', '„never”'],
  ['French marks', 'He said «never» and left.', '«never»'],
  ['apostrophes alone', 'The workers’ union isn’t the drivers’ union.'],
  ['a year and a clipped word', 'In the ’90s it was rock ’n’ roll.'],
  ['inches and feet', 'The pole is 6\' 2" tall.'],
  ['words in scare quotes', 'The “Five Eyes” and the ‘Quad’ met.', '“Five Eyes”', '‘Quad’'],
  ['opened curly, closed straight', '“We will appeal," said Roe.', '“We will appeal,"'],
  ['inside brackets', 'The plan (“a tax”) is dead.', '“a tax”'],
  ['after a dash', 'The plan—“a tax”—is dead.', '“a tax”'],
];

test.each(CASES)('%s: %s', (_, text, ...quotations) => {
  expect(quoted(text)).toEqual(quotations);
});

describe('quotations over several paragraphs', () => {
  const text = '“The gates are shut.\n\n“The road is open.\n\n“Nobody knows,” said Roe. The end.';

  test('each paragraph has its part', () => {
    expect(quoted(text)).toEqual(['“The gates are shut.', '“The road is open.', '“Nobody knows,”']);
  });

  test('all but the last run on', () => {
    expect(quotationsOf(text).map(({ runsOn }) => runsOn)).toEqual([true, true, false]);
  });

  test('a single mark never runs on', () => {
    expect(quoted('‘Tis the season.\n\nThe gates are shut.')).toEqual([]);
  });
});

test('words are counted without marks and stops', () => {
  expect(quotationsOf('“No, we won’t — not in 2025!” said Roe.')[0]?.words).toBe(6);
});
