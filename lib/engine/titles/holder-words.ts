import type { OfficeHolder } from '../types';
import { readableIso } from './days';

/** "John Ratcliffe, since 23 January 2025"; "probably" where that is not certain. */
export function holderWords({ name, since, acting, certain }: Omit<OfficeHolder, 'words'>): string {
  return `${certain ? '' : 'probably '}${name}${acting ? ' (acting)' : ''}, since ${readableIso(since)}`;
}
