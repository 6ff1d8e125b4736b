import type { Analysis } from '../types';

/**
 * An export format: one file in this room. `render` is pure: the same analysis gives the same text,
 * whenever and wherever it is called. `label` is what a menu shows; `extension` has no dot.
 */
export interface Report {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mime: string;
  render(analysis: Analysis): string;
}
