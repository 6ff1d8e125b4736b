import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '@/lib/engine/report';
import './ExportMenu.css';

interface Props {
  readonly reports: readonly Pick<Report, 'id' | 'label' | 'extension'>[];
  readonly disabled: boolean;
  onExport(reportId: string): void;
  /** Puts the report on the clipboard; resolves when it is there. */
  onCopy(reportId: string): Promise<void>;
}

const HINTS: Readonly<Record<string, string>> = {
  markdown: 'To read, to print, to pass on',
  json: 'Everything that was found, for programs',
};

type Copy = 'not yet' | 'copied' | 'refused';

/** A menu button: arrow keys, Home and End move; Escape, Tab and a click elsewhere close. */
export function ExportMenu({ reports, disabled, onExport, onCopy }: Props) {
  const [open, setOpen] = useState(false);
  const [copy, setCopy] = useState<Copy>('not yet');
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const first = reports[0];

  const items = (): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const close = (): void => {
    setOpen(false);
    setCopy('not yet');
    button.current?.focus();
  };
  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault(); // or the browser closes the whole popup
      close();
      return;
    }
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all.at(next % all.length)?.focus();
  };
  const onFocusOut = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) setOpen(false);
  };

  return (
    <div class="export" ref={box} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        ref={button} class="ibtn" type="button" aria-label="Export" title="Export" aria-haspopup="menu" aria-expanded={open}
        disabled={disabled} onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 10V2.5M5 5l3-3 3 3M2.5 10v2.5a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V10" /></svg>
      </button>
      {open && (
        <div class="menu" role="menu" aria-label="Export this reading">
          <p aria-hidden="true">Export this reading</p>
          {reports.map(({ id, label, extension }) => (
            <button key={id} type="button" role="menuitem" tabIndex={-1} onClick={() => { onExport(id); close(); }}>
              <b>{label} <span>.{extension}</span></b>
              <span>{HINTS[id]}</span>
            </button>
          ))}
          {first && (
            <button
              type="button" role="menuitem" tabIndex={-1}
              onClick={() => { onCopy(first.id).then(() => setCopy('copied'), () => setCopy('refused')); }}
            >
              <b role="status">{{ 'not yet': `Copy as ${first.label}`, copied: 'Copied', refused: 'The browser refused to copy' }[copy]}</b>
              <span>The same text, on the clipboard</span>
            </button>
          )}
        </div>
      )}
    </div>
  );
}
