import type { Theme } from './mark-colours';

/** Whether the words inside `element` stand on a light or a dark ground, measured on the page and not taken from the system. */
export function groundBehind(element: Element): Theme {
  const window = element.ownerDocument.defaultView;
  if (!window) return 'light';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = window.getComputedStyle(at);
    const ground = lightnessOf(style.backgroundColor);
    // A veil lets the ground behind it decide.
    if (ground && ground.alpha > 0.5) return ground.lightness > 0.5 ? 'light' : 'dark';
    // A picture's lightness cannot be read; its text was chosen to stand out from it.
    if (style.backgroundImage && style.backgroundImage !== 'none') return oppositeOf(lightnessOf(window.getComputedStyle(element).color));
  }
  // Nothing painted: the browser's own canvas, dark only where the page asks for that and the system agrees.
  const scheme = window.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  const prefersDark = window.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

interface Lightness {
  /** As the eye sees it, 0 black to 1 white. */
  readonly lightness: number;
  readonly alpha: number;
}

function oppositeOf(text: Lightness | null): Theme {
  return text && text.lightness > 0.5 ? 'dark' : 'light';
}

/** Of a computed colour: `rgb()`, `rgba()`, `color()`, `oklch()`, `oklab()`, `lch()`, `lab()`; `null` for what is none of these. */
export function lightnessOf(colour: string): Lightness | null {
  const match = /^(rgba?|color|ok(?:lch|lab)|lch|lab)\(([^)]*)\)$/.exec(colour.trim());
  if (!match) return null;
  const [, space = '', inside = ''] = match;
  const numbers = inside.split(/[\s,/]+/).filter((part) => /^[\d.+-]/.test(part)).map((part) => Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1));
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (space.startsWith('ok')) return { lightness: first, alpha };
  if (space === 'lab' || space === 'lch') return { lightness: first > 1 ? first / 100 : first, alpha };
  const full = space === 'color' ? 1 : 255;
  return { lightness: lightnessOfRgb(first / full, second / full, third / full), alpha };
}

/** CIE lightness of an sRGB colour, scaled to 0 to 1. */
function lightnessOfRgb(red: number, green: number, blue: number): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance > 0.008856 ? 1.16 * Math.cbrt(luminance) - 0.16 : 9.033 * luminance;
}
