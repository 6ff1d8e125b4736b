import { csv } from './csv';
import { htmlReport } from './html';
import { json } from './json';
import { markdown } from './markdown';
import type { Report } from './report';
import { webAnnotation } from './web-annotation';

export { reportFileName } from './file-name';
export type { Report, ReportOptions } from './report';

/** All export formats in the order menus show them. */
export const REPORTS: readonly [Report, ...Report[]] = [markdown, htmlReport, csv, json, webAnnotation];
