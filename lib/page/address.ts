/** The address without what follows "#": two pages differ in it, two places of one page do not. */
export function addressOf({ href }: Pick<Location, 'href'>): string {
  return href.replace(/#.*/s, '');
}
