import { REPORTS, reportFileName } from '@/lib/engine/report';
import type { ReportOptions } from '@/lib/engine/report';
import type { Analysis } from '@/lib/engine/types';

export { REPORTS };

/** A report as a file: what it is called, what is in it, what it is. */
export interface WrittenReport {
  readonly name: string;
  readonly text: string;
  readonly mime: string;
}

/** Writes an analysis in a format. The hash of the text is taken here, because the engine has no cryptography. Throws for an id no format has. */
export async function writtenReport(formatId: string, analysis: Analysis, chosen: Omit<ReportOptions, 'textSha256'> = {}): Promise<WrittenReport> {
  const report = REPORTS.find(({ id }) => id === formatId);
  if (!report) throw new Error(`There is no format ${formatId}.`);
  const text = report.render(analysis, { ...chosen, textSha256: await sha256Of(analysis.article.text) });
  return { name: reportFileName(analysis, report), text, mime: report.mime };
}

/** In hexadecimal, of the text as UTF-8; half characters count as U+FFFD, as in every file. */
async function sha256Of(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
