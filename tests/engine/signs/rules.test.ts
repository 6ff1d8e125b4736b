import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { SIGN_RULES } from '@/lib/engine/signs';

/** Makes the language of a short text plain. */
const HARBOUR = '\n\nThe harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years.';
const analysed = (text: string) => analyze(articleFromText({ text: text + HARBOUR }));
const marksOf = (rule: string, text: string): string[] =>
  analysed(text).findings.filter((finding) => finding.rule === rule).map(({ span }) => text.slice(span.start, span.end));

describe.each(SIGN_RULES)('$id', ({ id, examples }) => {
  it.each(examples.flags)('flags $marks in “$text”', ({ text, marks }) => {
    expect(marksOf(id, text)).toEqual(marks);
  });

  it.each(examples.passes)('passes “%s”', (text) => {
    expect(marksOf(id, text)).toEqual([]);
  });
});

describe('words of a language model', () => {
  it.each([
    ['As a large language model, I have no view on the harbour.', 'As a large language model, I'],
    ['As an AI, I have no view on the harbour.', 'As an AI, I'],
    ['The port has grown since my last knowledge update in 2023.', 'my last knowledge update'],
    ['Here’s a rewritten version of your article: The port has grown.', 'Here’s a rewritten version of your article:'],
    ['I don’t have access to real-time prices.', 'I don’t have access to real-time'],
    ['Rewritten text: The port has grown.', 'Rewritten text:'],
  ])('%s', (text, marks) => {
    expect(marksOf('model-phrases', text)).toEqual([marks]);
  });

  it.each([
    'As a large employer, I pay for the harbour, the owner wrote.',
    'The chatbot answered: “As an AI language model, I have no view.”',
    'The harbour office has a rewritten version of the plan.',
    'Of course here is where the boats land.',
    'As an AI company, it pays for the harbour.',
  ])('not: %s', (text) => {
    expect(marksOf('model-phrases', text)).toEqual([]);
  });
});

describe('unfilled fields', () => {
  it.each([
    ['Dear ${reader.name}, the port has grown.', '${reader.name}'],
    ['The port has grown, said [Your Name], the owner.', '[Your Name]'],
    ['The port of [City Name] has grown.', '[City Name]'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum dolor'],
  ])('%s', (text, marks) => {
    expect(marksOf('template-fields', text)).toEqual([marks]);
  });

  it.each([
    'The port [in the north] has grown by $4 million.',
    'The port has grown [see map].',
    'The set {a, b} is small.',
  ])('not: %s', (text) => {
    expect(marksOf('template-fields', text)).toEqual([]);
  });
});

describe('a sign', () => {
  const TEXT = 'The trans - Atlantic talks began. Bashar al - Assad was not there, and the anti - terror law was not read.';

  it('is one low-key finding with each place as evidence', () => {
    const [finding] = analysed(TEXT).findings.filter(({ kind }) => kind === 'sign');
    expect(finding).toMatchObject({ rule: 'spaced-hyphens', severity: 1, message: 'Spaces stand round hyphens inside words, in 3 places.' });
    expect(finding?.evidence.map(({ span }) => TEXT.slice(span.start, span.end))).toEqual(['trans - Atlantic', 'al - Assad', 'anti - terror']);
  });

  it('takes no points', () => {
    const voices = '\n\nJane Roe said that the wells were dry. An official said that the pumps were shut. Tomas Weidel said that rain would come.'.repeat(9);
    const score = (text: string) => analysed(text + voices).score.value;
    expect(score(TEXT)).not.toBeNull();
    expect(score(TEXT)).toBe(score(TEXT.replaceAll(' - ', '-')));
  });
});
