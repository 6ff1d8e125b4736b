import type { Block } from './blocks';
import { LINE_BREAK, linkAround } from './blocks';
import { countWords, readable, squashed } from './characters';
import { findDate } from './dates';

/** Paragraphs that are not the article's own: what points elsewhere, what repeats it, what labels it. */

const POINTERS = /^(?:read|see|watch|listen|hear|click|learn|find out|more|related|recommended|also|don['’]t miss|editors?['’]s? picks?|in pictures|go deeper|explore|opinion|analysis|topics|tags)\b[^.!?]{0,40}(?::|\bmore\b|\balso\b|\bhere\b|\bnow\b)/i;
const REQUESTS = /^(?:please )?(?:sign up|subscribe|register|follow us|follow [^.]{1,40} on (?:twitter|x|facebook|instagram|threads|bluesky)|like us|join us|support our|download (?:the|our)|get (?:the|our)\b.{0,60}\b(?:newsletter|inbox|app|alerts?))\b/i;
const LABELS = /^(?:advertisements?|ad|sponsored|promoted|share(?: this)?(?: article| story)?|print|e-?mail|comments?|story continues below(?: this)?(?: advertisement)?|article continues (?:after|below)(?: this)?(?: advertisement)?|skip (?:past|advertisement)\b.*|continue reading(?: the main story)?|supported by|loading|image|photo|video|end of story|back to top)[.:…]*$/i;
const BYLINE = /^(?:by|von|par|por|da)\s+\p{Lu}/u;

/** What is known of the article before its text is written. */
interface Known {
  readonly headline: string;
  readonly byline: string;
}

/** Blocks of the article without teasers, repeated quotations, and the labels before the first and after the last paragraph. */
export function withoutTeasers(blocks: readonly Block[], known: Known): Block[] {
  const told = blocks.map((block) => ({ block, text: textOf(block) }));
  const own = withoutRepeats(told.filter(({ block, text }) => !isTeaser(block, text)));
  const firstProse = own.findIndex(({ block, text }) => isProse(block, text));
  const lastProse = own.findLastIndex(({ block, text }) => isProse(block, text));
  return own
    .filter(({ block, text }, index) => {
      if (index < firstProse) return !isLabel(text, known);
      return index <= lastProse || !(isHeading(block.element) || squashed(text) === '' || countWords(text) <= 3);
    })
    .map(({ block }) => block);
}

interface Told {
  readonly block: Block;
  readonly text: string;
}

function textOf({ pieces }: Block): string {
  return readable(pieces.map((piece) => (piece === LINE_BREAK ? ' ' : piece.data)).join(''));
}

function isTeaser(block: Block, text: string): boolean {
  if (LABELS.test(text)) return true;
  const words = countWords(text);
  if (words > 60) return false;
  if (REQUESTS.test(text) && words <= 40) return true;
  const linked = shareOfLinks(block, text);
  if (linked > 0.3 && POINTERS.test(text)) return true;
  // A paragraph that is a link and nothing else is somebody's headline, unless it closes a sentence of this article.
  return linked > 0.9 && !/[.!?]["”’)\]]*$/.test(text);
}

function shareOfLinks({ pieces }: Block, text: string): number {
  let linked = 0;
  for (const piece of pieces) {
    if (piece !== LINE_BREAK && linkAround(piece)) linked += readable(piece.data).length;
  }
  return linked / Math.max(1, text.length);
}

function isProse({ element }: Block, text: string): boolean {
  return !isHeading(element) && (countWords(text) >= 20 || (countWords(text) >= 8 && /[.!?。]["”’)\]]*$/.test(text)));
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}

/** Before the text: the headline again, who wrote it, when. */
function isLabel(text: string, { headline, byline }: Known): boolean {
  const words = countWords(text);
  const same = squashed(text);
  if (same === '' || same === squashed(headline) || same === squashed(byline)) return true;
  return words <= 15 && (BYLINE.test(text) || findDate(text) !== null);
}

const QUOTE_CLASS = /(?:pull|block)-?quote|quote(?:d|s|__|-|$|\s)/i;
/** Pull quotes asked about; no article has more, and each question reads the whole text. */
const MOST_QUOTES = 100;

/** Leaves out set-apart quotations whose words stand in the running text too. */
function withoutRepeats(told: readonly Told[]): Told[] {
  const quotes = new Map<Element, Told[]>();
  const running: string[] = [];
  for (const each of told) {
    const quote = quoteAround(each.block.element);
    if (!quote) running.push(squashed(each.text));
    else if (quotes.has(quote)) quotes.get(quote)?.push(each);
    else quotes.set(quote, [each]);
  }
  if (quotes.size === 0 || quotes.size > MOST_QUOTES) return [...told];
  const text = running.join(' ');
  const repeated = new Set([...quotes].filter(([, blocks]) => repeats(blocks, text)).flatMap(([, blocks]) => blocks));
  return told.filter((each) => !repeated.has(each));
}

function quoteAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'blockquote' || at.localName === 'aside' || QUOTE_CLASS.test(at.getAttribute('class') ?? '')) return at;
    if (at.localName === 'article' || at.localName === 'main') return null;
  }
  return null;
}

/** The longest block is the quotation; a shorter one beside it names the speaker. Pull quotes may leave words out with "…". */
function repeats(blocks: readonly Told[], running: string): boolean {
  const longest = blocks.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text;
  const parts = longest.split(/…|\.\.\./).map(squashed).filter((part) => part !== '');
  return parts.length > 0 && parts.join('').length >= 20 && parts.every((part) => running.includes(part));
}
