import { kindPath } from '../charts/kind-path';
import type { RibbonLayout } from '../charts/ribbon';
import { BANDS, bandOf, type Sum } from '../charts/score-sum';
import type { VoiceRow } from '../charts/who-speaks';
import type { FindingKind } from '../types';
import { html } from './html-text';
import type { Html } from './html-text';
import { counted, VOICE_ROW_WORDS } from './words';

/** Charts in the size they are drawn in: SVG units. Colours come from the style sheet, by class and `data-kind`. */
const WIDTH = 640;
const fixed = (value: number): string => String(Math.round(value * 100) / 100);

const ROW = 22;
const AXIS = 400;
const SQUARE = 11;
const GAP = 3;
/** Beyond so many squares on a side the row is a bar: nobody counts them. */
const MOST_SQUARES = 12;

/** One square, one voice: solid and left of the axis identified, hollow and right of it not. */
export function whoSpeaksChart(rows: readonly VoiceRow[]): Html {
  const most = Math.max(1, ...rows.map(({ identified, anonymous }) => Math.max(identified, anonymous)));
  const height = rows.length * ROW + 22;
  const total = (side: 'identified' | 'anonymous'): number => rows.reduce((sum, row) => sum + row[side], 0);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Who speaks. ${rows.map(({ id, identified, anonymous }) => `${VOICE_ROW_WORDS[id]}: ${identified} named, ${anonymous} not named.`).join(' ')}">
<text class="axis" x="${AXIS - 10}" y="12" text-anchor="end">${total('identified')} named</text><text class="axis" x="${AXIS + 10}" y="12">not named ${total('anonymous')}</text>
<path class="rule" d="M${AXIS} 4v${height - 8}"/>
${rows.map((row, index) => voiceRow(row, 24 + index * ROW, most))}
</svg>`;
}

function voiceRow({ id, identified, anonymous, kind }: VoiceRow, y: number, most: number): Html {
  return html`<text class="label" x="0" y="${y + 11}">${VOICE_ROW_WORDS[id]}</text>${voices(identified, most, y, -1, null)}${voices(anonymous, most, y, 1, kind)}
`;
}

function voices(count: number, most: number, y: number, direction: 1 | -1, kind: FindingKind | null): Html {
  if (count === 0) return html`<text class="axis" x="${AXIS + direction * 10}" y="${y + 11}" text-anchor="${direction < 0 ? 'end' : 'start'}">–</text>`;
  const room = MOST_SQUARES * (SQUARE + GAP);
  const widths = most > MOST_SQUARES ? [Math.max(3, (room * count) / most)] : Array.from({ length: count }, () => SQUARE);
  let at = 0;
  const shapes = widths.map((width) => {
    const x = direction > 0 ? AXIS + 8 + at : AXIS - 8 - at - width;
    at += width + GAP;
    return html`<rect class="${direction > 0 ? 'unnamed' : 'named'}" x="${fixed(x)}" y="${y + 1}" width="${fixed(width)}" height="${SQUARE}" rx="1.5"/>`;
  });
  const figure = html`<text class="figure" x="${fixed(AXIS + direction * (at + 12))}" y="${y + 11}" text-anchor="${direction < 0 ? 'end' : 'start'}">${count}</text>`;
  return kind ? html`<g data-kind="${kind}">${shapes}</g>${figure}` : html`${shapes}${figure}`;
}

/** The article as a strip: a block a paragraph, a tick above for each named voice, a flag below for each passage, leading to it. */
export function ribbonChart({ blocks, ticks, flags, levels }: RibbonLayout, paragraphLink: (paragraph: number) => string): Html {
  const height = 24 + levels * 15;
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${counted(blocks.length, 'paragraph')}. Named voices speak ${counted(ticks.length, 'time')}. ${counted(flags.length, 'passage')} marked.">
${blocks.map(({ from, width }) => html`<rect class="block" x="${fixed(from * WIDTH)}" y="11" width="${fixed(Math.max(1, width * WIDTH - 2))}" height="6" rx="1"/>`)}
${ticks.map((at) => html`<rect class="named" x="${fixed(Math.max(0, at * WIDTH - 1.5))}" y="0" width="3" height="9" rx=".5"/>`)}
${flags.map(({ kind, at, level, paragraph }) => {
    const x = Math.min(WIDTH - 15, Math.max(0, at * WIDTH - 7.5));
    const y = 20 + level * 15;
    return html`<a href="${paragraphLink(paragraph)}"><g data-kind="${kind}"><rect class="flag" x="${fixed(x)}" y="${y}" width="15" height="12" rx="1.5"/><path class="line" d="${kindPath(kind, Math.round(x) + 1.5, y + 7, 12)}"/></g></a>`;
  })}
</svg>`;
}

/** The bar is the sum. Above: what each term took. Below: what stands, and hatched, what credits gave back. */
export function scoreChart(value: number, { segments, stands, ends }: Sum): Html {
  const scale = WIDTH / 100;
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} 46" role="img" aria-label="${value} of 100, ${bandOf(value).id} identified. Every term is in the table that follows.">
<defs><pattern id="given-back" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(25)"><rect class="ink" width="1.5" height="4"/></pattern></defs>
${segments.map(({ kind, from, width }) => html`<g data-kind="${kind}"><rect class="flag" x="${fixed(from * scale)}" y="0" width="${fixed(Math.max(2, width * scale - 2))}" height="12" rx="1"/><path class="line" d="${kindPath(kind, Math.round(from * scale) + 2, 6, Math.max(0, Math.round(width * scale) - 6))}"/></g>`)}
<rect class="block" x="0" y="14" width="${WIDTH}" height="12" rx="2"/><rect class="ink" x="0" y="14" width="${fixed(stands * scale)}" height="12" rx="1"/>
${ends > stands ? html`<rect fill="url(#given-back)" x="${fixed(stands * scale)}" y="14" width="${fixed((ends - stands) * scale)}" height="12"/><rect class="ink" x="${fixed(ends * scale - 2)}" y="14" width="2" height="12"/>` : ''}
${BANDS.map((band) => html`<path class="rule" d="M${fixed(band.from * scale + 0.5)} 30v12"/><text class="${band === bandOf(value) ? 'figure' : 'axis'}" x="${fixed(band.from * scale + 5)}" y="41">${band.id}</text>`)}
</svg>`;
}
