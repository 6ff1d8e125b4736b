import { describe, expect, test } from 'vitest';
import { speakersOf } from '../sources/identified';

/** Who speaks, attribution by attribution: the same letter is the same source, and each source is counted once. */
const CASES: readonly (readonly [letters: string, text: string])[] = [
  // some of a group already met
  ['AA', 'Four sources said the plan was dead. One of the sources said the talks were over.'],
  ['AA', 'Four sources said the plan was dead. Two of them said the talks were over.'],
  ['AAA', 'Four sources said the plan was dead. The sources said the talks were over. These sources said the gates were shut.'],
  ['AA', 'Two people familiar with the talks said the plan was dead. One of the people said the gates were shut.'],
  // others than those met
  ['AB', 'Four sources said the plan was dead. Two other sources said the talks were over.'],
  ['AB', 'A source said the plan was dead. Another source said the talks were over.'],
  ['AB', 'A source said the plan was dead. A second source said the talks were over.'],
  ['AB', 'A diplomat said the plan was dead. An official said the talks were over.'],
  // pronouns
  ['AA', 'Four sources said the plan was dead. They said the talks were over.'],
  ['AA', 'An American who served as ambassador said the plan was dead. She said: “We will not be back at the table.”'],
  ['AA', 'A diplomat said the plan was dead, and he said the talks were over.'],
  ['ABB', 'Jane Roe said the plan was dead. Tomas Weidel said the talks were over. He said the gates were shut.'],
  ['AA', 'The Harbour Authority said the plan was dead. It said the talks were over.'],
  // names
  ['AAA', 'Jane Roe said the plan was dead. Roe said the talks were over. She said the gates were shut.'],
  ['AA', 'Jane Roe said the plan was dead. Ms. Roe said the talks were over.'],
  ['ABA', 'Jane Roe said the plan was dead. A diplomat said the talks were over. Roe said the gates were shut.'],
  // by what they are
  ['AA', 'A source said the plan was dead. The source said the talks were over.'],
  ['AAA', 'A senior official said the plan was dead.\n\nThe official said the talks were over.\n\n“We were not asked,” the official said.'],
  ['AA', 'An analyst from the Austrian Academy said the plan was dead. The Austrian analyst said the talks were over.'],
  ['AB', 'An analyst from the Austrian Academy said the plan was dead. The German analyst said the talks were over.'],
  ['AA', 'An article said the plan was dead. The report said the talks were over.'],
  ['AA', '“The plan is dead,” a source said. “The talks are over,” the source added.'],
];

test.each(CASES)('%s: %s', (letters, text) => {
  expect(speakersOf(text).map((speaker) => speaker.letter).join('')).toBe(letters);
});

describe('a later mention takes the kind of what it stands for', () => {
  test.each([
    ['One of the sources', 'anonymous-group', 'Four sources said the plan was dead. One of the sources said the talks were over.'],
    ['She', 'anonymous-person', 'A diplomat said the plan was dead. She said the talks were over.'],
    ['They', 'anonymous-group', 'Several residents had gathered. They said the plan was dead.'],
    ['the official', 'anonymous-person', 'A senior official said the plan was dead. The gates, the official said, were shut.'],
    ['She', 'named-person', 'Jane Roe said the plan was dead. She said the talks were over.'],
  ])('%s is %s', (words, kind, text) => {
    expect(speakersOf(text).at(-1)).toMatchObject({ words, kind });
  });
});
