import type { ComponentChildren } from 'preact';
import './Lead.css';

interface Props {
  readonly heading: string;
  /** The second sentence, and what can be done about it. */
  readonly children?: ComponentChildren;
}

/** The first and largest sentence of the popup. */
export function Lead({ heading, children }: Props) {
  return (
    <div class="lead">
      <h1 class="lead__h">{heading}</h1>
      {children}
    </div>
  );
}
