import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { officeHolders } from '@/lib/engine/titles/office-holders';
import { sourceFileOf } from '@/lib/engine/titles/provenance';

/** Makes the language of a short text plain. */
const HARBOUR = '\n\nThe harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years.';
const analysed = (text: string, published?: string) => analyze(articleFromText({ text: text + HARBOUR, published }));

/** Who is meant, in words: by the last title of the text, and by the source of its last voice. */
function meantIn(text: string, published?: string): { title: string | null; voice: string | null } {
  const { titles, sources, attributions } = analysed(text, published);
  const voice = sources.find(({ id }) => id === attributions.at(-1)?.sourceId);
  const title = titles.at(-1);
  return { title: title?.holder?.words ?? null, voice: voice?.holder?.words ?? null };
}

describe('whom a nameless office means', () => {
  it.each([
    ['2025-03-06', 'The director of the CIA confirmed that the aid had stopped.', 'John Ratcliffe, since 23 January 2025'],
    ['2025-03-06', 'The US president said that the aid had stopped.', 'Donald Trump, since 20 January 2025'],
    ['2025-03-06', 'Britain’s prime minister said that the vote would go ahead.', 'Keir Starmer, since 5 July 2024'],
    ['2014-05-06', 'The German chancellor said that the vote would go ahead.', 'Angela Merkel, since 22 November 2005'],
    // within days of the hand-over
    ['2025-01-22', 'The US president said that the aid had stopped.', 'probably Donald Trump, since 20 January 2025'],
    // the country stands elsewhere
    ['2025-03-06', 'The US president met her. The president said that the aid had stopped.', 'probably Donald Trump, since 20 January 2025'],
  ])('%s: “%s”', (published, text, meant) => {
    expect(meantIn(text, published).title).toBe(meant);
  });

  it.each([
    ['without a date', undefined, 'The US president said that the aid had stopped.'],
    ['after the table ends', '2031-01-01', 'The US president said that the aid had stopped.'],
    ['the next holder', '2025-03-06', 'The next US president said that the aid had stopped.'],
    ['a former one', '2025-03-06', 'The former US president said that the aid had stopped.'],
    ['times gone by', '2025-03-06', 'In 2013, the US president said that the aid had stopped.'],
    ['one of two presidents', '2025-03-06', 'The president of Harbour Bank met the US president. The president said that the aid had stopped.'],
    ['an office without its country', '2025-03-06', 'The prime minister said that the vote would go ahead.'],
    ['a contested office', '2024-05-05', 'The Venezuelan president said that the vote would go ahead.'],
    ['somebody of the state', '2025-03-06', 'Texas Attorney General Ken Roe flew home. The attorney general said that the vote would go ahead.'],
  ])('nobody: %s', (_, published, text) => {
    expect(meantIn(text, published)).toEqual({ title: null, voice: null });
  });
});

describe('whom a source means', () => {
  it('is the holder of its office', () => {
    expect(meantIn('The director of the CIA said that the aid had stopped.', '2025-03-06').voice).toBe('John Ratcliffe, since 23 January 2025');
  });

  it.each([
    ['The director of the US Central Intelligence Agency said that the aid had stopped.', 'John Ratcliffe, since 23 January 2025'],
    ['The US President’s National Security Adviser said that the aid had stopped.', 'Mike Waltz, since 20 January 2025'],
  ])('is found beside the country: “%s”', (text, meant) => {
    expect(meantIn(text, '2025-03-06').voice).toBe(meant);
  });

  it('says what it rests on', () => {
    const [source] = analysed('The US president said that the aid had stopped.', '2025-03-06').sources;
    expect(source?.holder).toMatchObject({ office: 'President of the United States', source: 'data/office-holders/us.tsv', dataAsOf: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) });
  });

  it.each([
    'An adviser to the US president said that the aid had stopped.',
    'The US president’s adviser said that the aid had stopped.',
    'Officials close to the US president said that the aid had stopped.',
    'A source in the office of the US president said that the aid had stopped.',
    'A spokesman for the US president said that the aid had stopped.',
  ])('is not the holder of an office that its words only contain: “%s”', (text) => {
    expect(analysed(text, '2025-03-06').sources.filter(({ holder }) => holder)).toEqual([]);
  });
});

it('every office names the file that holds it', () => {
  const offices = officeHolders().polities.flatMap((polity) => polity.offices);
  const text = new Map<string, string>();
  for (const office of offices) {
    const file = sourceFileOf(office);
    if (!text.has(file)) text.set(file, readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
    expect(text.get(file), office.id).toContain(`office\t${office.id}\t`);
  }
});
