/**
 * Index of the first part that ends after `position`, or of the last one where none does; 0 for an empty list.
 * Parts stand in order and do not overlap; `endOf` is exclusive.
 */
export function indexReaching<T>(parts: readonly T[], position: number, endOf: (part: T) => number): number {
  let low = 0;
  let high = Math.max(0, parts.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(parts[middle]!) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
