import type { Article, RuleText } from '@/lib/engine/types';
import type { Passage } from '@/lib/engine/passages';
import { t } from '@/lib/words';
import { messageOf, ruleTextOf } from '@/lib/words/findings';
import { excerptOf } from './excerpt';
import './PassageRow.css';

interface Props {
  readonly article: Pick<Article, 'text' | 'paragraphs'>;
  readonly passage: Passage;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly open: boolean;
  onToggle(): void;
}

/** A passage, verbatim. Open: its whole sentence, everything seen there, and the advice of the weightiest finding. */
export function PassageRow({ article, passage, rules, open, onToggle }: Props) {
  const { before, words, after } = excerptOf(article, passage.span, open);
  const { rule: id } = passage.findings[0];
  const rule = rules[id] && ruleTextOf(id, rules[id]);
  const seen = [...new Set(passage.findings.map(messageOf))];
  return (
    <li class={open ? 'row is-on' : 'row'} id={`passage-${passage.id}`}>
      <button type="button" class="row__b" aria-expanded={open} onClick={onToggle}>
        <span class="row__p" title={t('passages.paragraph', { number: passage.paragraph + 1 })}>¶ {passage.paragraph + 1}</span>
        <q class="quote">{before}<mark class="sw-mark" data-kind={passage.kind}>{words}</mark>{after}</q>
      </button>
      {open && (
        <dl class="four">
          <dt>{t('passages.seen')}</dt>
          <dd>{seen.map((message) => <p key={message}>{message}</p>)}</dd>
          {rule && (
            <>
              <dt>{t('passages.canMatter')}</dt><dd>{rule.canMatter}</dd>
              <dt>{t('passages.fineWhen')}</dt><dd>{rule.fineWhen}</dd>
              <dt>{t('passages.lookFor')}</dt><dd>{rule.lookFor}</dd>
            </>
          )}
        </dl>
      )}
    </li>
  );
}
