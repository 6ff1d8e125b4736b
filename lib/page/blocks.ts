/** A line break the page asks for inside a block. */
export const LINE_BREAK = 'br';

/** Text that is shown as one block: a paragraph, a heading, an item of a list. */
export interface Block {
  /** The element that makes it a block. */
  readonly element: Element;
  readonly pieces: readonly (Text | typeof LINE_BREAK)[];
}

const BLOCKS = new Set(
  ('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul').split(' '),
);
/** Their text is not part of the page that people see. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'iframe', 'object', 'svg', 'math']);

/**
 * Gathers the text nodes of `wanted` under `root` into blocks, in the order of the page. White space between wanted nodes is
 * taken along, so that words stand apart, or together, as on the page. Two line breaks in a row part blocks.
 */
export function blocksOf(root: Element, wanted: ReadonlySet<Text>): Block[] {
  const blocks: Block[] = [];
  let element = root;
  let pieces: (Text | typeof LINE_BREAK)[] = [];
  let breaks = 0;
  const close = (next: Element) => {
    if (pieces.some((piece) => piece !== LINE_BREAK && piece.data.trim() !== '')) blocks.push({ element, pieces });
    element = next;
    pieces = [];
    breaks = 0;
  };
  walk(root, {
    enter(child) {
      if (child.localName === 'br') {
        breaks += 1;
        if (breaks > 1) close(element);
        else pieces.push(LINE_BREAK);
      } else if (isBlock(child)) close(child);
      return !UNSEEN.has(child.localName);
    },
    leave(child) {
      if (isBlock(child)) close(blockAround(child, root));
    },
    text(node) {
      const blank = node.data.trim() === '';
      if (!blank && !wanted.has(node)) return;
      pieces.push(node);
      if (!blank) breaks = 0;
    },
  });
  close(root);
  return blocks;
}

interface Visitor {
  /** False leaves the element's inside out. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** Depth first, without recursion: malformed pages nest deeper than the call stack. */
function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (isText(node)) visitor.text(node);
    else if (isElement(node)) {
      if (visitor.enter(node) && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      if (isElement(node)) visitor.leave(node);
    }
    node = node?.nextSibling ?? null;
  }
}

/** The text of an element without scripts and their like, at most `most` characters of it and a little more. */
export function shownText(element: Element, most = Infinity): string {
  let text = '';
  walk(element, {
    enter: (child) => text.length < most && !UNSEEN.has(child.localName),
    leave: (child) => {
      if (isBlock(child) || child.localName === 'br') text += ' ';
    },
    text: (node) => {
      if (text.length < most) text += node.data;
    },
  });
  return text;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The link a node stands in. Asked of every text node, so without the cost of a selector. */
export function linkAround(node: Node): Element | null {
  for (let at = node.parentElement; at; at = at.parentElement) if (at.localName === 'a' && at.hasAttribute('href')) return at;
  return null;
}

/** By name and inline style only: the command line has no layout to ask. */
function isBlock(element: Element): boolean {
  const display = /(?:^|;)\s*display\s*:\s*([\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase();
  if (display === undefined) return BLOCKS.has(element.localName);
  return display !== 'contents' && !display.startsWith('inline');
}

function blockAround(element: Element, root: Element): Element {
  let around = element.parentElement;
  while (around && around !== root && !isBlock(around)) around = around.parentElement;
  return around ?? root;
}
