/**
 * Elements that stand inside the article and are not its text: captions, boxes that point elsewhere, text nobody sees.
 * Told by element and by the class names that publishing systems give them.
 */

const CAPTIONS = /caption|cutline|slide-?show|carousel|(?:^|[\s_-])gallery(?:$|[\s_-])|(?:^|[\s_-])(?:photo|image|img|picture|media|video)[_-]?credits?(?:$|[\s_-])|(?:^|\s)credits?(?:$|\s)/i;
const HIDDEN = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|a11y-hidden|hidden-text|off-?screen)(?:$|[\s_-])/i;
const BOXES = new RegExp(
  '(?:^|[\\s_-])(?:related|read-?more|see-?also|more-(?:on|from|stories|like)|also-(?:on|in|read)|most-(?:read|popular)|newsletters?|' +
    'sign-?up|subscri(?:be|ption)|share|sharing|social|promo\\w*|advert\\w*|sponsored|recommend\\w*|recirc\\w*|teasers?|outbrain|taboola|' +
    'author-?bio|about-the-author|byline|timestamp|pagination|breadcrumbs?|toolbar|tags|topics|comments?)(?:$|[\\s_-])',
  'i',
);

/** A box holds less than this share of the article, else its class name means something else. */
const LARGEST_SHARE = 0.4;

/** The nodes of an article without those in captions, boxes and hidden places. Order is kept. */
export function withoutClutter(nodes: readonly Text[]): Text[] {
  const known = new Map<Element, readonly Element[]>();
  const sizes = new Map<Element, number>();
  let total = 0;
  for (const node of nodes) {
    const size = node.data.trim().length;
    total += size;
    for (const box of boxesAround(node.parentElement, known)) sizes.set(box, (sizes.get(box) ?? 0) + size);
  }
  const isSmall = (box: Element) => (sizes.get(box) ?? 0) < total * LARGEST_SHARE;
  return nodes.filter((node) => !boxesAround(node.parentElement, known).some(isSmall));
}

/** Every element around (and with) `element` that may be clutter; `known` remembers the answers. */
function boxesAround(element: Element | null, known: Map<Element, readonly Element[]>): readonly Element[] {
  const asked: Element[] = [];
  let at = element;
  while (at && !known.has(at)) {
    asked.push(at);
    at = at.parentElement;
  }
  let boxes = (at && known.get(at)) ?? [];
  for (const each of asked.toReversed()) {
    if (isClutter(each)) boxes = [...boxes, each];
    known.set(each, boxes);
  }
  return boxes;
}

function isClutter(element: Element): boolean {
  if (/^(?:figure|figcaption|nav|button|form|menu)$/.test(element.localName)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return CAPTIONS.test(names) || HIDDEN.test(names) || BOXES.test(names);
}
