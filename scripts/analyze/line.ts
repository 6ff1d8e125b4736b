import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { ANONYMOUS_KINDS } from '@/lib/engine/types';
import type { Analysis, Article, SourceKind, Span } from '@/lib/engine/types';

/** What became of one line: a line to write, or why there is none. */
export type Result = { readonly output: string } | { readonly problem: string };

/** Analyses one line of JSON; whatever is wrong with it becomes a `problem`, nothing is thrown. */
export async function analyzeLine(line: string): Promise<Result> {
  try {
    const record = recordOf(line);
    const article = await articleOf(record);
    return { output: JSON.stringify(written(record, analyze(article))) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

interface InputRecord {
  readonly id: string | number;
  readonly body: { readonly text: string } | { readonly html: string };
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
}

function recordOf(line: string): InputRecord {
  const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const field = new Map(Object.entries(value));
  const id: unknown = field.get('id');
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('no "id" that is a string or a number');
  const text = stringIn(field, 'text');
  const html = stringIn(field, 'html');
  if (text === undefined && html === undefined) throw new Error('neither "text" nor "html"');
  return {
    id,
    body: text === undefined ? { html: html ?? '' } : { text },
    title: stringIn(field, 'title'),
    published: stringIn(field, 'published') ?? stringIn(field, 'date'),
    url: stringIn(field, 'url'),
  };
}

/** Corpora write null for what they do not know. */
function stringIn(field: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = field.get(name) ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw new Error(`"${name}" is not a string`);
  return value;
}

async function articleOf({ body, title, published, url }: InputRecord): Promise<Article> {
  if ('text' in body) return articleFromText({ text: body.text, title, published, url });
  const { articleFromHtml } = await import('./html');
  return articleFromHtml(body.html, { url: url ?? null, published: published ?? null });
}

/** Spans point into the text of the input line; where there was only a page, its text is written along. */
function written({ id, body }: InputRecord, { article, attributions, sources, findings, score }: Analysis): unknown {
  const kinds = new Map(sources.map((source) => [source.id, source.kind]));
  return {
    id,
    ...('html' in body ? { text: article.text } : {}),
    attributions: attributions.filter(({ nested }) => !nested).map(({ id: attribution, source, cue, content, sourceId }) => {
      const kind = kinds.get(sourceId);
      if (!kind) throw new Error(`attribution ${attribution} has a source that is not in the analysis: ${sourceId}`);
      return { source: source && pair(source), cue: pair(cue), content: content.map(pair), kind, anonymous: isAnonymous(kind) };
    }),
    titles: findings.filter(({ kind }) => kind === 'title').map(({ span, rule }) => ({ span: pair(span), rule })),
    score: score.value,
  };
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}

function isAnonymous(kind: SourceKind): boolean {
  return ANONYMOUS_KINDS.some((anonymous) => anonymous === kind);
}
