/** How much of a file is looked at for what it says of itself; HTML asks for its charset to stand in the first 1,024 bytes. */
const HEAD = 1_024;

/**
 * The text of an HTML file: by its byte order mark, else by the charset its head declares, else UTF-8.
 * `null` where the file is no HTML: nothing in it, bytes no text has, or no tag that pages are made of.
 */
export function decodeHtml(bytes: Uint8Array): string | null {
  // As a stream, because in one go Node 20 takes windows-1252 for latin1 and loses its quotation marks.
  const decoder = new TextDecoder(charsetOf(bytes));
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
  const isHtml = !text.slice(0, HEAD).includes('\u0000') && /<(?:!doctype html|html|head|body|title|meta|article|main|div|p|h1)\b/i.test(text);
  return isHtml ? text : null;
}

function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return isKnown(declared) ? declared : 'utf-8';
}

function isKnown(charset: string): boolean {
  try {
    return Boolean(new TextDecoder(charset).encoding);
  } catch {
    return false;
  }
}
