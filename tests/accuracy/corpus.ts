import { readdirSync, readFileSync } from 'node:fs';
import { readMarkup, type MarkedAttribution } from '../engine/markup';
import type { Span } from '@/lib/engine/types';

export interface MarkedArticle {
  /** The newsroom style it is written in: its file's name. */
  readonly style: string;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

const FOLDER = new URL('articles/', import.meta.url);

/**
 * The articles of `articles/`, all written for this project and marked by hand before the engine read them (see `tests/engine/markup.ts`);
 * a mark is never changed because the engine reads the words otherwise.
 * Numbers start anew in each paragraph. What is said inside another's words is not marked; `!` is put on every nameless source, a
 * pronoun's or "the official" included. A quotation's later paragraphs are left unmarked.
 */
export function readCorpus(): MarkedArticle[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).toSorted().map((name) => {
    let text = '';
    const attributions: MarkedAttribution[] = [];
    for (const paragraph of readFileSync(new URL(name, FOLDER), 'utf8').trim().split(/\n{2,}/)) {
      if (text) text += '\n\n';
      const read = readMarkup(paragraph);
      const moved = ({ start, end }: Span): Span => ({ start: start + text.length, end: end + text.length });
      for (const { source, cue, content, ...rest } of read.attributions) attributions.push({ ...rest, source: source && moved(source), cue: moved(cue), content: content.map(moved) });
      text += read.text;
    }
    return { style: name.replace('.txt', ''), text, attributions };
  });
}
