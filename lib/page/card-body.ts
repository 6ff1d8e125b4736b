import type { Passage } from '@/lib/engine/passages';
import type { Analysis, Finding } from '@/lib/engine/types';
import { t } from '@/lib/words';
import { messageOf, ruleTextOf } from '@/lib/words/findings';
import type { Looks } from './mark-looks';

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
  /** Its place among the passages that next and previous go through, from 1; `null` where it is none of them. */
  readonly turn: { readonly index: number; readonly of: number } | null;
}

/** What can be done from a card. */
export interface CardActions {
  /** Out of this article, and of its score. */
  dismiss(passageId: string): void;
  /** Never mark these words again, in any article. */
  ignore(passageId: string): void;
  /** Takes back the last of either. */
  undo(): void;
  /** Puts the address of the words on the clipboard; rejects where the browser refuses. */
  copyLink(passageId: string): Promise<void>;
  step(by: 1 | -1): void;
}

/** Longer phrases are cut in the words of a button. */
const PHRASE = 34;

const ICONS = {
  close: 'M4 4l8 8M12 4l-8 8',
  dismiss: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M4.2 4.2l7.6 7.6',
  link: 'M6.8 9.2l2.4-2.4M7.4 5.2l1.5-1.5a2.5 2.5 0 0 1 3.5 3.5l-1.6 1.6M8.6 10.8l-1.5 1.5a2.5 2.5 0 0 1-3.5-3.5l1.6-1.6',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8L6 12.5',
} as const;

/** The card of a passage: a dialog that can take the focus. Words of the page are text, never markup. */
export function drawCard(document: Document, content: CardContent, actions: CardActions, close: () => void): HTMLElement {
  const { passage, analysis, kindName, sentence, turn } = content;
  const { make, button, swatch, kindOf } = tools(document);
  const { rule: id } = passage.findings[0];
  const rule = analysis.rules[id] && ruleTextOf(id, analysis.rules[id]);
  const seen = [...new Set(passage.findings.map(messageOf))].map((message) => make('p', '', message));
  const four: [string, (Node | string)[]][] = [
    [t('passages.seen'), seen],
    [t('passages.canMatter'), [rule?.canMatter ?? '']],
    [t('passages.fineWhen'), [rule?.fineWhen ?? '']],
    [t('passages.lookFor'), [rule?.lookFor ?? '']],
  ];
  const quote = make('p', 'quote', sentence.before, kindOf(make('mark', '', sentence.words), passage), sentence.after);
  quote.id = 'quote';
  const body = make(
    'div', 'body', quote,
    make('dl', '', ...four.flatMap(([term, told]) => (told.some((each) => each !== '') ? [make('dt', '', term), make('dd', '', ...told)] : []))),
    ...creditsFor(passage, analysis).map((credit) =>
      make('p', 'credit', swatch(credit), make('span', '', make('b', '', creditTitle(credit, analysis)), ` ${messageOf(credit)}`)),
    ),
  );
  const copy = button('tool', t('card.copyLink'), () => {
    const said = (words: string) => copy.lastChild?.replaceWith(words);
    actions.copyLink(passage.id).then(() => said(t('card.copied')), () => said(t('card.refused')));
  }, ICONS.link);
  copy.setAttribute('aria-live', 'polite');
  const words = sentence.words.length > PHRASE ? `${sentence.words.slice(0, PHRASE).replace(/\s\S*$/, '')}…` : sentence.words;
  const paragraph = t('passages.paragraph', { number: passage.paragraph + 1 });
  const place = turn ? t('card.turn', { index: turn.index, all: turn.of }) : paragraph;
  const where = make('span', 'where', `¶ ${passage.paragraph + 1}`);
  where.title = paragraph;
  const card = make(
    'section',
    'card',
    make('header', '', swatch(passage), make('b', '', kindName), where, button('icon', '', close, ICONS.close, t('card.close'))),
    body,
    make(
      'footer', '',
      button('tool', t('card.notRight'), () => actions.dismiss(passage.id), ICONS.dismiss, t('card.notRightMeans')),
      copy,
      ...(turn ? [make(
        'span', 'turn',
        button('icon', '', () => actions.step(-1), ICONS.previous, t('card.previous')),
        make('span', '', place),
        button('icon', '', () => actions.step(1), ICONS.next, t('card.next')),
      )] : []),
      button('never', t('card.never', { words }), () => actions.ignore(passage.id)),
    ),
  );
  return dialog(card, `${kindName}, ${place}`, 'quote');
}

/** What is left of a card whose passage was taken out. */
export function drawNotice(document: Document, words: string, actions: Pick<CardActions, 'undo'>, close: () => void): HTMLElement {
  const { make, button } = tools(document);
  const card = make(
    'section', 'card notice',
    make('p', '', words), button('tool', t('card.undo'), actions.undo), button('icon', '', close, ICONS.close, t('card.close')),
  );
  return dialog(card, words);
}

function dialog(card: HTMLElement, label: string, describedBy?: string): HTMLElement {
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', label);
  if (describedBy) card.setAttribute('aria-describedby', describedBy);
  card.tabIndex = -1;
  return card;
}

function tools(document: Document) {
  const make = (tag: string, name: string, ...inside: (Node | string)[]) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...inside);
    return element;
  };
  const icon = (path: string) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
  };
  const button = (name: string, words: string, pressed: () => void, path = '', means = '') => {
    const element = make('button', name, ...(path ? [icon(path)] : []), words);
    element.setAttribute('type', 'button');
    if (means) {
      element.title = means;
      if (!words) element.setAttribute('aria-label', means);
    }
    element.addEventListener('click', pressed);
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
  return { make, button, kindOf, swatch };
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
