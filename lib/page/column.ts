/** The block of text in which a range begins: what its line is as wide as. */
export function columnOf(range: Range): Element | null {
  const element = range.startContainer.parentElement;
  return element?.closest('p, li, dd, td, blockquote, h1, h2, h3, h4, div, section, article') ?? element;
}
