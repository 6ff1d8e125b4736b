import type { Article, Span } from '@/lib/engine/types';
import type { Block } from './blocks';
import { LINE_BREAK, linkAround } from './blocks';
import { piecesOf } from './characters';
import type { Run } from './text-map';

interface Written extends Pick<Article, 'text' | 'paragraphs' | 'links'> {
  readonly runs: readonly Run[];
}

/** Writes blocks as the article's text: one paragraph each, parted by an empty line. `base` makes links absolute. */
export function writeText(blocks: readonly Block[], base: string): Written {
  const writer = new Writer();
  const paragraphs: Span[] = [];
  const links: { span: Span; href: string }[] = [];
  for (const block of blocks) {
    const { paragraph, anchors } = writer.writeBlock(block);
    if (!paragraph) continue;
    paragraphs.push(paragraph);
    for (const [anchor, span] of anchors) {
      const href = webAddress(anchor.getAttribute('href'), base);
      if (href !== null) links.push({ span, href });
    }
  }
  return { text: writer.text, paragraphs, links, runs: writer.runs };
}

class Writer {
  text = '';
  readonly runs: Run[] = [];

  writeBlock({ pieces }: Block): { paragraph: Span | null; anchors: Map<Element, Span> } {
    const anchors = new Map<Element, Span>();
    let begin = -1;
    let end = -1;
    // White space and line breaks show only between words, so they wait for the next word.
    let space: { node: Text; from: number } | null = null;
    let lineBreak = false;
    for (const node of pieces) {
      if (node === LINE_BREAK) {
        lineBreak = true;
        continue;
      }
      const anchor = linkAround(node);
      for (const { kind, at, text } of piecesOf(node.data)) {
        if (kind === 'space') {
          space ??= { node, from: at };
          continue;
        }
        if (begin === -1) this.text += this.text && '\n\n';
        else if (lineBreak) this.text += '\n';
        else if (space) this.#run(' ', space.node, space.from, 1);
        space = null;
        lineBreak = false;
        const start = this.text.length;
        this.#run(text, node, at, kind === 'ligature' ? 1 : text.length);
        end = this.text.length;
        if (begin === -1) begin = start;
        if (anchor) anchors.set(anchor, { start: anchors.get(anchor)?.start ?? start, end });
      }
    }
    return { paragraph: begin === -1 ? null : { start: begin, end }, anchors };
  }

  #run(text: string, node: Text, from: number, width: number): void {
    const last = this.runs.at(-1);
    const plain = width === text.length && last?.width === last?.text.length;
    if (last?.node === node && plain && last.from + last.width === from && last.at + last.text.length === this.text.length) {
      this.runs[this.runs.length - 1] = { ...last, text: last.text + text, width: last.width + width };
    } else {
      this.runs.push({ at: this.text.length, text, node, from, width });
    }
    this.text += text;
  }
}

/** `null` for what leads to no page: mail, scripts. Where the page's own address is unknown, a relative one stays as it is. */
function webAddress(href: string | null, base: string): string | null {
  if (href === null) return null;
  if (!URL.canParse(href, base)) return URL.canParse('/', base) || href.startsWith('#') ? null : href;
  const url = new URL(href, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
