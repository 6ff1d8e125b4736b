/** True where the reader has asked for less motion. */
export function prefersStillness(window: Window): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Scrolls words to the middle of the window, smoothly unless the reader asked for less motion. */
export function scrollToWords(range: Range): void {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return;
  const behavior = prefersStillness(window) ? 'instant' : 'smooth';
  const { top, height } = element.getBoundingClientRect();
  const offset = range.getBoundingClientRect().top - top;
  if (height < window.innerHeight / 2) element.scrollIntoView({ block: 'center', behavior });
  // Words deep in a tall block would be off screen if the block were put in the middle.
  else window.scrollBy({ top: top + offset - window.innerHeight / 2, behavior });
}
