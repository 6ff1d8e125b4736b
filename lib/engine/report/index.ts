import { json } from './json';
import { markdown } from './markdown';
import type { Report } from './report';

export { reportFileName } from './file-name';
export type { Report } from './report';

/** All export formats in the order menus show them. */
export const REPORTS: readonly [Report, ...Report[]] = [markdown, json];
