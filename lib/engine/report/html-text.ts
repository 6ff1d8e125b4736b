/** Markup of ours. Only `html` and `raw` make it, so that foreign text cannot pass for it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | readonly Part[];

/** A template whose gaps are text unless they are `Html` already: html`<p>${headline}</p>`. Lists stand one after another. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, index) => string + markupOf(parts[index] ?? '')).join(''));
}

/** Markup that is written in this project, such as a style sheet; never text from outside. */
export const raw = (markup: string): Html => new Html(markup);

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return escaped(part);
  return typeof part === 'number' ? String(part) : part.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };

/** Reads back as the same text, in an element as in a quoted attribute. NUL and half characters, which HTML cannot hold, become U+FFFD. */
function escaped(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
