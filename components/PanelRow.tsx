import { Component } from 'preact';
import type { Article, RuleText } from '@/lib/engine/types';
import type { Passage } from '@/lib/engine/passages';
import type { TakenOut } from '@/lib/settings/taken-out';
import { t } from '@/lib/words';
import { messageOf, ruleTextOf } from '@/lib/words/findings';
import { excerptOf } from './excerpt';
import { Swatch } from './Swatch';

/** What can be done with a passage of the list. */
export interface PassageDeeds {
  onToggle(passageId: string): void;
  onTakeOut(passageId: string, why: TakenOut['why']): void;
  /** Resolves when the address is on the clipboard. */
  onCopyLink(passageId: string): Promise<void>;
}

interface Props extends PassageDeeds {
  readonly article: Pick<Article, 'text' | 'paragraphs'>;
  readonly passage: Passage;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly open: boolean;
  /** Is it what its reader has before them? */
  readonly lit: boolean;
  /** Of a text that stands nowhere: nothing can be done with its passages. */
  readonly bare: boolean;
}

/** A passage in the order of the article. Drawn again only when it changes: hundreds of them follow the scroll. */
export class PanelRow extends Component<Props, { readonly copy: 'copyLink' | 'copied' | 'refused' }> {
  override state = { copy: 'copyLink' as const };

  override shouldComponentUpdate(next: Props, state: unknown): boolean {
    const { open, lit, passage } = this.props;
    return next.open !== open || next.lit !== lit || next.passage !== passage || state !== this.state;
  }

  readonly #copy = (): void => {
    const said = (copy: 'copied' | 'refused') => () => this.setState({ copy });
    this.props.onCopyLink(this.props.passage.id).then(said('copied'), said('refused'));
  };

  render({ article, passage, rules, open, lit, bare, onToggle, onTakeOut }: Props, { copy }: { readonly copy: 'copyLink' | 'copied' | 'refused' }) {
    const { id, kind, paragraph, findings } = passage;
    const { before, words, after } = excerptOf(article, passage.span, open);
    const { rule: ruleId } = findings[0];
    const rule = rules[ruleId] && ruleTextOf(ruleId, rules[ruleId]);
    return (
      <li class={`row prow${open ? ' is-on' : ''}${lit ? ' is-lit' : ''}`} id={`passage-${id}`} aria-current={lit ? 'true' : undefined}>
        <button type="button" class="row__b" aria-expanded={open} onClick={() => onToggle(id)}>
          <span class="row__p" title={t('passages.paragraph', { number: paragraph + 1 })}>¶ {paragraph + 1}</span>
          <span class="prow__t">
            <span class="prow__k"><Swatch kind={kind} />{t(`kinds.${kind}.name`, { count: 1 })}</span>
            <q class="quote">{before}<mark class="sw-mark" data-kind={kind}>{words}</mark>{after}</q>
          </span>
        </button>
        {open && (
          <>
            <dl class="four">
              <dt>{t('passages.seen')}</dt>
              <dd>{[...new Set(findings.map(messageOf))].map((message) => <p key={message}>{message}</p>)}</dd>
              {rule && (
                <>
                  <dt>{t('passages.canMatter')}</dt><dd>{rule.canMatter}</dd>
                  <dt>{t('passages.fineWhen')}</dt><dd>{rule.fineWhen}</dd>
                  <dt>{t('passages.lookFor')}</dt><dd>{rule.lookFor}</dd>
                </>
              )}
            </dl>
            {!bare && (
              <p class="prow__do">
                <button type="button" class="tool" title={t('card.notRightMeans')} onClick={() => onTakeOut(id, 'dismissed')}>{t('card.notRight')}</button>
                <button type="button" class="tool" aria-live="polite" onClick={this.#copy}>{t(`card.${copy}`)}</button>
                <button type="button" class="tlink" onClick={() => onTakeOut(id, 'ignored')}>{t('card.never', { words: short(words) })}</button>
              </p>
            )}
          </>
        )}
      </li>
    );
  }
}

const SHORT = 34;

function short(words: string): string {
  return words.length > SHORT ? `${words.slice(0, SHORT).replace(/\s\S*$/, '')}…` : words;
}
