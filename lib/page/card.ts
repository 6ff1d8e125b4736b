import type { Passage } from '@/lib/engine/passages';
import type { Analysis, Finding } from '@/lib/engine/types';
import { t } from '@/lib/words';
import { messageOf, ruleTextOf } from '@/lib/words/findings';
import { CARD_WIDTH, cardCss } from './card.css';
import { columnOf } from './column';
import { groundBehind } from './luminance';
import type { Looks } from './mark-looks';
import type { Box } from './place';
import { placeOf } from './place';
import { addStyles } from './styles';

/** What a card tells of. */
export interface CardContent {
  readonly passage: Passage;
  readonly analysis: Analysis;
  /** How marks look: the card's are the page's. */
  readonly looks: Looks;
  /** What the reader knows the passage's kind by. */
  readonly kindName: string;
  /** The passage in its sentence: `excerptOf` of the components. */
  readonly sentence: { readonly before: string; readonly words: string; readonly after: string };
}

/** The one card of a page: a closed shadow root on one host element, which is on the page only while the card is open. */
export interface Card {
  /** Draws the card beside these words, covering none of them. */
  open(content: CardContent, words: readonly Range[]): void;
  /** Keeps the card until Esc, its close button or a click elsewhere. */
  pin(): void;
  readonly pinned: boolean;
  readonly openId: string | null;
  close(): void;
  /** True for a node that is the card's host. */
  holds(target: EventTarget | null): boolean;
}

/** `closed` is called whenever the card goes, with the id of its passage. */
export function createCard(document: Document, closed: (passageId: string) => void): Card {
  let shown: { readonly id: string; readonly host: HTMLElement; readonly stop: () => void } | null = null;
  let pinned = false;

  function close(): void {
    if (!shown) return;
    const { id, host, stop } = shown;
    shown = null;
    pinned = false;
    stop();
    host.remove();
    closed(id);
  }

  return {
    open: (content, words) => {
      close();
      const [first] = words;
      const window = document.defaultView;
      const column = first && columnOf(first);
      if (!window || !first || !column) return;
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'closed' });
      addStyles(shadow, cardCss(content.looks));
      const card = draw(document, content, close);
      card.dataset['theme'] = groundBehind(column);
      shadow.append(card);
      document.documentElement.append(host);
      showOnTop(host);
      const place = () => settle({ host, card, words, column, window });
      place();
      window.addEventListener('scroll', place, { capture: true, passive: true });
      window.addEventListener('resize', place);
      const stop = () => {
        window.removeEventListener('scroll', place, { capture: true });
        window.removeEventListener('resize', place);
      };
      shown = { id: content.passage.id, host, stop };
    },
    pin: () => {
      pinned = shown !== null;
    },
    get pinned() {
      return pinned;
    },
    get openId() {
      return shown?.id ?? null;
    },
    close,
    holds: (target) => shown !== null && target === shown.host,
  };
}

/** Above everything of the page, where the browser has a top layer; the card's own z-index serves elsewhere. */
function showOnTop(host: HTMLElement): void {
  if (!('showPopover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}

interface Settled {
  readonly host: HTMLElement;
  readonly card: HTMLElement;
  readonly words: readonly Range[];
  readonly column: Element;
  readonly window: Window;
}

function settle({ host, card, words, column, window }: Settled): void {
  const around = boxAround(words.map((range) => range.getBoundingClientRect()));
  const { left, top, room, side } = placeOf({
    words: around,
    column: column.getBoundingClientRect(),
    card: { width: CARD_WIDTH, height: card.scrollHeight + 2 },
    window: { width: window.document.documentElement.clientWidth, height: window.innerHeight },
  });
  card.dataset['side'] = side;
  host.style.setProperty('--left', `${left}px`);
  host.style.setProperty('--top', `${top}px`);
  host.style.setProperty('--room', `${room}px`);
  host.style.setProperty('--notch', `${(around.top + around.bottom) / 2 - top}px`);
}

function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function draw(document: Document, { passage, analysis, kindName, sentence }: CardContent, close: () => void): HTMLElement {
  const make = (tag: string, name: string, ...inside: (Node | string)[]) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...inside);
    return element;
  };
  const kindOf = (element: HTMLElement, { kind }: Pick<Finding, 'kind'>) => {
    element.dataset['kind'] = kind;
    return element;
  };
  const swatch = (finding: Pick<Finding, 'kind'>) => {
    const element = kindOf(make('span', 'swatch', 'ab'), finding);
    element.setAttribute('aria-hidden', 'true');
    return element;
  };

  const button = make('button', '', '✕');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', t('card.close'));
  button.addEventListener('click', close);
  const { rule: id } = passage.findings[0];
  const rule = analysis.rules[id] && ruleTextOf(id, analysis.rules[id]);
  const seen = [...new Set(passage.findings.map(messageOf))].map((message) => make('p', '', message));
  const four: [string, (Node | string)[]][] = [
    [t('passages.seen'), seen],
    [t('passages.canMatter'), [rule?.canMatter ?? '']],
    [t('passages.fineWhen'), [rule?.fineWhen ?? '']],
    [t('passages.lookFor'), [rule?.lookFor ?? '']],
  ];
  const card = make(
    'section',
    'card',
    make('header', '', swatch(passage), make('b', '', kindName), make('span', '', `¶ ${passage.paragraph + 1}`), button),
    make('p', 'quote', sentence.before, kindOf(make('mark', '', sentence.words), passage), sentence.after),
    make('dl', '', ...four.flatMap(([term, told]) => [make('dt', '', term), make('dd', '', ...told)])),
    ...creditsFor(passage, analysis).map((credit) =>
      make('p', 'credit', swatch(credit), make('span', '', make('b', '', creditTitle(credit, analysis)), ` ${messageOf(credit)}`)),
    ),
  );
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', kindName);
  return card;
}

function creditTitle({ rule }: Finding, { rules }: Analysis): string {
  return rules[rule] ? ruleTextOf(rule, rules[rule]).title : '';
}

/** What speaks for the passage's source elsewhere in the article. */
function creditsFor({ findings, kind }: Passage, analysis: Analysis): Finding[] {
  const { sourceId } = findings[0];
  if (kind === 'credit' || sourceId === undefined) return [];
  return analysis.findings.filter((finding) => finding.kind === 'credit' && finding.sourceId === sourceId && !findings.includes(finding));
}
