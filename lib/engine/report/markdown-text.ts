/**
 * Foreign text (an article's, a page's) as a piece of one line of Markdown that reads as the same words and does nothing:
 * no markup, no link, no HTML, no table cell, no maths. Line breaks become spaces, characters that cannot be shown become U+FFFD,
 * and directions that the text overrides end with it. It must not stand first in a line, where "-" or "1." would begin a list.
 */
export function escaped(text: string): string {
  const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Surrogate}]/gu, '\uFFFD');
  return closeDirections(line.replace(/[\\`*_[\]<>|~#]|&(?=#|\w+;)|\$(?!\d)|:(?=\/\/)|(?<=\bwww)\.|@/gi, '\\$&'));
}

/** Escaped text in bold. Punctuation at its ends stays outside: beside it, Markdown takes asterisks for text. */
export function bold(text: string): string {
  const start = text.search(/[\p{L}\p{N}]/u);
  if (start === -1) return escaped(text);
  let end = text.length;
  while (!/[\p{L}\p{N}\p{M}]/u.test(text.charAt(end - 1)) && end > start + 1) end -= 1;
  return `${escaped(text.slice(0, start))}**${escaped(text.slice(start, end))}**${escaped(text.slice(end))}`;
}

/** An address as a link where it is one for the web, else as text. */
export function link(address: string): string {
  return isForWeb(address) ? `<${address}>` : escaped(address);
}

/** Words of ours that lead to an address, or the words alone where it is none for the web. */
export function linked(words: string, address: string | null): string {
  return address !== null && isForWeb(address) ? `[${words}](<${address}>)` : words;
}

const isForWeb = (address: string): boolean => /^https?:\/\/[^\s<>\\\p{Cc}\p{Surrogate}]+$/iu.test(address);

/** A row of a table; cells hold what `escaped` and `bold` return, or words of ours. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Overrides (U+202A–202E) and isolates (U+2066–2068) that stay open would turn around the rest of the line. */
function closeDirections(line: string): string {
  const isolates = line.match(/[\u2066-\u2068]/g)?.length ?? 0;
  const overrides = line.match(/[\u202A\u202B\u202D\u202E]/g)?.length ?? 0;
  return line + '\u2069'.repeat(isolates) + '\u202C'.repeat(overrides);
}
