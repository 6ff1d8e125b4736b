import { expect, test } from 'vitest';
import { paragraphsOf } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { spanOf } from '@/lib/engine/segment/reading';

function sentencesOf(text: string): string[] {
  const { sentences, tokens } = segment(text, paragraphsOf(text), english);
  return sentences.map((sentence) => {
    const { start, end } = spanOf({ tokens }, sentence);
    return text.slice(start, end);
  });
}

/** Sentences as they must come out; the text is them with a space between. */
const CASES: readonly (readonly [what: string, ...sentences: string[]])[] = [
  ['two sentences', 'The gates are shut.', 'The road is open.'],
  ['questions and cries', 'Are the gates shut?', 'They are!', 'Nobody knows.'],
  ['Mr.', 'Mr. Weidel left the room.', 'Mrs. Roe stayed.'],
  ['Sen., Rep., Gov.', 'Sen. Roe met Rep. Weidel and Gov. Osse.', 'Nobody spoke.'],
  ['Dr. and St.', 'Dr. Osse works at St. Anne’s.', 'She said so.'],
  ['U.S. before a noun', 'The U.S. envoy said no.', 'He left.'],
  ['U.S. before a name', 'The U.S. Navy sails in May.', 'It will be late.'],
  ['U.S. at the end', 'The envoy came from the U.S.', 'He said nothing.'],
  ['initials', 'John F. Weidel and J. K. Roe spoke.', 'Nobody heard.'],
  ['a.m.', 'The gates shut at 6 a.m. on Monday.', 'They opened at noon.'],
  ['a.m. at the end', 'The gates shut at 6 a.m.', 'The road was open.'],
  ['decimals', 'Prices rose by 3.5 percent.', 'Wages fell by 0.2.'],
  ['Jan. before a number', 'The talks began on Jan. 3 in the town.', 'They go on.'],
  ['No. before a number', 'Pier No. 4 is unsafe.', 'Pier No. 5 is not.'],
  ['Co. and Inc.', 'Harbour Supply Co. owns the pier.', 'Weidel Inc. runs it.'],
  ['three dots inside', 'The plan ... is dead.', 'Nobody knows.'],
  ['three dots at the end', 'The plan is dead...', 'Nobody knows.'],
  ['an address', 'The list is on harbour.example.org today.', 'It is long.'],
  ['the stop inside the quotation', '“The gates are shut.”', 'The road is open.'],
  ['the stop outside the quotation', 'He called it “a tax on spring”.', 'Nobody laughed.'],
  ['a quotation opens the next', 'Nobody spoke.', '“The gates are shut,” Roe said.'],
  ['a bracket round a sentence', 'The gates are shut.', '(The road is open.)', 'Nobody knows.'],
  ['a bracket inside', 'Roe (D-Ill.) left.', 'Weidel stayed.'],
  ['a number opens the next', 'The gates are shut.', '12 boats are late.'],
  ['lower case does not', 'The magazine Yes! printed it.', 'It sold well.'],
];

test.each(CASES)('%s: %s', (_, ...sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
});

test('a paragraph ends a sentence, with or without a stop', () => {
  expect(sentencesOf('The gates are shut\n\nthe road is open')).toEqual(['The gates are shut', 'the road is open']);
});

test('every token is in one sentence, in order', () => {
  const text = 'Mr. Roe said: “No... never.” (See p. 4.) U.S. envoys left\n“Why?” ‘Because,’ he said. Et cetera.';
  const { sentences, tokens } = segment(text, paragraphsOf(text), english);
  expect(sentences.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at))).toEqual(tokens.map((_, at) => at));
});
