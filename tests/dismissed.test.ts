import { describe, expect, it } from 'vitest';
import { changeDismissed, dismissedFrom, DISMISSED_KEY, loadDismissed, MOST_DISMISSED, withDismissed, withoutDismissed, type Dismissed } from '@/lib/dismissed';
import { memoryArea } from './settings/area';

const dismissed = (n: number): Dismissed => ({ address: 'https://example.org/story', selector: { type: 'TextQuoteSelector', exact: `words ${n}`, prefix: 'before ', suffix: ' after' } });

describe('what was dismissed', () => {
  it('is kept once, and can be taken back', () => {
    const kept = [dismissed(1), dismissed(2), dismissed(1)].reduce<Dismissed[]>(withDismissed, []);
    expect(kept).toEqual([dismissed(2), dismissed(1)]);
    expect(withoutDismissed(kept, dismissed(2))).toEqual([dismissed(1)]);
  });

  it('is bounded: the oldest goes first', () => {
    const kept = Array.from({ length: MOST_DISMISSED + 2 }, (_, n) => dismissed(n)).reduce<Dismissed[]>(withDismissed, []);
    expect(kept).toHaveLength(MOST_DISMISSED);
    expect([kept[0], kept.at(-1)]).toEqual([dismissed(2), dismissed(MOST_DISMISSED + 1)]);
  });

  it('is read back as it was stored, one change after the other', async () => {
    const area = memoryArea();
    await Promise.all([1, 2].map((n) => changeDismissed(area, (kept) => withDismissed(kept, dismissed(n)))));
    expect(await loadDismissed(area)).toEqual([dismissed(1), dismissed(2)]);
    expect(area.items[DISMISSED_KEY]).toMatchObject({ version: 1 });
  });

  it.each([undefined, null, 'x', [], { version: 1 }, { version: 9, entries: [dismissed(1)] }, { version: 1, entries: 'x' }, { version: 1, entries: [null, 3, { address: 1 }, { address: 'a', selector: { exact: '' } }] }])(
    'reads %j as nothing', (stored) => {
      expect(dismissedFrom(stored)).toEqual([]);
    },
  );
});
