/** A line without its line break, or how long it was where it is too long to hold. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly tooLong: number });

/** UTF-16 units. One article is a few thousand; a page with its pictures written into it may be tens of millions. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a stream of text, counted from 1. Holds one line at a time, never one longer than `longest`.
 * Only line feeds part lines: U+2028, at which node:readline parts them too, may stand unescaped in JSON.
 */
export async function* splitLines(chunks: AsyncIterable<string>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const line = (): Line => {
    const whole: Line = length > longest ? { number, tooLong: length } : { number, text: parts.join('') };
    number += 1;
    parts = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf('\n'); to !== -1; to = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, to));
      from = to + 1;
      yield line();
    }
    add(chunk.slice(from));
  }
  if (length > 0) yield line();
}
