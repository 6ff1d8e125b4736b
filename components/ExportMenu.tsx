import { Component, createRef } from 'preact';
import type { Report } from '@/lib/engine/report';
import { t, translated } from '@/lib/words';
import './ExportMenu.css';

interface Props {
  readonly reports: readonly Pick<Report, 'id' | 'label' | 'extension'>[];
  readonly disabled: boolean;
  onExport(reportId: string): void;
  /** Puts the report on the clipboard; resolves when it is there. */
  onCopy(reportId: string): Promise<void>;
}

type Copy = 'not yet' | 'copied' | 'refused';

interface State {
  readonly open: boolean;
  readonly copy: Copy;
}

const CLOSED: State = { open: false, copy: 'not yet' };

/** A menu button: arrow keys, Home and End move; Escape, Tab and a click elsewhere close. */
export class ExportMenu extends Component<Props, State> {
  override state = CLOSED;
  readonly #box = createRef<HTMLDivElement>();
  readonly #button = createRef<HTMLButtonElement>();

  readonly #items = (): HTMLElement[] => [...(this.#box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  readonly #open = (): void => this.setState({ open: true }, () => this.#items()[0]?.focus());
  readonly #close = (): void => {
    this.setState(CLOSED);
    this.#button.current?.focus();
  };
  readonly #copy = (reportId: string): void => {
    this.props.onCopy(reportId).then(() => this.setState({ copy: 'copied' }), () => this.setState({ copy: 'refused' }));
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const all = this.#items(); // none while the menu is closed
    const at = all.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
    if (!this.state.open) {
      if (key !== 'ArrowDown') return;
      this.#open();
    } else if (key === 'Escape') {
      this.#close();
    } else {
      if (next === undefined) return;
      all.at(next % all.length)?.focus();
    }
    event.preventDefault(); // of Escape above all, or the browser closes the whole popup
  };
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && this.#box.current?.contains(relatedTarget))) this.setState(CLOSED);
  };

  render({ reports, disabled, onExport }: Props, { open, copy }: State) {
    const first = reports[0];
    return (
      <div class="export" ref={this.#box} onKeyDown={this.#onKeyDown} onFocusOut={this.#onFocusOut}>
        <button
          ref={this.#button} class="ibtn" type="button" aria-label={t('export.open')} title={t('export.open')} aria-haspopup="menu" aria-expanded={open}
          disabled={disabled} onClick={open ? this.#close : this.#open}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 10V2.5M5 5l3-3 3 3M2.5 10v2.5a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V10" /></svg>
        </button>
        {open && (
          <div class="menu" role="menu" aria-label={t('export.heading')}>
            <p aria-hidden="true">{t('export.heading')}</p>
            {reports.map(({ id, label, extension }) => (
              <button key={id} type="button" role="menuitem" tabIndex={-1} onClick={() => { onExport(id); this.#close(); }}>
                <b>{label} <span>.{extension}</span></b>
                <span>{translated(`export.hints.${id}`, '')}</span>
              </button>
            ))}
            {first && (
              <button type="button" role="menuitem" tabIndex={-1} onClick={() => this.#copy(first.id)}>
                <b role="status">{copy === 'not yet' ? t('export.copy', { format: first.label }) : t(`export.${copy}`)}</b>
                <span>{t('export.copyHint')}</span>
              </button>
            )}
          </div>
        )}
      </div>
    );
  }
}
