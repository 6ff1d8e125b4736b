import { parseArgs } from 'node:util';
import { UpdateError } from './update-error';

export interface UpdateCommand {
  readonly endpoint: string;
  readonly format: 'text' | 'tsv';
  /** Files ("fr.tsv", "fr") and offices ("fr.hog"); empty means all. */
  readonly only: readonly string[];
  /** Who runs this, for the service to write to. */
  readonly contact: string | null;
  /** Another readable source than the project's; null is the project's. */
  readonly data: string | null;
}

const ENDPOINT_VARIABLE = 'OFFICE_HOLDERS_ENDPOINT';
const WIKIDATA = 'https://query.wikidata.org/sparql';

export const HELP = `Asks Wikidata who holds the offices of data/office-holders now and proposes changes. Writes no file.

  npm run --silent office-holders:update -- [--only FILE|OFFICE]... [--format text|tsv] [--endpoint URL] [--contact ADDRESS] [--data FOLDER]

--only NAME        a file (fr, fr.tsv) or an office (fr.hog); may be given again; all if not given
--format NAME      text, to read; tsv, rows for the files with a comment above each; text if not given
--endpoint URL     address of the query service (SPARQL); the variable ${ENDPOINT_VARIABLE} does the same;
                   ${WIKIDATA} if neither is given
--contact ADDRESS  a mail address or page that the service may turn to, as Wikimedia asks of those who run programs
--data FOLDER      another folder of the same make

About one current row in eight is stale or vandalised there. So each proposed row bears the flag "proposed", with which nothing
can be built: look for a source of your own, name it, take the flag away.

Exit status: 0 proposals are printed, or there are none; 1 the files are not sound; 2 the command cannot be understood;
3 the service cannot be reached, or refuses; 4 its answer cannot be understood, or is empty.
`;

/** Null asks for help. Throws `UpdateError`. */
export function parseUpdate(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): UpdateCommand | null {
  const values = parsed(argv);
  if (values.help) return null;
  const { format = 'text', only = [], contact = null, data = null } = values;
  if (format !== 'text' && format !== 'tsv') throw new UpdateError(2, `--format is text or tsv, not ${format}`);
  const endpoint = values.endpoint ?? (environment[ENDPOINT_VARIABLE] || WIKIDATA);
  if (!/^https?:/i.test(endpoint) || !URL.canParse(endpoint)) {
    throw new UpdateError(2, `the query service is an address that begins with https:// or http://, not ${endpoint}`);
  }
  return { endpoint, format, only, contact, data };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', short: 'h' },
        only: { type: 'string', multiple: true },
        format: { type: 'string' },
        endpoint: { type: 'string' },
        contact: { type: 'string' },
        data: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UpdateError(2, error instanceof Error ? error.message : String(error));
  }
}
