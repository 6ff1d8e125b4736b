/** Puts text on the clipboard, also from pages without TLS, where the modern way is missing. Rejects where the browser refuses. */
export async function copyText(document: Document, text: string): Promise<void> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return;
    } catch {
      // A page may forbid it by its policy; the old way asks nobody but the reader's own click.
    }
  }
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', hand, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', hand, { capture: true });
  if (!done) throw new Error('The browser refused to copy.');
}
