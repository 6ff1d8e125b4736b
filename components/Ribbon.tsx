import { listed, t } from '@/lib/words';
import { KindLine } from './KindLine';
import { nearestFlag, type RibbonLayout } from '@/lib/engine/charts/ribbon';
import './Ribbon.css';

interface Props {
  readonly ribbon: RibbonLayout;
  readonly words: number;
  /** What of the article is on screen, as shares of its length. */
  readonly seen?: { readonly from: number; readonly to: number } | null;
  /** The passage at the place that was clicked. */
  onPick(passageId: string): void;
}

/**
 * Where in the article: ticks above are identified voices, flags below are passages. A pointer goes straight to a place;
 * keys and screen readers have the list, which reaches every passage.
 */
export function Ribbon({ ribbon, words, seen, onPick }: Props) {
  const { blocks, ticks, flags, levels } = ribbon;
  const paragraphs = t('counts.paragraphs', { count: blocks.length });
  const pick = (event: MouseEvent & { readonly currentTarget: HTMLElement }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const hit = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-passage]')?.dataset.passage : undefined;
    const id = hit ?? nearestFlag(flags, (event.clientX - box.left) / box.width)?.id;
    if (id) onPick(id);
  };
  return (
    <section class="sec">
      <h2 class="sec__h">{t('ribbon.heading')}<span>{t('ribbon.size', { paragraphs, words: t('counts.words', { count: words }) })}</span></h2>
      <div
        class={flags.length > 0 ? 'rb rb--live' : 'rb'} role="img" onClick={pick}
        aria-label={`${t('ribbon.spoken', { paragraphs, count: ticks.length })} ${marked(flags)}`}
        style={{ height: `${17 + levels * 14}px` }}
      >
        {blocks.map(({ from, width }, index) => (
          <i key={index} class="rb__p" title={`¶ ${index + 1}`} style={{ left: percent(from), width: `max(2px, calc(${percent(width)} - 2px))` }} />
        ))}
        {ticks.map((at, index) => <i key={index} class="rb__tick" style={{ left: percent(at) }} />)}
        {flags.map(({ id, kind, at, level }) => (
          <svg
            key={id} class="rb__flag" data-kind={kind} data-passage={id} width="15" height="12" viewBox="0 0 15 12"
            style={{ left: `clamp(0px, calc(${percent(at)} - 7.5px), calc(100% - 15px))`, top: `${19 + level * 14}px` }}
          >
            <rect width="15" height="12" rx="1.5" />
            <KindLine kind={kind} x={1.5} y={7.2} width={12} />
          </svg>
        ))}
        {seen && <i class="rb__seen" style={{ left: percent(seen.from), width: `max(6px, ${percent(seen.to - seen.from)})` }} />}
      </div>
      <p class="rb__axis" aria-hidden="true">
        <span>{t('ribbon.start')}</span>
        <span class="rb__key"><i class="rb__k1" />{t('ribbon.named')}<i class="rb__k2" />{t('ribbon.passages')}{seen && <><i class="rb__k3" />{t('panel.onScreen')}</>}</span>
        <span>{t('ribbon.end')}</span>
      </p>
    </section>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function marked(flags: RibbonLayout['flags']): string {
  if (flags.length === 0) return t('ribbon.unmarked');
  const paragraphs = [...new Set(flags.map(({ paragraph }) => paragraph + 1))];
  return t('ribbon.marked', { passages: t('counts.passages', { count: flags.length }), count: paragraphs.length, paragraphs: listed(paragraphs.map(String)) });
}
