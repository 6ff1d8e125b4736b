/** Reading fields out of what may be anything at all: whatever does not fit is left out, or is the default. */

/** The fields of an object; none of anything else. */
export function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
}

/** One of these words, or the default. */
export function oneOf<Word extends string>(words: readonly Word[], stored: unknown, otherwise: Word): Word {
  return words.find((word) => word === stored) ?? otherwise;
}

export function yesOrNo(stored: unknown, otherwise: boolean): boolean {
  return typeof stored === 'boolean' ? stored : otherwise;
}

/** The entries of a list that fit, each once, and no more than `most`. */
export function listOf<Entry>(stored: unknown, fits: (entry: unknown) => entry is Entry, most: number): Entry[] {
  return Array.isArray(stored) ? [...new Set(stored.filter(fits))].slice(0, most) : [];
}
