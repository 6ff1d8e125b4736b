/** What the gate makes of a page; the figures tell the reader why it was passed over. */
export type Verdict =
  | { readonly article: true }
  /** `links`: links on the page; `longestText`: words in its longest paragraph. */
  | { readonly article: false; readonly links: number; readonly longestText: number };

/** Cheap guess whether a page is one news article. Reads, never writes; never throws. */
export function judgePage(_document: Document, _location: Pick<Location, 'hostname' | 'pathname' | 'search'>): Verdict {
  return { article: false, links: 0, longestText: 0 };
}
