import { parseArgs } from 'node:util';
import { REPORTS } from '@/lib/engine/report';
import type { Report } from '@/lib/engine/report';

/** The caller asked for what cannot be done; the message says so in one line. Exit status 2. */
export class UsageError extends Error {}

export interface PageCommand {
  readonly does: 'page';
  /** Path of an HTML file, `-` for standard input. */
  readonly file: string;
  readonly url: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly report: Report;
  /** All paragraphs in the HTML report. */
  readonly wholeArticle: boolean;
  /** A byte order mark before CSV. */
  readonly byteOrderMark: boolean;
}

export type Command =
  | { readonly does: 'help' }
  | PageCommand
  | { readonly does: 'lines'; readonly jobs: number };

const FORMATS = REPORTS.map((report) => report.id).toSorted();

export const HELP = `Shows how sources are identified in news articles.

  npm run --silent analyze -- FILE.html [--url U] [--published YYYY-MM-DD] [--format ${FORMATS.join('|')}]
  npm run --silent analyze -- --jsonl [--jobs N] < IN > OUT

FILE.html         a saved page; - reads it from standard input
--url U           its address, which may tell the date and names the report
--published DATE  its date, in place of the one the page tells
--format NAME     ${FORMATS.join(', ')}; json if not given
--whole-article   with --format html: all paragraphs, not only those with passages
--bom             with --format csv: a byte order mark, from which spreadsheets know UTF-8

--jsonl           read one article a line from standard input, write one result a line, in the same order
                  in   {"id", "text", "title"?, "published"?, "url"?}  or  {"id", "html", "url"?, "published"?}
                  out  {"id", "attributions": [{"source", "cue", "content", "kind", "anonymous"}], "titles": [{"span", "rule"}], "score"}
                  Spans are [start, end] in UTF-16 units of the line's text; for html, "text" is written too.
--jobs N          threads; one for each core if not given

Exit status: 0 all done; 1 some lines could not be read (told on standard error, with their number); 2 nothing could be done.
`;

/** Throws `UsageError`. `cores` is how many jobs there are unless told otherwise. */
export function parseCommand(argv: readonly string[], cores: number): Command {
  const { values, positionals } = parsed(argv);
  if (values.help) return { does: 'help' };
  if (values.jsonl) {
    if (positionals.length > 0) throw new UsageError('--jsonl reads standard input; give no FILE with it');
    for (const option of ['url', 'published', 'format', 'whole-article', 'bom'] as const) {
      if (values[option] !== undefined) throw new UsageError(`--${option} does not go with --jsonl`);
    }
    return { does: 'lines', jobs: values.jobs === undefined ? cores : countOf(values.jobs) };
  }
  if (values.jobs !== undefined) throw new UsageError('--jobs goes with --jsonl');
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('give FILE.html or --jsonl; --help tells more');
  if (more.length > 0) throw new UsageError(`one FILE at a time; for many use --jsonl (${more.length + 1} given)`);
  const report = REPORTS.find(({ id }) => id === (values.format ?? 'json'));
  if (!report) throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not ${values.format}`);
  if (values['whole-article'] && report.id !== 'html') throw new UsageError('--whole-article goes with --format html');
  if (values.bom && report.id !== 'csv') throw new UsageError('--bom goes with --format csv');
  return {
    does: 'page', file, url: addressOf(values.url), published: dateOf(values.published), report,
    wholeArticle: values['whole-article'] ?? false, byteOrderMark: values.bom ?? false,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        jsonl: { type: 'boolean' },
        jobs: { type: 'string' },
        url: { type: 'string' },
        published: { type: 'string' },
        format: { type: 'string' },
        'whole-article': { type: 'boolean' },
        bom: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function countOf(jobs: string): number {
  const count = Number(jobs);
  if (!Number.isInteger(count) || count < 1 || count > 256) throw new UsageError(`--jobs is a number from 1 to 256, not ${jobs}`);
  return count;
}

function addressOf(url: string | undefined): string | null {
  if (url === undefined) return null;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) throw new UsageError(`--url is an address that begins with https:// or http://, not ${url}`);
  return url;
}

/** A date that is in the calendar: 2025-02-30 is not. */
function dateOf(date: string | undefined): string | null {
  if (date === undefined) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) throw new UsageError(`--published is a date like 2025-03-06, not ${date}`);
  return date;
}
