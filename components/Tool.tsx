interface Props {
  readonly label: string;
  /** Its picture, 16 by 16. */
  readonly path: string;
  onPress(): void;
}

/** A button of the masthead: a picture, and its name for whoever does not see it or asks. */
export function Tool({ label, path, onPress }: Props) {
  return (
    <button type="button" class="ibtn" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg>
    </button>
  );
}
