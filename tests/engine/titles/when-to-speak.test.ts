import { describe, expect, it } from 'vitest';
import { inEnglish } from '@/lib/engine/said';
import { articleFromText } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { checkTitles, TITLE_RULES } from '@/lib/engine/titles';

/** What is said of the first title of a text: a finding, that it cannot be checked, or nothing. */
function verdict(text: string, published: string | null): { readonly says: 'flag' | 'note' | 'cannot check' | 'silent'; readonly words: string } {
  const article = articleFromText({ text, published: published ?? undefined });
  const { findings, titles } = checkTitles({ article, segments: segment(article.text, article.paragraphs, english), language: english });
  const [finding] = findings;
  if (finding) {
    const rule = TITLE_RULES.find(({ id }) => id === finding.rule);
    return { says: finding.severity === 1 ? 'note' : 'flag', words: rule ? inEnglish(finding.said, rule.says) : '' };
  }
  const why = titles.find(({ unchecked }) => unchecked)?.unchecked;
  return why ? { says: 'cannot check', words: why } : { says: 'silent', words: '' };
}

type Row = readonly [published: string | null, text: string, says: ReturnType<typeof verdict>['says'], words?: string];

/** The table of when to speak, row by row, each both ways. D is the day of the article. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  '“former X”, in office for certain on D': [
    ['2025-03-06', 'Former President Donald Trump spoke on Monday.', 'flag', 'was again in office'],
    ['2019-03-06', 'Former French President Emmanuel Macron spoke on Monday.', 'flag', 'was in office'],
    ['2022-03-06', 'Former President Donald Trump spoke on Monday.', 'silent'],
  ],
  '“former X”, within the days of grace': [
    ['2025-01-26', 'Former President Donald Trump spoke on Monday.', 'silent'],
    ['2025-01-28', 'Former President Donald Trump spoke on Monday.', 'flag'],
    ['2025-01-14', 'Former President Joe Biden spoke on Monday.', 'silent'],
    ['2025-01-12', 'Former President Joe Biden spoke on Monday.', 'flag'],
  ],
  '“former X”, the term open and D after the last day known': [
    ['2035-03-06', 'Former President Donald Trump spoke on Monday.', 'cannot check', 'known up to'],
    ['2026-09-01', 'Former President Donald Trump spoke on Monday.', 'flag'],
  ],
  '“President X”, the term ended before D': [
    ['2018-03-06', 'President Barack Obama will speak on Friday.', 'flag', 'ended on 20 January 2017'],
    ['2035-03-06', 'President Barack Obama will speak on Friday.', 'note', 'held again since is not known'],
    ['2017-01-26', 'President Barack Obama will speak on Friday.', 'silent'],
    ['2018-03-06', 'Then-President Barack Obama spoke there.', 'silent'],
    ['2018-03-06', 'In 2013, President Barack Obama spoke there.', 'silent'],
  ],
  '“President X”, the term open and D after the last day known': [
    ['2035-03-06', 'President Donald Trump spoke on Monday.', 'cannot check', 'known up to'],
    ['2025-03-06', 'President Donald Trump spoke on Monday.', 'silent'],
  ],
  '“acting”': [
    ['2018-06-06', 'Acting Secretary of State Mike Pompeo spoke on Monday.', 'flag', 'held in full'],
    ['2018-12-12', 'Acting Attorney General Matthew Whitaker spoke on Monday.', 'silent'],
    ['2018-05-03', 'Acting CIA Director Gina Haspel spoke on Monday.', 'silent'],
  ],
  '“-elect”': [
    ['2025-03-06', 'President-elect Donald Trump spoke on Monday.', 'flag', 'already held'],
    ['2024-12-06', 'President-elect Donald Trump spoke on Monday.', 'silent'],
    ['2035-03-06', 'President-elect Donald Trump spoke on Monday.', 'cannot check'],
  ],
  'an unknown name, office or country': [
    ['2025-03-06', 'Former President Ann Roe spoke on Monday.', 'silent'],
    ['2025-03-06', 'Former Ruritanian President Donald Trump spoke on Monday.', 'silent'],
    ['2025-03-06', 'Former Lord High Admiral Donald Trump spoke on Monday.', 'silent'],
  ],
  'no date of the article': [
    [null, 'Former President Donald Trump spoke on Monday.', 'cannot check', 'no date'],
    ['2025-03-06', 'Former President Donald Trump spoke on Monday.', 'flag'],
  ],
  'a term of a single source': [
    ['2026-09-15', 'Former Bangladeshi President Mirza Fakhrul Islam Alamgir spoke on Monday.', 'cannot check'],
    ['2026-09-15', 'Former Bangladeshi Prime Minister Tarique Rahman spoke on Monday.', 'flag'],
  ],
  'a term typed by hand, after 30 November 2025': [
    ['2026-03-06', 'Former German Finance Minister Lars Klingbeil spoke on Monday.', 'cannot check'],
    ['2025-10-06', 'Former German Finance Minister Lars Klingbeil spoke on Monday.', 'flag'],
  ],
  'a contested or collective office': [
    ['2020-05-05', 'Former Venezuelan President Nicolas Maduro spoke on Monday.', 'silent'],
    ['2020-05-05', 'Former Colombian President Iván Duque spoke on Monday.', 'flag'],
  ],
  'inside quotation marks': [
    ['2022-02-10', '“President Donald Trump will win again,” the man said on Saturday.', 'silent'],
    ['2025-03-06', '“Former President Donald Trump has told us to stop,” the general said. Former President Donald Trump signed the order on Monday.', 'flag', 'quoted words themselves seem altered'],
  ],
  'a surname alone': [
    ['2025-08-06', 'Former President Lee was pardoned in Seoul.', 'silent'],
    ['2025-08-06', 'Former President Trump signed the order on Monday. Donald Trump smiled.', 'flag'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows.map(([published, text, says, words = '']) => [published, text, says, words] as const))('%s “%s”: %s', (published, text, says, words) => {
    const found = verdict(text, published);
    expect(found.says).toBe(says);
    expect(found.words).toContain(words);
  });
});
