import { Component } from 'preact';
import { ribbonOf } from '@/lib/engine/charts/ribbon';
import { bandOf } from '@/lib/engine/charts/score-sum';
import { passagesOf } from '@/lib/engine/passages';
import { FINDING_KINDS, type Analysis, type FindingKind } from '@/lib/engine/types';
import type { OnScreen } from '@/lib/page/on-screen';
import type { TakenOut } from '@/lib/settings/taken-out';
import { t } from '@/lib/words';
import { leadSentence, wordsIn } from './lead-sentences';
import { PanelRow, type PassageDeeds } from './PanelRow';
import { noScoreReason } from './reasons';
import { Ribbon } from './Ribbon';
import { Score } from './Score';
import { sourceLines } from './source-lines';
import { SourceList } from './SourceList';
import { Tool } from './Tool';

interface Props extends Omit<PassageDeeds, 'onToggle'> {
  readonly analysis: Analysis;
  readonly out: readonly TakenOut[];
  /** What of the article is on screen; null where that is not known. */
  readonly seen: OnScreen | null;
  readonly bare: boolean;
  onReveal(findingId: string): void;
  onStep(by: 1 | -1): void;
  onBringBack(findingId: string): void;
}

interface State {
  readonly list: 'order' | 'source';
  readonly only: FindingKind | 'all';
  readonly open: string | null;
  readonly sum: boolean;
  /** How many rows are drawn; an article may have thousands. */
  readonly drawn: number;
}

const ROWS = 400;

/** A checked article beside itself: in short what the popup tells, then every passage in the order of the text, or every source. */
export class PanelFindings extends Component<Props, State> {
  override state: State = { list: 'order', only: 'all', open: null, sum: false, drawn: ROWS };

  /** The row of what is being read is kept in sight, unless its reader is busy in the list. */
  override componentDidUpdate({ seen }: Props): void {
    const id = this.props.seen?.passageId;
    if (id && id !== seen?.passageId && !document.querySelector('.plist:hover, .plist :focus-visible')) rowOf(id)?.scrollIntoView({ block: 'nearest' });
  }

  readonly #toggle = (id: string): void => {
    const opens = this.state.open !== id;
    this.setState({ open: opens ? id : null });
    if (opens) this.props.onReveal(id);
  };
  readonly #pick = (id: string): void => {
    this.setState({ list: 'order', only: 'all', open: id }, () => rowOf(id)?.scrollIntoView({ block: 'nearest' }));
    this.props.onReveal(id);
  };

  render(props: Props, { list, only, open, sum, drawn }: State) {
    const { analysis, out, seen, bare, onStep, onBringBack, onTakeOut, onCopyLink } = props;
    const { article, rules, score, voices } = analysis;
    const passages = passagesOf(analysis);
    const kinds = FINDING_KINDS.filter((kind) => passages.some((passage) => passage.kind === kind));
    const rows = passages.filter(({ kind }) => only === 'all' || kind === only);
    const lit = seen?.passageId ?? null;
    const shown = Math.max(drawn, rows.findIndex(({ id }) => id === lit) + 1);
    const noScore = score.value === null ? noScoreReason(analysis, score.why) : null;
    return (
      <>
        <div class="plead">
          <h1>{leadSentence(voices)}</h1>
          {score.value === null ? <p>{noScore?.heading}</p> : (
            <p>
              <span><b>{score.value}</b> {t('score.of')}, {t(`score.${bandOf(score.value).id}.whole`)}</span>
              <button type="button" class="tlink" aria-expanded={sum} onClick={() => this.setState({ sum: !sum })}>{t('panel.sum')}</button>
            </p>
          )}
        </div>
        {sum && score.value !== null && <Score article={article} score={score} passages={passages} onPick={this.#pick} />}
        <Ribbon ribbon={ribbonOf(analysis, passages)} words={wordsIn(article.text)} seen={seen && shareOf(analysis, seen)} onPick={this.#pick} />
        <div class="pbar">
          <span class="seg" role="group" aria-label={t('panel.order')}>
            {(['order', 'source'] as const).map((each) => (
              <button key={each} type="button" aria-pressed={list === each} onClick={() => this.setState({ list: each })}>{t(each === 'order' ? 'panel.inOrder' : 'panel.bySource')}</button>
            ))}
          </span>
          {list === 'order' && kinds.length > 1 && (
            <select aria-label={t('panel.kinds')} value={only} onChange={(event) => this.setState({ only: FINDING_KINDS.find((kind) => kind === event.currentTarget.value) ?? 'all' })}>
              <option value="all">{t('panel.allKinds')}</option>
              {kinds.map((kind) => <option key={kind} value={kind}>{t(`kinds.${kind}.short`)}</option>)}
            </select>
          )}
          {!bare && passages.length > 0 && (
            <span class="pbar__step">
              <Tool label={t('card.previous')} path="M3.5 10L8 5.5l4.5 4.5" onPress={() => onStep(-1)} />
              <Tool label={t('card.next')} path="M3.5 6L8 10.5L12.5 6" onPress={() => onStep(1)} />
            </span>
          )}
        </div>
        {list === 'source' ? <SourceList lines={sourceLines(analysis, passages)} onPick={this.#pick} /> : (
          <ol class="plist">
            {rows.slice(0, shown).map((passage) => (
              <PanelRow
                key={passage.id} article={article} passage={passage} rules={rules} open={open === passage.id} lit={lit === passage.id} bare={bare}
                onToggle={this.#toggle} onTakeOut={onTakeOut} onCopyLink={onCopyLink}
              />
            ))}
          </ol>
        )}
        {list === 'order' && rows.length === 0 && <p class="pnote">{t('lead.clean')}</p>}
        {list === 'order' && rows.length > shown && <p class="pnote"><button type="button" class="tlink" onClick={() => this.setState({ drawn: shown + ROWS })}>{t('panel.more', { count: rows.length - shown })}</button></p>}
        {out.length > 0 && (
          <section class="pout">
            <h2 class="list__h">{t('panel.takenOut')} <span>{out.length}</span></h2>
            <ul>
              {out.map(({ passage }) => (
                <li key={passage.id}><q class="quote">{article.text.slice(passage.span.start, passage.span.end)}</q><button type="button" class="tool" onClick={() => onBringBack(passage.id)}>{t('card.undo')}</button></li>
              ))}
            </ul>
          </section>
        )}
        <p class="caveat">{t('lead.caveat')}</p>
      </>
    );
  }
}

function rowOf(passageId: string): HTMLElement | null {
  return document.getElementById(`passage-${passageId}`);
}

/** Places on the ribbon, as shares of its length, of two offsets into the text. */
function shareOf({ article: { paragraphs } }: Pick<Analysis, 'article'>, { from, to }: OnScreen): { readonly from: number; readonly to: number } {
  const total = Math.max(1, paragraphs.reduce((sum, { start, end }) => sum + end - start, 0));
  const share = (offset: number): number => paragraphs.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(offset, end) - start), 0) / total;
  return { from: share(from), to: share(to) };
}
