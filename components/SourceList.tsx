import type { SourceLine } from './source-lines';
import { t } from '@/lib/words';
import { Swatch } from './Swatch';
import './SourceList.css';

interface Props {
  readonly lines: readonly SourceLine[];
  onPick(passageId: string): void;
}

/** Source by source: how many they are, how often they are mentioned, how much they say, and what is told about them. */
export function SourceList({ lines, onPick }: Props) {
  const groups = [
    { heading: t('sources.nameless'), own: lines.filter(({ kind }) => kind !== null) },
    { heading: t('sources.named'), own: lines.filter(({ kind }) => kind === null) },
  ];
  return (
    <>
      {groups.filter(({ own }) => own.length > 0).map(({ heading, own }) => (
        <section key={heading} class="src">
          <h2 class="list__h">{heading} <span>{own.length}</span></h2>
          <ul>
            {own.map(({ id, kind, name, line, passageId }) => {
              const words = <><q class="quote">{kind ? <mark class="sw-mark" data-kind={kind}>{name}</mark> : name}</q><span class="src__l">{line}</span></>;
              return (
                <li key={id} class="src__r">
                  {kind && <Swatch kind={kind} />}
                  {passageId ? <button type="button" onClick={() => onPick(passageId)}>{words}</button> : <div>{words}</div>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
