import { FINDING_KINDS, type FindingKind } from '@/lib/engine/types';
import { COLOURS, LINES, STRENGTHS, withLine, type Colour, type Line } from '@/lib/page/mark-looks';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import type { KindSettings, Kinds, Settings } from '@/lib/settings/types';
import { t } from '@/lib/words';
import { Swatch } from '../Swatch';
import { Switch } from '../Switch';
import { Choice } from './Choice';
import { Marked } from '../Marked';
import type { SectionProps } from './section';
import './KindsSection.css';

/** Which kinds are marked, and how. */
export function KindsSection({ settings, onChange }: SectionProps) {
  const { kinds, strength, marks, printMarks } = settings;
  return (
    <>
      <p class="intro">{t('settings.kinds.intro')}</p>
      <fieldset class="choices">
        <legend>{t('settings.kinds.marks')}</legend>
        {STRENGTHS.map((each) => (
          <Choice key={each} id={each} group="strength" label={t(`settings.kinds.strength.${each}`)} chosen={strength === each} onChoose={() => onChange((now) => ({ ...now, strength: each }))}>
            <span class="quote" data-strength={each} aria-hidden="true"><Marked text={t('settings.kinds.sample')} /></span>
          </Choice>
        ))}
      </fieldset>
      <figure class="preview" data-strength={strength}>
        <figcaption>{t('settings.kinds.preview')}</figcaption>
        <p class="quote"><Marked text={t('settings.kinds.previewText')} on={FINDING_KINDS.filter((kind) => kinds[kind].on)} /></p>
      </figure>
      <table class="kinds">
        <thead>
          <tr><th scope="col">{t('settings.kinds.show')}</th><th scope="col">{t('settings.kinds.kind')}</th><th scope="col">{t('settings.kinds.line')}</th><th scope="col">{t('settings.kinds.colour')}</th></tr>
        </thead>
        <tbody>
          {FINDING_KINDS.map((kind) => <KindRow key={kind} kind={kind} look={kinds[kind]} onChange={onChange} settings={settings} />)}
        </tbody>
      </table>
      <div class="switches">
        <Switch label={t('settings.kinds.byThemselves')} on={marks} onChange={(on) => onChange((now) => ({ ...now, marks: on }))} />
        <Switch label={t('settings.kinds.print')} on={printMarks} onChange={(on) => onChange((now) => ({ ...now, printMarks: on }))} />
      </div>
      <p class="below">
        <button type="button" class="btn btn--quiet" onClick={() => onChange(withDefaults, { words: t('settings.kinds.defaultsDone'), undo: (now) => ({ ...now, kinds, strength, marks, printMarks }) })}>
          {t('settings.kinds.defaults')}
        </button>
        <span class="hint">{t('settings.kinds.swaps')}</span>
      </p>
    </>
  );
}

function KindRow({ kind, look, onChange }: SectionProps & { readonly kind: FindingKind; readonly look: KindSettings }) {
  const name = t(`kinds.${kind}.name`, { count: 2 });
  const set = (changed: Partial<KindSettings>) => onChange((now) => ({ ...now, kinds: { ...now.kinds, [kind]: { ...now.kinds[kind], ...changed } } }));
  return (
    <tr class={look.on ? '' : 'is-off'}>
      <td><Switch label={t('settings.kinds.showKind', { kind: name })} hideLabel on={look.on} onChange={(on) => set({ on })} /></td>
      <th scope="row">
        <b>{name}</b> <span>{t(`settings.kinds.means.${kind}`)}</span>
        <p class="quote"><Marked text={t(`settings.kinds.examples.${kind}`)} on={look.on ? FINDING_KINDS : []} /></p>
      </th>
      <td>
        <span class="select">
          <Swatch kind={kind} />
          <select aria-label={t('settings.kinds.lineOf', { kind: name })} value={look.line} onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, kinds: withChosen(now.kinds, kind, value) }))}>
            {LINES.map((line) => <option key={line} value={line}>{t(`settings.lines.${keyOf(line)}`)}</option>)}
          </select>
        </span>
      </td>
      <td>
        <span class="select">
          <select aria-label={t('settings.kinds.colourOf', { kind: name })} value={look.colour} onChange={({ currentTarget: { value } }) => set({ colour: COLOURS.find((each) => each === value) ?? look.colour })}>
            {COLOURS.map((colour: Colour) => <option key={colour} value={colour}>{t(`settings.colours.${colour}`)}</option>)}
          </select>
        </span>
      </td>
    </tr>
  );
}

/** Kinds with another line for one of them; on and off stay with the kind. */
function withChosen(kinds: Kinds, kind: FindingKind, value: string): Kinds {
  const line = LINES.find((each) => each === value);
  const looks = line ? withLine(kinds, kind, line) : kinds;
  return Object.fromEntries(FINDING_KINDS.map((each) => [each, { ...kinds[each], ...looks[each] }])) as Kinds;
}

function keyOf(line: Line): Exclude<Line, 'fine-dashed'> | 'fine_dashed' {
  return line === 'fine-dashed' ? 'fine_dashed' : line;
}

function withDefaults(now: Settings): Settings {
  const { kinds, strength, marks, printMarks } = DEFAULT_SETTINGS;
  return { ...now, kinds, strength, marks, printMarks };
}
