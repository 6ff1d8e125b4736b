import type { FindingKind } from '../types';

/** Colours of a kind on white and on dark paper; the style of its line is what tells it apart without them. */
interface KindStyle {
  readonly light: string;
  readonly dark: string;
  readonly line: string;
  /** Of the line in the charts: its width, and dashes where it has some. */
  readonly stroke: string;
}

/** As the marks in the page are; a test holds the two together. */
export const KIND_STYLES: Readonly<Record<FindingKind, KindStyle>> = {
  person: { light: '#b17700', dark: '#e8aa4e', line: 'underline dotted .15em', stroke: 'stroke-width:3;stroke-dasharray:0 4.45;stroke-linecap:round' },
  group: { light: '#1f6db9', dark: '#73aff1', line: 'underline dashed .125em', stroke: 'stroke-width:2.2;stroke-dasharray:5.8 3' },
  document: { light: '#0d8889', dark: '#68c6c6', line: 'underline double .07em', stroke: 'stroke-width:1.3' },
  hearsay: { light: '#a33d78', dark: '#e28bb8', line: 'underline wavy .095em', stroke: 'stroke-width:1.4' },
  title: { light: '#5e7e2d', dark: '#a0c76d', line: 'underline solid .15em', stroke: 'stroke-width:3' },
  yours: { light: '#7348b0', dark: '#b9a0ee', line: 'underline overline solid .07em', stroke: 'stroke-width:2' },
  sign: { light: '#464b52', dark: '#b8bbbe', line: 'underline dashed .065em', stroke: 'stroke-width:1.25;stroke-dasharray:3 2' },
  credit: { light: '#464b52', dark: '#b8bbbe', line: 'underline solid .065em', stroke: 'stroke-width:1.25' },
};

const kinds = Object.entries(KIND_STYLES).map(([kind, { light, line, stroke }]) =>
  `[data-kind="${kind}"]{--line:${light};--style:${line}}[data-kind="${kind}"]>.line{${stroke}}`).join('\n');
const darkKinds = Object.entries(KIND_STYLES).map(([kind, { dark }]) => `[data-kind="${kind}"]{--line:${dark}}`).join('');

/** Everything the report looks like. Serif is the article speaking, sans the tool; print is always ink on white. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#faf9f7;--ink:#1a1e25;--ink2:#464b52;--ink3:#64686f;--edge:#dedcd9;--block:#d6d3cf;--wash:13%;--serif:"Iowan Old Style","Source Serif 4",Charter,Georgia,"Noto Serif",serif}
${kinds}
@media (prefers-color-scheme:dark){@media screen{:root{--paper:#16181c;--ink:#edebe7;--ink2:#bcbab6;--ink3:#9d9b96;--edge:#34373c;--block:#43464b;--wash:17%}${darkKinds}}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:400 1rem/1.5 system-ui,sans-serif}
header{border-bottom:3px double var(--ink);padding-bottom:.5rem;margin-bottom:1.5rem;display:flex;justify-content:space-between;align-items:baseline;gap:1rem;flex-wrap:wrap}
header b{font:600 1.25rem/1 var(--serif)}header span{font-size:.875rem;color:var(--ink3)}
h1{font:600 1.75rem/1.25 var(--serif);margin:0 0 .75rem;overflow-wrap:anywhere}
h2{font-size:1.0625rem;margin:2.25rem 0 .75rem;border-top:1px solid var(--edge);padding-top:1rem}
h3{font-size:.9375rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}a{color:inherit;text-underline-offset:.2em;overflow-wrap:anywhere}
.lead{font:600 1.375rem/1.35 var(--serif);margin:1.25rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.125rem 1rem;margin:0;font-size:.875rem}dt{color:var(--ink3)}dd{margin:0;overflow-wrap:anywhere}
.chart{display:block;width:100%;height:auto;margin:.5rem 0}
.chart text{font:400 12.5px system-ui,sans-serif;fill:var(--ink2)}.chart .axis{fill:var(--ink3);font-size:12px}.chart .figure{fill:var(--ink);font-weight:650}
.named,.ink{fill:var(--ink)}.block{fill:var(--block)}.rule{stroke:var(--ink3);fill:none}
.unnamed,.flag{fill:color-mix(in srgb,var(--line) var(--wash),var(--paper));stroke:var(--line);stroke-width:1.25}.line{fill:none;stroke:var(--line)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.875rem}th,td{text-align:left;vertical-align:top;padding:.3125rem .75rem .3125rem 0;border-bottom:1px solid var(--edge);overflow-wrap:break-word}
th{font-weight:600;color:var(--ink3)}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tfoot td{border-bottom:0;border-top:3px double var(--ink);font-weight:650}
.passage{break-inside:avoid;margin:1.25rem 0 1.75rem}
.where{font-size:.8125rem;color:var(--ink3);margin:0}
blockquote{margin:.25rem 0 .5rem;padding-left:1rem;border-left:2px solid var(--edge);font:400 1.0625rem/1.6 var(--serif);white-space:pre-line;overflow-wrap:anywhere}
mark{color:inherit;background:color-mix(in srgb,var(--line) var(--wash),transparent);text-decoration:var(--style) var(--line);text-underline-offset:.2em;text-decoration-skip-ink:none}
[data-kind="credit"] mark,mark[data-kind="credit"],mark[data-kind="sign"]{background:none}
ul{margin:.25rem 0;padding-left:1.25rem}li{margin:.1875rem 0}.small,footer{font-size:.8125rem;color:var(--ink3)}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none;font-size:.875rem}
footer{margin-top:2.5rem;border-top:1px solid var(--edge);padding-top:.75rem;overflow-wrap:anywhere}
:target{outline:2px solid #0068d1;outline-offset:6px}
@page{margin:18mm 16mm}
@media print{:root{--paper:#fff}body{max-width:none;padding:0;font-size:10.5pt}a{text-decoration:none}h2,h3{break-after:avoid}tr,li{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** Of `STYLE`, for the policy that lets no other style in; a test recomputes it. */
export const STYLE_SHA256 = '3bPLDWZ0FmVEB3lkWX4BuMQaA3zH4P73dwLjrfR/2I8=';
