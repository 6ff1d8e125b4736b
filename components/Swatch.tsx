import type { FindingKind } from '@/lib/engine/types';
import { KindLine } from './KindLine';
import './Swatch.css';

/** The mark in small: tint, a stub of text, the line. The only legend there is. */
export function Swatch({ kind }: { readonly kind: FindingKind }) {
  return (
    <svg class="swatch" data-kind={kind} viewBox="0 0 22 16" aria-hidden="true">
      <rect width="22" height="16" rx="2" />
      <path class="swatch__text" d="M4 5.2h14" />
      <KindLine kind={kind} x={3.5} y={11.4} width={15} />
    </svg>
  );
}
