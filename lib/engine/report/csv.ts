import { paragraphAt } from '../passages';
import { wordsOf } from '../rule';
import { passageLinks } from '../text-fragment';
import type { Analysis, Finding } from '../types';
import type { Report } from './report';
import { signalsOfCriterion } from './signals';

/** One row a finding (RFC 4180), for spreadsheets and statistics. An analysis without findings is a header and nothing more. */
export const csv: Report = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mime: 'text/csv',
  render: (analysis, { textSha256, byteOrderMark }) => {
    const linkTo = passageLinks(analysis.article);
    const kinds = new Map(analysis.sources.map(({ id, kind }) => [id, kind]));
    const rows = analysis.findings.map((finding): Row => ({ ...ofFinding(analysis, finding), ...ofArticle(analysis), link: linkTo(finding.span) ?? '', source_kind: kinds.get(finding.sourceId ?? '') ?? '', text_sha256: textSha256 }));
    return `${byteOrderMark ? '\uFEFF' : ''}${[COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))].map(lineOf).join('')}`;
  },
};

const COLUMNS = [
  'url', 'headline', 'publisher', 'published', 'score', 'finding', 'rule', 'criterion', 'signals', 'kind', 'severity', 'paragraph', 'start', 'end',
  'quote', 'message', 'evidence', 'source', 'source_kind', 'link', 'text_sha256', 'engine', 'rules', 'office_data_as_of',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;
type OfArticle = 'url' | 'headline' | 'publisher' | 'published' | 'score' | 'engine' | 'rules' | 'office_data_as_of';

function ofArticle({ article: { url, headline, publisher, published }, score, versions }: Analysis): Pick<Row, OfArticle> {
  return {
    url,
    headline,
    publisher: publisher ?? '',
    published: published?.date ?? '',
    score: score.value ?? '',
    engine: versions.engine,
    rules: versions.rules,
    office_data_as_of: versions.officeDataAsOf,
  };
}

function ofFinding({ article, rules }: Analysis, { id, rule, kind, severity, span, message, evidence, sourceId }: Finding): Omit<Row, OfArticle | 'link' | 'source_kind' | 'text_sha256'> {
  const criterion = rules[rule]?.criterion ?? '';
  return {
    finding: id,
    rule,
    criterion,
    signals: signalsOfCriterion(criterion).join(' '),
    kind,
    severity,
    paragraph: paragraphAt(article.paragraphs, span.start) + 1,
    start: span.start,
    end: span.end,
    quote: wordsOf(article.text, span),
    message,
    evidence: evidence.map((one) => `“${wordsOf(article.text, one.span)}”: ${one.shows}`).join('; '),
    source: sourceId ?? '',
  };
}

function lineOf(cells: readonly (string | number)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/**
 * Quotation marks around whatever needs them. NUL and half characters, which no CSV file can hold, become U+FFFD.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, and so does text that has one there already,
 * so that taking one apostrophe away before = + - @, a tab or a line break gives the text back.
 */
function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD').replace(/^(?='*[=+\-@\t\r\n])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
