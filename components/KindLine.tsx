import { kindPath } from '@/lib/engine/charts/kind-path';
import type { FindingKind } from '@/lib/engine/types';
import './KindLine.css';

interface Props {
  readonly kind: FindingKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The line of a kind, to be placed within an element of that kind. */
export function KindLine({ kind, x, y, width }: Props) {
  return <path class="kline" d={kindPath(kind, x, y, Math.max(0, width))} />;
}
