import { FINDING_KINDS } from '@/lib/engine/types';
import { CARD_COLOURS, DECORATIONS, markColours, THEMES, type Theme } from './mark-colours';
import type { Looks } from './mark-looks';

export const CARD_WIDTH = 352;

/** The look of the card. In pixels: `rem` would be the page's, not the reader's. `!important` holds against the page's own rules. */
export function cardCss(looks: Looks): string {
  return `
:host{all:initial!important;position:fixed!important;display:block!important;z-index:2147483647!important;left:var(--left)!important;top:var(--top)!important;width:${CARD_WIDTH}px!important;max-width:calc(100vw - 16px)!important;max-height:var(--room)!important;overflow:visible!important;border-radius:8px!important}
.card{box-sizing:border-box;max-height:var(--room);overflow:auto;overscroll-behavior:contain;padding:0 0 8px;background:var(--surface);color:var(--ink);border:1px solid var(--rule);border-radius:8px;box-shadow:0 1px 2px rgb(18 22 30/.1),0 10px 28px -6px rgb(18 22 30/.22);font:400 13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;animation:come 160ms cubic-bezier(.2,0,0,1)}
.card[data-side=right]::before,.card[data-side=left]::before{content:"";position:absolute;top:calc(var(--notch) - 5px);width:9px;height:9px;rotate:45deg;background:var(--surface);border:solid var(--rule)}
.card[data-side=right]::before{left:-5px;border-width:0 0 1px 1px}
.card[data-side=left]::before{right:-5px;border-width:1px 1px 0 0}
header{display:flex;align-items:center;gap:8px;padding:6px 6px 0 16px}
header .swatch{align-self:center;margin:0}
header b{font-weight:650}
header span:last-of-type{margin-left:auto;font-size:12px;color:var(--ink-3)}
button{display:grid;place-items:center;width:28px;height:28px;padding:0;border:0;border-radius:5px;background:none;color:var(--ink-2);font:inherit;font-size:15px;line-height:1;cursor:pointer}
button:hover{background:var(--hover)}
button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
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
@media (forced-colors:active){.card{--surface:Canvas;--ink:CanvasText;--ink-2:CanvasText;--ink-3:CanvasText;--rule:CanvasText;--hover:Canvas}}`;
}

function themeCss(theme: Theme, looks: Looks): string {
  const { surface, hover, ink, ink2, ink3, rule, focus } = CARD_COLOURS[theme];
  const card = `.card[data-theme=${theme}]`;
  const kinds = FINDING_KINDS.map((kind) => {
    const { wash, line } = markColours(kind, looks[kind].colour, theme);
    return `${card} [data-kind=${kind}]{background-color:${wash};text-decoration:${DECORATIONS[looks[kind].line]} ${line}}`;
  });
  return `${card}{color-scheme:${theme};--surface:${surface};--hover:${hover};--ink:${ink};--ink-2:${ink2};--ink-3:${ink3};--rule:${rule};--focus:${focus}}\n${kinds.join('\n')}`;
}
