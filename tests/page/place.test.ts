import { describe, expect, it } from 'vitest';
import { placeOf } from '@/lib/page/place';

const card = { width: 352, height: 300 };
const column = { left: 100, right: 700, top: 0, bottom: 2000 };
const words = { left: 150, right: 400, top: 400, bottom: 420 };
const wide = { width: 1200, height: 900 };
const narrow = { width: 720, height: 900 };

describe('the card goes', () => {
  it('into the margin on the right, level with its line', () => {
    expect(placeOf({ words, column, card, window: wide })).toMatchObject({ side: 'right', left: 724, top: 366 });
  });

  it('into the margin on the left where only that is wide enough', () => {
    expect(placeOf({ words: { ...words, left: 600, right: 900 }, column: { ...column, left: 500, right: 1100 }, card, window: wide })).toMatchObject({ side: 'left', left: 124 });
  });

  it('below the words without a margin, and stays in the window', () => {
    expect(placeOf({ words, column, card, window: narrow })).toMatchObject({ side: 'below', left: 150, top: 430 });
    expect(placeOf({ words: { ...words, left: 600, right: 690 }, column, card, window: narrow })).toMatchObject({ side: 'below', left: 360 });
  });

  it('above the words where there is more room', () => {
    const low = { ...words, top: 800, bottom: 820 };
    expect(placeOf({ words: low, column, card, window: narrow })).toMatchObject({ side: 'above', top: 490 });
  });
});

it('the card covers no words and leaves the window nowhere', () => {
  for (const window of [wide, narrow, { width: 360, height: 500 }]) {
    for (let top = 0; top < window.height - 40; top += 20) {
      for (const height of [120, 300, 480]) {
        const at = { ...words, top, bottom: top + 40 };
        const { left, top: cardTop, room } = placeOf({ words: at, column, card: { width: Math.min(352, window.width - 16), height }, window });
        const box = { left, right: left + Math.min(352, window.width - 16), top: cardTop, bottom: cardTop + Math.min(height, room) };
        const covers = box.left < at.right && box.right > at.left && box.top < at.bottom && box.bottom > at.top;
        expect({ covers, ...at, ...box }).toMatchObject({ covers: false });
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(window.width);
        expect(box.bottom).toBeLessThanOrEqual(window.height);
      }
    }
  }
});
