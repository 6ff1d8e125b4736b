import fc from 'fast-check';

/** Any UTF-16 there can be: half characters, controls and all. */
export const anyText = fc.array(fc.nat({ max: 0xff_ff })).map((codes) => String.fromCharCode(...codes));

/** What files can hold of a text: no NUL, no half character. */
export const holdable = (text: string): string => text.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');
