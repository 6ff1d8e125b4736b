import { Component, createRef } from 'preact';
import { t } from '@/lib/words';
import type { NamedVoice } from './voices';

const SHOWN = 3;

interface Props {
  readonly names: readonly NamedVoice[];
}

/** Who is identified, by name; the rest of a long list unfolds. */
export class Names extends Component<Props, { readonly all: boolean }> {
  override state = { all: false };
  readonly #list = createRef<HTMLParagraphElement>();

  readonly #unfold = (): void => {
    this.setState({ all: true });
    this.#list.current?.focus(); // the button is about to go, and the focus with it
  };

  render({ names }: Props) {
    if (names.length === 0) return null;
    const between = t(names.some(({ name }) => name.includes(',')) ? 'lists.wideBetween' : 'lists.between');
    const shown = this.state.all ? names : names.slice(0, SHOWN);
    return (
      <p class="names" ref={this.#list} tabIndex={-1}>
        {shown.map(({ name, count }) => (count > 1 ? t('who.times', { name, count }) : name)).join(between)}
        {shown.length < names.length && <>{between}<button type="button" class="tlink" onClick={this.#unfold}>{t('who.more', { count: names.length - shown.length })}</button></>}
      </p>
    );
  }
}
