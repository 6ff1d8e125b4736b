import type { Span } from '@/lib/engine/types';
import type { TextMap } from '@/lib/page/text-map';

/** Tells whether the words that were read are still on the page. */
export interface Standing {
  /** False once any paragraph begins elsewhere, or with other words, than when it was read. */
  still(): boolean;
}

/** Remembers the text node in which each paragraph begins, so that asking again costs next to nothing. */
export function standing(map: TextMap, paragraphs: readonly Span[]): Standing {
  const beginnings = paragraphs.flatMap((paragraph) => {
    const node = map.ranges(paragraph)[0]?.startContainer;
    return node ? [{ node, text: node.nodeValue }] : [];
  });
  return { still: () => beginnings.every(({ node, text }) => node.isConnected && node.nodeValue === text) };
}
