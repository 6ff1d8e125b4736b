import { Component, createRef } from 'preact';
import { t } from '@/lib/words';

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly means: string;
  /** What an entry is called, above the field. */
  readonly name: string;
  readonly placeholder: string;
  readonly none: string;
  /** As they are kept, and as people write them. */
  readonly entries: readonly { readonly entry: string; readonly words: string }[];
  /** Adds what was typed; gives back why not, in words, where it cannot be. */
  onAdd(typed: string): string | null;
  onRemove(entry: string, index: number): void;
}

interface State {
  readonly typed: string;
  readonly refused: string | null;
}

/** A list of the reader's own, with a field to add to it. */
export class EntryList extends Component<Props, State> {
  override state: State = { typed: '', refused: null };
  readonly #field = createRef<HTMLInputElement>();

  readonly #add = (event: Event): void => {
    event.preventDefault();
    const refused = this.props.onAdd(this.state.typed);
    this.setState(refused === null ? { typed: '', refused: null } : { refused });
    this.#field.current?.focus();
  };

  render({ id, heading, means, name, placeholder, none, entries, onRemove }: Props, { typed, refused }: State) {
    return (
      <section class="list" aria-labelledby={`${id}-h`}>
        <h2 id={`${id}-h`}>{heading}</h2>
        <p class="hint">{means}</p>
        <form class="adder" onSubmit={this.#add} noValidate>
          <label class="vh" for={id}>{name}</label>
          <input
            ref={this.#field} id={id} class="field" type="text" value={typed} placeholder={placeholder} autocomplete="off" autocapitalize="off" spellcheck={false}
            aria-invalid={refused !== null} aria-describedby={refused === null ? undefined : `${id}-why`}
            onInput={({ currentTarget: { value } }) => this.setState({ typed: value, refused: null })}
          />
          <button type="submit" class="btn btn--quiet" aria-label={t('settings.addTo', { list: heading })}>{t('settings.add')}</button>
        </form>
        {refused !== null && <p class="refused" id={`${id}-why`} role="alert">{refused}</p>}
        {entries.length === 0 ? <p class="hint list__none">{none}</p> : (
          <ul class="entries">
            {entries.map(({ entry, words }, index) => (
              <li key={entry}>
                <bdi title={words === entry ? undefined : entry}>{words}</bdi>
                <button
                  type="button" class="icon" aria-label={t('settings.remove', { entry: words })} title={t('settings.remove', { entry: words })}
                  onClick={() => {
                    onRemove(entry, index);
                    this.#field.current?.focus();
                  }}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  }
}
