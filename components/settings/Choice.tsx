import type { ComponentChildren } from 'preact';

interface Props {
  /** Name of the group; one of its choices is taken. */
  readonly group: string;
  readonly id: string;
  readonly chosen: boolean;
  readonly label: string;
  /** What the choice means, or a picture of it. */
  readonly children?: ComponentChildren;
  onChoose(): void;
}

/** One of several choices, as a card. */
export function Choice({ group, id, chosen, label, children, onChoose }: Props) {
  return (
    <label class={chosen ? 'choice is-on' : 'choice'}>
      <span id={`${group}-${id}-means`}>{children}</span>
      <span class="choice__l"><input type="radio" name={group} aria-label={label} aria-describedby={`${group}-${id}-means`} checked={chosen} onChange={onChoose} />{label}</span>
    </label>
  );
}
