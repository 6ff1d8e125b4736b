import { FINDING_KINDS, type Article, type FindingKind, type RuleText } from '@/lib/engine/types';
import { isCounted, type Passage } from '@/lib/engine/passages';
import { t } from '@/lib/words';
import { PassageRow } from './PassageRow';
import { Swatch } from './Swatch';
import './Passages.css';

interface Props {
  readonly article: Pick<Article, 'text' | 'paragraphs'>;
  readonly passages: readonly Passage[];
  readonly rules: Readonly<Record<string, RuleText>>;
  /** Show this kind alone. */
  readonly only: FindingKind | null;
  /** Id of the open row. */
  readonly open: string | null;
  onOnly(kind: FindingKind | null): void;
  onToggle(passageId: string): void;
}

/** All passages, grouped by kind. Signs and credits are listed last and not counted: they hide nobody. */
export function Passages({ article, passages, rules, only, open, onOnly, onToggle }: Props) {
  const groups = FINDING_KINDS
    .map((kind) => ({ kind, rows: passages.filter((passage) => passage.kind === kind) }))
    .filter(({ rows }) => rows.length > 0);
  const all = passages.filter(isCounted).length;
  const chip = (kind: FindingKind | null, label: string, count: number) => (
    <button key={label} type="button" class={kind === only ? 'chip is-on' : 'chip'} aria-pressed={kind === only} onClick={() => onOnly(kind)}>
      {kind && <Swatch kind={kind} />}{label} <b>{count}</b>
    </button>
  );
  return (
    <section class="list">
      <div class="list__top">
        <h2 class="sec__h" id="passages" tabIndex={-1}>{t('passages.heading')}</h2>
        <div class="chips" role="group" aria-label={t('passages.show')}>
          {chip(null, t('passages.all'), all)}
          {groups.map(({ kind, rows }) => chip(kind, t(`kinds.${kind}.short`), rows.length))}
        </div>
      </div>
      {groups.filter(({ kind }) => only === null || kind === only).map(({ kind, rows }) => (
        <section key={kind}>
          <h3 class="list__h"><Swatch kind={kind} />{t(`kinds.${kind}.name`, { count: rows.length })} <span>{rows.length}</span></h3>
          <ol>
            {rows.map((passage) => (
              <PassageRow key={passage.id} article={article} passage={passage} rules={rules} open={open === passage.id} onToggle={() => onToggle(passage.id)} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
