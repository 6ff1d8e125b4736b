import { describe, expect, it } from 'vitest';
import { nearestFlag, ribbonOf } from '@/lib/engine/charts/ribbon';
import { passagesOf } from '@/lib/engine/passages';
import { ANALYSIS, CLEAN_ANALYSIS } from '../../components/invented-analysis';

const ribbon = ribbonOf(ANALYSIS, passagesOf(ANALYSIS));

describe('the ribbon', () => {
  it('has a block for each paragraph, as wide as its text, without gaps', () => {
    const { paragraphs } = ANALYSIS.article;
    expect(ribbon.blocks).toHaveLength(paragraphs.length);
    ribbon.blocks.reduce((end, { from, width }) => {
      expect(from).toBeCloseTo(end, 10);
      return from + width;
    }, 0);
    expect(ribbon.blocks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 10);
  });

  it('has a tick for each identified voice, within its paragraph', () => {
    expect(ribbon.ticks).toHaveLength(ANALYSIS.voices.identified);
    const third = ribbon.blocks[2];
    const within = ribbon.ticks.filter((at) => third && at >= third.from && at <= third.from + third.width);
    expect(within).toHaveLength(2); // Ilse Marrant, and "She"
  });

  it('has a flag for each passage but credits, within its paragraph', () => {
    expect(ribbon.flags).toHaveLength(9);
    expect(ribbon.flags.map(({ kind }) => kind)).not.toContain('credit');
    for (const { at, paragraph } of ribbon.flags) {
      const block = ribbon.blocks[paragraph];
      expect(at).toBeGreaterThanOrEqual(block?.from ?? 1);
      expect(at).toBeLessThanOrEqual((block?.from ?? 0) + (block?.width ?? 0));
    }
  });

  it('hangs a flag lower rather than on top of its neighbour', () => {
    for (const flag of ribbon.flags) {
      const covered = ribbon.flags.filter((other) => other !== flag && other.level === flag.level && Math.abs(other.at - flag.at) < 0.04);
      expect(covered).toEqual([]);
    }
    expect(ribbon.levels).toBe(2);
  });

  it('stops at four levels however many passages there are', () => {
    const [passage] = passagesOf(ANALYSIS);
    const many = Array.from({ length: 40 }, () => passage).filter((each) => each !== undefined);
    expect(ribbonOf(ANALYSIS, many).levels).toBe(4);
  });

  it('finds the flag nearest to a place', () => {
    const [first] = ribbon.flags;
    const last = ribbon.flags.at(-1);
    expect(nearestFlag(ribbon.flags, 0)).toBe(first);
    expect(nearestFlag(ribbon.flags, 1)).toBe(last);
    expect(nearestFlag([], 0.5)).toBeUndefined();
  });

  it('is empty where nothing was found, and still shows the voices', () => {
    const clean = ribbonOf(CLEAN_ANALYSIS, []);
    expect(clean.flags).toEqual([]);
    expect(clean.ticks).toHaveLength(5);
  });
});
