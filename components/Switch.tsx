import './Switch.css';

interface Props {
  readonly label: string;
  /** For those who hear the page; others see from its place what it is. */
  readonly hideLabel?: boolean;
  readonly on: boolean;
  readonly disabled?: boolean;
  onChange(on: boolean): void;
}

export function Switch({ label, hideLabel = false, on, disabled = false, onChange }: Props) {
  return (
    <label class={disabled ? 'switch is-off' : 'switch'}>
      <input type="checkbox" role="switch" checked={on} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="switch__track" />
      <span class={hideLabel ? 'vh' : ''}>{label}</span>
    </label>
  );
}
