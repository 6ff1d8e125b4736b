import { describe, expect, it } from 'vitest';
import { voiceRowsOf } from '@/lib/engine/charts/who-speaks';
import { ANALYSIS } from '../../components/invented-analysis';

describe('who speaks', () => {
  const rows = voiceRowsOf(ANALYSIS);

  it('counts in attributions, like the lead, so that the table adds up to it', () => {
    expect(rows.reduce((sum, row) => sum + row.identified, 0)).toBe(ANALYSIS.voices.identified);
    expect(rows.reduce((sum, row) => sum + row.anonymous, 0)).toBe(ANALYSIS.voices.anonymous);
  });

  it('sets like against like and leaves out rows where nobody speaks', () => {
    expect(rows.map(({ id, identified, anonymous }) => [id, identified, anonymous])).toEqual([
      ['people', 4, 2],
      ['bodies', 1, 3],
      ['documents', 0, 1],
      ['absent', 0, 1],
    ]);
  });

  it('leaves out what is said inside another’s quotation', () => {
    const unnested = { ...ANALYSIS, attributions: ANALYSIS.attributions.map((each) => ({ ...each, nested: false })) };
    expect(voiceRowsOf(unnested).map(({ id }) => id)).toContain('offices');
    expect(rows.map(({ id }) => id)).not.toContain('offices');
  });
});
