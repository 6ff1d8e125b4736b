import type { Published } from '@/lib/engine/types';
import { shownText } from './blocks';
import { countWords, readable } from './characters';
import { dateInAddress, dateOfValue, findDates } from './dates';
import { textOf } from './json-ld';
import type { Thing } from './json-ld';

interface Clues {
  readonly document: Document;
  readonly url: string;
  /** The page's JSON-LD of the article. */
  readonly thing: Thing | null;
  /** The element of the headline. */
  readonly heading: Element | null;
  readonly now: Date;
}

/**
 * The day of publication and where it was found, `null` where the page tells none. A day the page calls an update counts only
 * where it names no other; a day after tomorrow does not count at all.
 */
export function findPublished(clues: Clues): Published | null {
  const latest = new Date(clues.now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  let updated: Published | null = null;
  for (const { published, isUpdate } of candidates(clues)) {
    if (published.date > latest) continue;
    if (!isUpdate) return published;
    updated ??= published;
  }
  return updated;
}

interface Candidate {
  readonly published: Published;
  readonly isUpdate: boolean;
}

function* candidates(clues: Clues): Generator<Candidate> {
  yield* fromJsonLd(clues.thing);
  yield* fromMeta(clues.document);
  yield* fromTimeElements(clues);
  yield* fromVisibleText(clues);
  const inAddress = dateInAddress(pathOf(clues.url));
  if (inAddress) yield { published: { date: inAddress.date, foundIn: 'address', evidence: inAddress.evidence }, isUpdate: false };
}

function* fromValue(value: string, foundIn: Published['foundIn'], isUpdate: boolean): Generator<Candidate> {
  const date = value === '' ? null : dateOfValue(value);
  if (date !== null) yield { published: { date, foundIn, evidence: value.trim() }, isUpdate };
}

function* fromJsonLd(thing: Thing | null): Generator<Candidate> {
  for (const name of ['datePublished', 'dateCreated', 'uploadDate']) yield* fromValue(textOf(thing?.[name]), 'json-ld', false);
  yield* fromValue(textOf(thing?.['dateModified']), 'json-ld', true);
}

/** Most exact first. Names are compared in lower case, with every separator as a full stop. */
const PUBLISHED_NAMES = [
  'article.published.time', 'og.article.published.time', 'og.published.time', 'article.published', 'datepublished', 'rnews.datepublished',
  'parsely.pub.date', 'sailthru.date', 'pubdate', 'publishdate', 'publish.date', 'published.date', 'publication.date', 'article.date.original',
  'cxenseparse.recs.publishtime', 'bt.pubdate', 'citation.publication.date', 'prism.publicationdate', 'dcterms.issued', 'dc.date.issued',
  'dcterms.created', 'dc.date.created', 'dcterms.date', 'dc.date', 'date', 'ptime', 'originalpublicationdate', 'displaydate',
];
const UPDATED_NAMES = ['article.modified.time', 'og.updated.time', 'datemodified', 'last.modified', 'dcterms.modified', 'dc.date.modified'];

function* fromMeta(document: Document): Generator<Candidate> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase().replace(/[:_-]/g, '.');
    if (!values.has(name)) values.set(name, meta.getAttribute('content') ?? '');
  }
  for (const name of PUBLISHED_NAMES) yield* fromValue(values.get(name) ?? '', 'meta', false);
  for (const name of UPDATED_NAMES) yield* fromValue(values.get(name) ?? '', 'meta', true);
}

const UPDATE_WORDS = /updat|modif|edited|corrected|latest|更新|修改|aktualisiert|mis à jour|actualizad/i;
/** The article's own stand near the top; a page with more is a feed. */
const MOST_TIMES = 100;
/** Dates of other things: other stories, comments, the page's frame. */
const ELSEWHERE = 'nav, footer, aside, form, a, li, [class*="comment" i], [class*="related" i]';

function* fromTimeElements({ document, heading }: Clues): Generator<Candidate> {
  const story = heading?.closest('article, main, [itemtype*="Article"]');
  const times = [...document.querySelectorAll('time, [itemprop="datePublished"], [itemprop="dateModified"]')];
  const own = times.slice(0, MOST_TIMES).filter((time) => !time.closest(ELSEWHERE) && (!story || story.contains(time)));
  for (const time of own) {
    const label = `${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''} ${textBefore(time)}`;
    const value = time.getAttribute('datetime') ?? time.getAttribute('content') ?? readable(shownText(time));
    yield* fromValue(value, 'time-element', UPDATE_WORDS.test(label));
  }
}

/** What stands before an element inside its parent: its label. */
function textBefore(element: Element): string {
  const before = element.previousSibling?.textContent ?? element.parentElement?.previousSibling?.textContent ?? '';
  return before.slice(-30);
}

/** Lines looked at on each side of the headline. */
const LINES_BEFORE = 4;
const LINES_AFTER = 12;
/** A longer line is the article itself; dates in it are the story's, not the story's date. */
const LABEL_WORDS = 30;

function* fromVisibleText({ heading }: Clues): Generator<Candidate> {
  if (!heading) return;
  for (const line of [...linesBeside(heading, 'after', LINES_AFTER), ...linesBeside(heading, 'before', LINES_BEFORE)]) {
    let end = 0;
    for (const { date, evidence, at } of findDates(line)) {
      const label = line.slice(end, at);
      end = at + evidence.length;
      yield { published: { date, foundIn: 'visible-text', evidence }, isUpdate: UPDATE_WORDS.test(label) };
    }
  }
}

/** The text of the elements beside the headline, nearest first, as far as the first paragraph of the article. */
function linesBeside(heading: Element, side: 'before' | 'after', most: number): string[] {
  const lines: string[] = [];
  const step = (element: Element) => (side === 'after' ? element.nextElementSibling : element.previousElementSibling);
  for (let at: Element | null = heading; at && at.localName !== 'body' && lines.length < most; at = at.parentElement) {
    for (let beside = step(at); beside && lines.length < most; beside = step(beside)) {
      for (const leaf of leavesOf(beside, most - lines.length)) {
        if (countWords(leaf) > LABEL_WORDS) return lines;
        lines.push(leaf);
      }
    }
  }
  return lines;
}

/** Texts of the innermost elements that hold text of their own, at most `most`. */
function leavesOf(element: Element, most: number): string[] {
  if (/^(?:script|style|noscript|template|nav|svg|form|aside|footer)$/.test(element.localName)) return [];
  const text = readable(shownText(element, 2_000));
  if (text === '') return [];
  if (element.children.length === 0 || countWords(text) <= LABEL_WORDS) return [text];
  const leaves: string[] = [];
  for (const child of element.children) {
    if (leaves.length >= most) break;
    leaves.push(...leavesOf(child, most - leaves.length));
  }
  return leaves.length > 0 ? leaves : [text];
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
