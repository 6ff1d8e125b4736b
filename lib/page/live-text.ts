import { Readability } from '@mozilla/readability';
import { isElement, isText } from './blocks';
import { readable } from './characters';

/** What Readability makes of a page, told in nodes of the live page. */
interface LiveText {
  /** Text nodes of the live page that belong to the article, in the order of the page. */
  readonly nodes: readonly Text[];
  readonly title: string;
  readonly byline: string;
  readonly siteName: string;
}

/** Written on the elements of the clone, because it outlives Readability's re-parsing of its own HTML. */
const NUMBER = 'data-says-who';

/** Runs Readability on a clone of the document; `null` where it finds no article. The document stays as it is. */
export function findLiveText(document: Document): LiveText | null {
  const clone = document.cloneNode(true);
  if (!isDocument(clone)) return null;
  const live = { texts: textNodesOf(document), elements: [...document.querySelectorAll('*')] };
  const places = new Map(textNodesOf(clone).map((node, index) => [node, index]));
  clone.querySelectorAll('*').forEach((element, index) => element.setAttribute(NUMBER, String(index)));
  const result = new Readability<Node>(clone, { serializer: (node) => node }).parse();
  if (!result?.content) return null;
  return {
    nodes: placesOf(textNodesOf(result.content), places, live).flatMap((place) => live.texts[place] ?? []),
    title: result.title ?? '',
    byline: result.byline ?? '',
    siteName: result.siteName ?? '',
  };
}

interface Live {
  readonly texts: readonly Text[];
  readonly elements: readonly Element[];
}

/**
 * Indexes into `live.texts`, ascending. A node that came through is known by identity. One that Readability parsed anew is
 * the next live node with the same words inside the same element; where the page had parted those words into several
 * neighbouring nodes, it is all of them.
 */
function placesOf(found: readonly Text[], places: ReadonlyMap<Text, number>, live: Live): number[] {
  const chosen = new Set<number>();
  let byWords: ReadonlyMap<string, readonly Neighbours[]> | null = null;
  let next = 0;
  for (const node of found) {
    const known = places.get(node);
    if (known !== undefined) {
      chosen.add(known);
      next = known + 1;
      continue;
    }
    const words = readable(node.data);
    if (words === '') continue;
    byWords ??= neighboursByWords(live.texts);
    const within = live.elements[numberOf(node)];
    const match = firstFrom(byWords.get(words) ?? [], next, (first) => !within || within.contains(live.texts[first] ?? null));
    if (!match) continue;
    for (let place = match.first; place <= match.last; place += 1) chosen.add(place);
    next = match.last + 1;
  }
  return [...chosen].toSorted((a, b) => a - b);
}

/** Text nodes with nothing between them, `first` to `last`: parsing the page's HTML again makes them one. */
interface Neighbours {
  readonly first: number;
  readonly last: number;
}

function neighboursByWords(texts: readonly Text[]): Map<string, Neighbours[]> {
  const byWords = new Map<string, Neighbours[]>();
  for (let first = 0; first < texts.length; ) {
    let last = first;
    let data = texts[first]?.data ?? '';
    while (last + 1 < texts.length && texts[last]?.nextSibling === texts[last + 1]) {
      last += 1;
      data += texts[last]?.data ?? '';
    }
    const words = readable(data);
    const same = byWords.get(words);
    if (same) same.push({ first, last });
    else byWords.set(words, [{ first, last }]);
    first = last + 1;
  }
  return byWords;
}

function firstFrom(matches: readonly Neighbours[], next: number, fits: (first: number) => boolean): Neighbours | undefined {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.first ?? Infinity) < next) low = middle + 1;
    else high = middle;
  }
  for (; low < matches.length; low += 1) {
    const match = matches[low];
    if (match && fits(match.first)) return match;
  }
  return undefined;
}

function numberOf(node: Node): number {
  for (let at = node.parentNode; at && isElement(at); at = at.parentNode) {
    const number = at.getAttribute(NUMBER);
    if (number !== null) return Number(number);
  }
  return -1;
}

function textNodesOf(root: Node): Text[] {
  const document = isDocument(root) ? root : root.ownerDocument;
  const walker = document?.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT, which linkedom lacks as a global */);
  const nodes: Text[] = [];
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) if (isText(node)) nodes.push(node);
  return nodes;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}
