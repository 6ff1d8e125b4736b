import type { FindingKind } from '@/lib/engine/types';
import type { Line } from '@/lib/page/mark-looks';
import { Looks } from './looks';
import './KindLine.css';

interface Props {
  readonly kind: FindingKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The line of a kind, to be placed within an element of that kind. */
export function KindLine({ kind, x, y, width }: Props) {
  return <Looks.Consumer>{(looks) => <path class="kline" data-line={looks[kind].line} d={pathOf(looks[kind].line, x, y, Math.max(0, width))} />}</Looks.Consumer>;
}

function pathOf(line: Line, x: number, y: number, width: number): string {
  if (line === 'double') return `M${x} ${y - 1.7}h${width}M${x} ${y + 1.7}h${width}`;
  if (line === 'framed') return `M${x} ${y - 4}h${width}M${x} ${y + 1.7}h${width}`;
  if (line === 'wavy') return `M${x} ${y}${'q1.5-3.6 3 0q1.5 3.6 3 0'.repeat(Math.max(1, Math.round(width / 6)))}`;
  // round ends stick out by half the stroke
  return line === 'dotted' ? `M${x + 1.5} ${y}h${Math.max(0, width - 3)}` : `M${x} ${y}h${width}`;
}
