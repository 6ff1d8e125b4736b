import { describe, expect, it } from 'vitest';
import { dismissalOf } from '@/lib/dismissed';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { passagesOf } from '@/lib/engine/passages';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { personal } from '@/lib/settings/personal';

const TEXT = [
  'The gates of the harbour will stay shut, a senior official said on Monday, and the ferry will not sail before the summer comes to the strait.',
  'Jane Roe, who runs the port, said that nobody had asked her. “They never ask,” Ms Roe said. Two people familiar with the talks said she was told.',
  'A senior official said that the boats could wait. It was reported that the crews had gone home. Martin Hale said that he would wait for them.',
].join('\n\n');
const ANALYSIS = analyze({ ...articleFromText({ text: `${TEXT}\n\n${TEXT.replaceAll('said', 'told reporters')}` }), url: 'https://example.org/2026/03/02/gates' });
const words = (analysis: typeof ANALYSIS): string[] => passagesOf(analysis).map(({ span }) => analysis.article.text.slice(span.start, span.end));

describe('an analysis as its reader wants it', () => {
  it('is the engine’s own, as long as nothing was decided', () => {
    expect(personal(ANALYSIS, DEFAULT_SETTINGS, [])).toEqual(ANALYSIS);
    expect(ANALYSIS.score.value).not.toBeNull();
  });

  it('lacks the kinds that are off, and scores the same', () => {
    const off = personal(ANALYSIS, { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, group: { ...DEFAULT_SETTINGS.kinds.group, on: false } } }, []);
    expect(ANALYSIS.findings.some(({ kind }) => kind === 'group')).toBe(true);
    expect(off.findings).toEqual(ANALYSIS.findings.filter(({ kind }) => kind !== 'group'));
    expect(off.score).toEqual(ANALYSIS.score);
  });

  it('lacks ignored phrases, in the score too', () => {
    expect(words(ANALYSIS)).toContain('a senior official');
    const left = personal(ANALYSIS, { ...DEFAULT_SETTINGS, phrases: { mark: [], ignore: ['Senior official'] } }, []);
    expect(words(left).filter((each) => /senior official/i.test(each))).toEqual([]);
    expect(left.score.value).toBeGreaterThan(ANALYSIS.score.value ?? NaN);
  });

  it('lacks what was dismissed in this article, and only there', () => {
    const passage = passagesOf(ANALYSIS).find(({ kind }) => kind === 'hearsay');
    if (!passage) throw new Error('There is no hearsay.');
    const dismissed = dismissalOf(`${ANALYSIS.article.url}#top`, passage);
    const left = personal(ANALYSIS, DEFAULT_SETTINGS, [dismissed]);
    expect(passagesOf(left).map(({ span }) => span)).not.toContainEqual(passage.span);
    expect(words(left)).toHaveLength(words(ANALYSIS).length - 1);
    expect(left.score.value).toBeGreaterThan(ANALYSIS.score.value ?? NaN);
    expect(personal(ANALYSIS, DEFAULT_SETTINGS, [{ ...dismissed, address: 'https://example.org/2026/03/03/ferry' }])).toEqual(ANALYSIS);
  });

  it('has the reader’s own phrases as a kind of their own, which counts for nothing', () => {
    const marked = personal(ANALYSIS, { ...DEFAULT_SETTINGS, phrases: { mark: ['the ferry', 'jane roe'], ignore: [] } }, []);
    const own = marked.findings.filter(({ kind }) => kind === 'yours');
    expect(own.map(({ selector }) => selector.exact)).toEqual(['the ferry', 'Jane Roe', 'the ferry', 'Jane Roe']);
    expect(marked.score).toEqual(ANALYSIS.score);
    expect(new Set(marked.findings.map(({ id }) => id)).size).toBe(marked.findings.length);
  });
});
