import { UpdateError } from './update-error';

/** What Wikidata says of one person in one office. */
export interface Statement {
  /** Wikidata item of the office. */
  readonly position: string;
  readonly person: string;
  /** Null where the person has neither an English name nor one for all languages. */
  readonly name: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as it is known. */
  readonly start: string;
  /** Null while in office. */
  readonly end: string | null;
  readonly preferred: boolean;
  readonly acting: boolean;
  /** Where a person can read and discuss it. */
  readonly address: string;
  readonly references: readonly string[];
}

type Binding = Readonly<Record<string, unknown>>;

/**
 * Statements in an answer of the form "SPARQL 1.1 Query Results JSON". A statement with several references stands there once for each;
 * dates less precise than a year are left out with their statement. Throws `UpdateError` for anything else.
 */
export function readStatements(answer: string): Statement[] {
  const statements = new Map<string, Statement>();
  for (const binding of bindingsOf(answer)) {
    const statement = statementOf(binding);
    if (!statement) continue;
    const known = statements.get(statement.address);
    statements.set(statement.address, known ? merged(known, statement) : statement);
  }
  return [...statements.values()];
}

// A statement with two starts or two ends was edited by two people; the longest span is the one that proposes least.
function merged(one: Statement, other: Statement): Statement {
  return {
    ...one,
    start: other.start < one.start ? other.start : one.start,
    end: one.end === null || other.end === null ? null : one.end > other.end ? one.end : other.end,
    references: [...new Set([...one.references, ...other.references])],
  };
}

function bindingsOf(answer: string): readonly Binding[] {
  let json: unknown;
  try {
    json = JSON.parse(answer);
  } catch {
    const cut = /Exception/.test(answer) ? 'the service broke off in the middle' : `it begins with ${JSON.stringify(answer.trim().slice(0, 40))}`;
    throw new UpdateError(4, `the answer is not JSON: ${cut}`);
  }
  const bindings = isRecord(json) && isRecord(json['results']) ? json['results']['bindings'] : undefined;
  if (!Array.isArray(bindings) || !bindings.every(isRecord)) throw new UpdateError(4, 'the answer is JSON, but not the results of a query: no results.bindings');
  return bindings;
}

const isRecord = (value: unknown): value is Binding => typeof value === 'object' && value !== null && !Array.isArray(value);

function statementOf(binding: Binding): Statement | null {
  const optional = (variable: string): string | null => {
    const cell = binding[variable];
    return isRecord(cell) && typeof cell['value'] === 'string' ? cell['value'] : null;
  };
  const required = (variable: string): string => {
    const value = optional(variable);
    if (value === null) throw new UpdateError(4, `the answer is of an unexpected form: a row without ?${variable}`);
    return value;
  };
  const person = itemOf(required('person'));
  const start = dateOf(required('start'), required('startPrecision'));
  const ends = optional('end');
  const end = ends === null ? null : dateOf(ends, required('endPrecision'));
  if (start === null || (ends !== null && end === null)) return null;
  const reference = optional('reference');
  return {
    position: itemOf(required('position')),
    person,
    name: cleanName(optional('name') ?? optional('anyName') ?? ''),
    start,
    end,
    preferred: required('rank').endsWith('PreferredRank'),
    acting: optional('acting') !== null,
    address: addressOf(person, required('statement')),
    references: reference === null ? [] : [visible(reference)],
  };
}

function itemOf(iri: string): string {
  const item = /\/(Q\d+)$/.exec(iri)?.[1];
  if (item === undefined) throw new UpdateError(4, `the answer is of an unexpected form: "${visible(iri).slice(0, 80)}" is no item`);
  return item;
}

const DAY = 11;
const MONTH = 10;
const YEAR = 9;

function dateOf(time: string, precision: string): string | null {
  const date = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time)?.[0];
  if (date === undefined) return null;
  switch (Number(precision)) {
    case DAY: return date;
    case MONTH: return date.slice(0, 7);
    case YEAR: return date.slice(0, 4);
    default: return null;
  }
}

// ".../statement/Q7747-8BF6…" is shown at "…/wiki/Q7747#Q7747$8BF6…".
function addressOf(person: string, iri: string): string {
  const id = iri.slice(iri.lastIndexOf('/') + 1).replace('-', '$');
  return `https://www.wikidata.org/wiki/${person}#${visible(id)}`;
}

// Anybody may write there: nothing of it may break a row or reach a terminal as a command.
const visible = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}|]+/gu, ' ').trim();

// "Salman bin Hamad, Crown Prince of Bahrain" has no title in our files.
const cleanName = (label: string): string | null => visible(label).split(', ', 1)[0]?.slice(0, 100) || null;
