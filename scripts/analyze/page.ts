import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { analyze } from '@/lib/engine/analyze';
import type { Article } from '@/lib/engine/types';
import { writtenReport } from '@/lib/reports';
import type { PageCommand } from './arguments';
import { UsageError } from './arguments';
import { decodeHtml } from './decode';
import { articleFromHtml } from './html';
import type { Known } from './html';

/** Reads one HTML page and gives its report. Throws `UsageError` where there is no such file, or no page in it. */
export async function analyzePage({ file, url, published, report, wholeArticle, byteOrderMark }: PageCommand): Promise<string> {
  const bytes = await bytesOf(file);
  if (bytes.length === 0) throw new UsageError(`${file} is empty`);
  const html = decodeHtml(bytes);
  if (html === null) throw new UsageError(`${file} is not an HTML page`);
  const { text } = await writtenReport(report.id, analyze(articleOf(file, html, { url, published })), { wholeArticle, byteOrderMark });
  return text;
}

function articleOf(file: string, html: string, known: Known): Article {
  try {
    return articleFromHtml(html, known);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
