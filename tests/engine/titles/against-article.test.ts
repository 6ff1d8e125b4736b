import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { inEnglish } from '@/lib/engine/said';
import { checkTitles, type TitleFinding } from '@/lib/engine/titles';
import { againstArticle } from '@/lib/engine/titles/against-article';

function findingsIn(text: string, published?: string, title?: string): { words: string; finding: TitleFinding }[] {
  const article = articleFromText({ text, published, title });
  const segments = segment(article.text, article.paragraphs, english);
  return checkTitles({ article, segments, language: english }).findings.map((finding) => ({ words: text.slice(finding.span.start, finding.span.end), finding }));
}

const messageOf = (finding: TitleFinding | undefined): string => (finding ? inEnglish(finding.said, againstArticle.says) : '');
const wordsIn = (...given: Parameters<typeof findingsIn>): string[] => findingsIn(...given).map(({ words }) => words);

describe('a nameless former holder who is in office', () => {
  it.each([
    ['rules since taking office', 'Since the former Polish president took office, ties have cooled. Envoys who met the former Polish president agree.', 2],
    ['governs now', 'The former British government may fall. Allies doubt that the former British administration will sign.', 1],
    ['appoints', 'The former Brazilian president’s nominee for the court was heard. The former Brazilian president will sign the decree.', 2],
    ['has an appointee in office', 'The former US president’s appointee leads the agency. Staff fear the former US president.', 2],
    ['is yet to be succeeded', 'Six governors hope to succeed the former US president. The former US president has not chosen.', 2],
    ['stands where only a name can stand', 'Mr. the former US president spoke in Ohio.', 1],
    ['heads a government that acts', 'The former Israeli administration plans a vote. Aides of the former Israeli prime minister are divided.', 2],
  ])('%s', (_, text, marks) => {
    expect(wordsIn(text)).toHaveLength(marks);
  });

  it('marks every mention, those in quotations with a word about it', () => {
    const text = 'Since the former US president took office, much has changed. “The former US president said let us pause,” the envoy said.';
    const [first, second] = findingsIn(text);
    expect(messageOf(first?.finding)).not.toContain('quoted');
    expect(messageOf(second?.finding)).toContain('The quoted words themselves seem altered.');
  });

  it('names the holder on the day of the article', () => {
    const [first] = findingsIn('Since the former US president took office, much has changed. Allies fear the former US administration may act.', '2025-03-06');
    expect(messageOf(first?.finding)).toContain('Donald Trump, since 20 January 2025 (source: data/office-holders/us.tsv; office data as of');
  });

  it('rests on words of the article', () => {
    const text = 'Since the former US president took office, much has changed. Allies fear the former US administration may act.';
    for (const { finding } of findingsIn(text)) {
      expect(finding.evidence.length).toBeGreaterThan(0);
      for (const { span } of finding.evidence) expect(text.slice(span.start, span.end).trim()).not.toBe('');
    }
  });
});

describe('a former holder rightly called so', () => {
  it.each([
    'The former US president, who left office in 2021, said that he will run again.',
    'Former US President Donald Trump spoke in Ohio. The former US president is under investigation. The former US president has hired lawyers.',
    'Donald Trump spoke in Ohio. The former US president has hired lawyers and will appeal. The former US president signed hats.',
    'The former French president was convicted on Monday. The former French president will appeal.',
    'The former British prime minister wrote in her memoir that she had wanted to stay. The former British prime minister is in Japan.',
    'Officials of the former US administration had planned the strike. The former US administration left office before it could act.',
    'A former US president usually stays silent. A former US president has an office and a staff.',
    'In 2019 the former Bolivian president ordered the army out. The former Bolivian president fled.',
    'A former Polish president and the Ukrainian president met.',
    'The former president of the club signed the contract. The former president will appoint a coach.',
  ])('%s', (text) => {
    expect(wordsIn(text, '2022-08-15')).toEqual([]);
    expect(wordsIn(text)).toEqual([]);
  });

  it('looks into the headline for the name', () => {
    const text = 'The former US president was in Ohio. Allies of the former US president cheered. The former US president has a cold.';
    expect(wordsIn(text, '2022-08-15', 'Trump in Ohio')).toEqual([]);
    expect(wordsIn(text, '2022-08-15', 'A day in Ohio')).toHaveLength(3);
  });
});
