import type { ComponentChildren } from 'preact';
import './Masthead.css';

/** Icon and wordmark; `children` are the tools at the right. */
export function Masthead({ children }: { readonly children?: ComponentChildren }) {
  return (
    <header class="mast">
      <svg viewBox="0 0 128 128" aria-hidden="true">
        <path
          d="M27 7h74a21 21 0 0 1 21 21v47a21 21 0 0 1-21 21H64l-34 26V96h-3A21 21 0 0 1 6 75V28A21 21 0 0 1 27 7z"
          fill="#1d2a3a" stroke="#fff" stroke-width="9" stroke-linejoin="round" paint-order="stroke"
        />
        <path transform="translate(-6 -3)" d="M58 30C43 33 33 45 33 60a13 13 0 1 0 14-13c1-5 5-9 11-11z" fill="#fff" />
        <path d="M68 41a14 14 0 1 1 20 13c-5 3-7 6-7 11" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" />
        <circle cx="81" cy="81" r="7.5" fill="#e6a744" />
      </svg>
      <span class="mast__name">Says Who</span>
      <div class="mast__tools">{children}</div>
    </header>
  );
}
