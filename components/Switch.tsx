import './Switch.css';

interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  onChange(on: boolean): void;
}

export function Switch({ label, on, disabled = false, onChange }: Props) {
  return (
    <label class={disabled ? 'switch is-off' : 'switch'}>
      <input type="checkbox" role="switch" checked={on} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="switch__track" />
      <span>{label}</span>
    </label>
  );
}
