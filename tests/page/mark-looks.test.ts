import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '@/lib/engine/types';
import { markColours, PALETTE, THEMES, type Theme } from '@/lib/page/mark-colours';
import { COLOURS, DEFAULT_LOOKS, DEFAULT_MARKING, LINES, STRENGTHS, withLine } from '@/lib/page/mark-looks';
import { marksCss } from '@/lib/page/marks.css';

type Rgb = readonly [number, number, number];
const GROUNDS: Readonly<Record<Theme, readonly Rgb[]>> = { light: [[255, 255, 255], [250, 249, 246]], dark: [[21, 23, 26], [28, 31, 35], [0, 0, 0]] };

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
/** A tint with its opacity, laid over a ground. */
function over(tint: string, ground: Rgb): Rgb {
  const alpha = Number.parseInt(tint.slice(7), 16) / 255;
  return rgb(tint).map((value, index) => value * alpha + (ground[index] ?? 0) * (1 - alpha)) as unknown as Rgb;
}

describe('the palette', () => {
  it.each(COLOURS.flatMap((colour) => THEMES.map((theme) => ({ colour, theme }))))('$colour stands out, $theme, from the ground and from its own tint', ({ colour, theme }) => {
    const line = rgb(PALETTE[colour][theme]);
    for (const ground of GROUNDS[theme]) {
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(line, over(markColours('person', colour, theme).wash, ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(COLOURS.flatMap((colour) => THEMES.map((theme) => ({ colour, theme }))))('$colour leaves words legible, $theme, under the strongest tint', ({ colour, theme }) => {
    const ink: Rgb = theme === 'light' ? [26, 30, 37] : [237, 235, 231];
    for (const ground of GROUNDS[theme]) expect(contrast(ink, over(markColours('person', colour, theme).washOn, ground))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('lines', () => {
  it('belong to one kind each, to begin with', () => {
    expect(new Set(FINDING_KINDS.map((kind) => DEFAULT_LOOKS[kind].line))).toEqual(new Set(LINES));
  });

  it.each(FINDING_KINDS.flatMap((kind) => LINES.map((line) => ({ kind, line }))))('still do when $kind takes $line', ({ kind, line }) => {
    const looks = withLine(DEFAULT_LOOKS, kind, line);
    expect(looks[kind]).toEqual({ line, colour: DEFAULT_LOOKS[kind].colour });
    expect(new Set(FINDING_KINDS.map((each) => looks[each].line)).size).toBe(FINDING_KINDS.length);
  });
});

describe('the rules of the marks', () => {
  const rule = (css: string, media: string, name: string): string | undefined =>
    css.split('\n').flatMap((line) => [...line.matchAll(/@media ([^{]+)\{::highlight\(([\w-]+)\)\{([^}]*)\}\}/g)]).find(([, where, which]) => where === media && which === name)?.[3];

  it.each(STRENGTHS)('mark with %s as they should', (strength) => {
    const css = marksCss({ ...DEFAULT_MARKING, strength });
    const person = rule(css, 'screen', 'says-who-person');
    if (strength === 'dots') expect(person).toBeUndefined();
    else expect(person).toContain(strength === 'tint' ? 'background-color:#b1770021' : 'background-color:transparent');
    expect(rule(css, 'screen', 'says-who-person-on')).toContain('background-color:#b177004d;text-decoration:underline dotted');
    // A wavy line without a tint would read as a spelling error.
    if (strength !== 'dots') expect(rule(css, 'screen', 'says-who-hearsay')).toContain('background-color:#a33d7821');
  });

  it.each(STRENGTHS)('print lines with %s, or nothing, as is wished', (strength) => {
    expect(rule(marksCss({ ...DEFAULT_MARKING, strength }), 'print', 'says-who-person')).toBe('background-color:transparent;text-decoration:underline dotted .15em #b17700;text-underline-offset:.2em');
    expect(rule(marksCss({ ...DEFAULT_MARKING, strength, print: false }), 'print', 'says-who-person')).toBe('background-color:transparent;text-decoration:none');
  });
});
