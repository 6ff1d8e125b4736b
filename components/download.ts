/** Saves text as a file, without a permission to download. The blob lives no longer than the page. */
export function download(name: string, text: string, mime: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  link.download = name;
  link.click();
}
