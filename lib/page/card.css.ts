import { FINDING_KINDS } from '@/lib/engine/types';
import { CARD_COLOURS, DECORATIONS, markColours, THEMES, type Theme } from './mark-colours';
import type { Looks } from './mark-looks';

export const CARD_WIDTH = 352;

/** The look of the card. In pixels: `rem` would be the page's, not the reader's. `!important` holds against the page's own rules. */
export function cardCss(looks: Looks): string {
  return `
:host{all:initial!important;position:fixed!important;display:block!important;z-index:2147483647!important;left:var(--left)!important;top:var(--top)!important;width:${CARD_WIDTH}px!important;max-width:calc(100vw - 16px)!important;max-height:var(--room)!important;overflow:visible!important;border-radius:8px!important}
.card{box-sizing:border-box;position:relative;display:flex;flex-direction:column;max-height:var(--room);background:var(--surface);color:var(--ink);border:1px solid var(--rule);border-radius:8px;box-shadow:0 1px 2px rgb(18 22 30/.1),0 10px 28px -6px rgb(18 22 30/.22);font:400 13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;animation:come 160ms cubic-bezier(.2,0,0,1)}
.card:focus{outline:none}
.card:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.card[data-side=right]::before,.card[data-side=left]::before{content:"";position:absolute;top:clamp(8px,calc(var(--notch) - 5px),calc(100% - 20px));width:9px;height:9px;rotate:45deg;background:var(--surface);border:solid var(--rule)}
.card[data-side=right]::before{left:-5px;border-width:0 0 1px 1px}
.card[data-side=left]::before{right:-5px;border-width:1px 1px 0 0}
header{flex:none;display:flex;align-items:center;gap:8px;padding:6px 6px 0 16px}
header .swatch{align-self:center;margin:0}
header b{font-weight:650}
.where{margin-left:auto;font-size:12px;color:var(--ink-3)}
.body{flex:0 1 auto;min-height:0;overflow:auto;overscroll-behavior:contain;padding-bottom:8px}
footer{flex:none;display:flex;flex-wrap:wrap;align-items:center;gap:6px;padding:8px 8px 4px 12px;background:var(--sunken);border-top:1px solid var(--rule);border-radius:0 0 7px 7px}
button{display:inline-flex;align-items:center;justify-content:center;gap:6px;box-sizing:border-box;min-height:28px;margin:0;padding:0 9px;border:1px solid var(--control);border-radius:5px;background:var(--surface);color:var(--ink);font:inherit;font-size:12px;font-weight:500;line-height:1.2;cursor:pointer}
button:hover{background:var(--hover)}
button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.icon{width:28px;padding:0;border-color:transparent;background:none;color:var(--ink-2)}
.never{flex:1 0 100%;justify-content:flex-start;padding:0 4px;border-color:transparent;background:none;color:var(--ink-2);font-weight:400;text-align:left;text-decoration:underline 1px var(--control);text-underline-offset:.2em}
.turn{display:inline-flex;align-items:center;margin-left:auto;font-size:12px;white-space:nowrap;font-variant-numeric:tabular-nums lining-nums;color:var(--ink-2)}
svg{flex:none;width:14px;height:14px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.notice{flex-direction:row;align-items:center;gap:8px;padding:8px 8px 8px 16px}
.notice p{flex:1;margin:0}
.quote{margin:0;padding:2px 16px 12px;font:400 17px/1.4 "Iowan Old Style","Sitka Text","Source Serif 4",Charter,Georgia,"Noto Serif","DejaVu Serif",serif;color:var(--ink-2);overflow-wrap:anywhere}
mark{color:var(--ink);text-underline-offset:.2em;text-decoration-skip-ink:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
dl{display:grid;grid-template-columns:auto 1fr;margin:0 16px}
dt,dd{margin:0;padding:6px 0;border-top:1px solid var(--rule)}
dt{padding-right:12px;color:var(--ink-3);font-weight:500;white-space:nowrap}
dd p{margin:0}
dd p+p{margin-top:4px}
.credit{display:flex;gap:8px;margin:0 16px;padding:8px 0 0;border-top:1px solid var(--rule);color:var(--ink-2)}
.credit b{font-weight:500;color:var(--ink)}
.swatch{flex:none;align-self:start;width:20px;padding:0 2px;border-radius:2px;font-size:11px;line-height:15px;text-align:center;margin-top:2px;text-underline-offset:.2em}
${THEMES.map((theme) => themeCss(theme, looks)).join('\n')}
@keyframes come{from{opacity:0;translate:0 4px}}
@media (prefers-reduced-motion:reduce){.card{animation:none}}
@media (forced-colors:active){.card{--surface:Canvas;--ink:CanvasText;--ink-2:CanvasText;--ink-3:CanvasText;--rule:CanvasText;--hover:Canvas;--sunken:Canvas;--control:ButtonText;--focus:Highlight}}`;
}

function themeCss(theme: Theme, looks: Looks): string {
  const { surface, sunken, hover, control, ink, ink2, ink3, rule, focus } = CARD_COLOURS[theme];
  const card = `.card[data-theme=${theme}]`;
  const kinds = FINDING_KINDS.map((kind) => {
    const { wash, line } = markColours(kind, looks[kind].colour, theme);
    return `${card} [data-kind=${kind}]{background-color:${wash};text-decoration:${DECORATIONS[looks[kind].line]} ${line}}`;
  });
  return `${card}{color-scheme:${theme};--surface:${surface};--sunken:${sunken};--hover:${hover};--control:${control};--ink:${ink};--ink-2:${ink2};--ink-3:${ink3};--rule:${rule};--focus:${focus}}\n${kinds.join('\n')}`;
}
