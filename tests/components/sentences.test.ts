import { describe, expect, it } from 'vitest';
import { announcementOf } from '@/components/announcement';
import { leadSentence, restSentence } from '@/components/lead-sentences';
import { leadSentence as leadOfExports } from '@/lib/engine/lead';
import { dateOriginText, noScoreReason, notCheckedReason } from '@/components/reasons';
import type { NoScoreReason } from '@/lib/engine/types';
import type { NotChecked } from '@/lib/messages';
import { ANALYSIS, CLEAN_ANALYSIS } from './invented-analysis';

describe('the lead', () => {
  it.each([
    [3, 23, '3 of 26 voices are named.'],
    [1, 4, '1 of 5 voices is named.'],
    [0, 7, 'None of 7 voices is named.'],
    [7, 0, 'All 7 voices are named.'],
    [2, 0, 'Both voices are named.'],
    [1, 0, 'The only voice is named.'],
    [0, 1, 'The only voice is not named.'],
    [0, 0, 'Nobody is reported to speak.'],
  ])('%i named, %i not: %s', (identified, anonymous, sentence) => {
    expect(leadSentence({ identified, anonymous })).toBe(sentence);
    expect(leadOfExports({ identified, anonymous })).toBe(sentence);
  });

  it('says what the first sentence leaves open', () => {
    expect(restSentence(ANALYSIS)).toBe('7 are not, and one title does not fit.');
    expect(restSentence({ ...ANALYSIS, voices: { identified: 5, anonymous: 0 } })).toBe('One title does not fit.');
    expect(restSentence({ ...ANALYSIS, findings: [] })).toBe('7 are not.');
    expect(restSentence({ ...ANALYSIS, findings: [], voices: { identified: 4, anonymous: 1 } })).toBe('1 is not.');
  });

  it('counts a title once, however often the article repeats it', () => {
    const [title] = ANALYSIS.findings.filter(({ kind }) => kind === 'title');
    if (!title) throw new Error('The invented analysis has titles that do not fit.');
    const another = { ...title, selector: { ...title.selector, exact: 'the former US administration' } };
    expect(restSentence({ ...ANALYSIS, findings: [...ANALYSIS.findings, another] })).toBe('7 are not, and 2 titles do not fit.');
  });

  it('says that nothing was found only where nothing was', () => {
    expect(restSentence(CLEAN_ANALYSIS)).toBe('Nothing was found that hides who is speaking.');
    const hearsay = ANALYSIS.findings.filter(({ kind }) => kind === 'hearsay');
    expect(restSentence({ ...CLEAN_ANALYSIS, findings: hearsay })).toBe('');
  });
});

describe('what a screen reader hears', () => {
  it('counts passages and gives the score', () => {
    expect(announcementOf({ state: 'checked', analysis: ANALYSIS, marks: true, out: [] })).toBe('9 passages, score 52');
  });

  it('says when there is no score, and when nothing was read', () => {
    const score = (why: NoScoreReason) => ({ state: 'checked', marks: true, out: [], analysis: { ...ANALYSIS, score: { value: null, terms: [], why } } }) as const;
    expect(announcementOf(score('too-short'))).toBe('9 passages, no score');
    expect(announcementOf(score('language'))).toBe('This page was not checked.');
    expect(announcementOf({ state: 'reading' })).toBe('Reading the article…');
  });
});

describe('reasons', () => {
  it('counts what the gate saw', () => {
    expect(notCheckedReason({ why: 'not-an-article', links: 48, longestText: 40 }).detail)
      .toBe('It does not look like a news article: 48 links, and no text longer than 40 words.');
    expect(notCheckedReason({ why: 'not-an-article', links: 1, longestText: 0 }).detail)
      .toBe('It does not look like a news article: 1 link, and no running text.');
  });

  const reasons: NotChecked[] = [
    { why: 'not-an-article', links: 2, longestText: 3 },
    { why: 'extraction-failed', detail: 'no text' },
    { why: 'engine-failed', detail: 'out of memory' },
    { why: 'never-on-this-site' },
    { why: 'out-of-reach' },
  ];

  it.each(reasons.map((reason) => [reason.why, reason] as const))('%s is told in whole sentences', (_why, reason) => {
    const { heading, detail } = notCheckedReason(reason);
    expect(heading).toMatch(/^[A-Z].*\.$/);
    expect(detail).toMatch(/^[A-Z].*\.$/);
  });

  it('offers an action only where one helps', () => {
    expect(reasons.map((reason) => notCheckedReason(reason).action)).toEqual(['Check it anyway', 'Try again', 'Try again', undefined, undefined]);
  });

  it('names the language it does not read', () => {
    expect(noScoreReason({ ...ANALYSIS, language: 'fra' }, 'language').detail).toBe('The article is in French. Says Who reads English.');
    expect(noScoreReason({ ...ANALYSIS, language: 'und' }, 'language').detail).toBe('The language of this text was not recognised. Says Who reads English.');
    expect(noScoreReason({ ...ANALYSIS, language: '?' }, 'language').detail).toContain('was not recognised');
  });

  it('says what a text is too short or too quiet for', () => {
    expect(noScoreReason({ ...ANALYSIS, article: { ...ANALYSIS.article, text: 'Six words are not an article.' } }, 'too-short').detail).toContain('6 words');
    expect(noScoreReason({ ...ANALYSIS, voices: { identified: 1, anonymous: 0 } }, 'too-few-attributions').detail).toContain('1 voice.');
    expect(noScoreReason({ ...ANALYSIS, voices: { identified: 0, anonymous: 0 } }, 'too-few-attributions').detail).toContain('Nobody');
  });

  it('tells where a date was found', () => {
    expect(dateOriginText('json-ld', '2025-10-14')).toBe('Found in the page’s data (JSON-LD): “2025-10-14”');
  });
});
