import { useRef, useState } from 'preact/hooks';
import type { NamedVoice } from './voices';

const SHOWN = 3;

/** Who is identified, by name; the rest of a long list unfolds. */
export function Names({ names }: { readonly names: readonly NamedVoice[] }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLParagraphElement>(null);
  if (names.length === 0) return null;
  const shown = all ? names : names.slice(0, SHOWN);
  const unfold = (): void => {
    setAll(true);
    list.current?.focus(); // the button is about to go, and the focus with it
  };
  return (
    <p class="names" ref={list} tabIndex={-1}>
      {shown.map(({ name, count }) => (count > 1 ? `${name} (${count})` : name)).join(', ')}
      {shown.length < names.length && <>, <button type="button" class="tlink" onClick={unfold}>{names.length - shown.length} more</button></>}
    </p>
  );
}
