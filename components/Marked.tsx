import { FINDING_KINDS, type FindingKind } from '@/lib/engine/types';

/** Words of an article with marks in them: `[kind|words]` is a mark of that kind. A kind that is not in `on` stays unmarked. */
export function Marked({ text, on = FINDING_KINDS }: { readonly text: string; readonly on?: readonly FindingKind[] }) {
  return (
    <>
      {text.split(/(\[\w+\|[^\]]+\])/).map((piece, index) => {
        const [, name, words] = /^\[(\w+)\|([^\]]+)\]$/.exec(piece) ?? [];
        const kind = FINDING_KINDS.find((each) => each === name);
        return kind && words ? <mark key={index} class={on.includes(kind) ? 'sw-mark' : 'unmarked'} data-kind={kind}>{words}</mark> : (words ?? piece);
      })}
    </>
  );
}
