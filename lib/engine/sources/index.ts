import type { Reading } from '../segment/reading';
import type { SourceKind } from '../types';
import absent from './absent';
import anonymousDocument from './anonymous-document';
import anonymousGroup from './anonymous-group';
import anonymousPerson from './anonymous-person';
import documentKind from './document';
import implicit from './implicit';
import institution from './institution';
import type { KindRule } from './kind-rule';
import { readMention, type Mention } from './mention';
import namedOrganization from './named-organization';
import namedPerson from './named-person';
import office from './office';
import publicKind from './public';
import spokesperson from './spokesperson';

/** The kinds, in order of priority. `institution` takes what is left. */
export const SOURCE_KINDS: readonly KindRule[] = [
  absent, implicit, namedPerson, spokesperson, namedOrganization, documentKind, anonymousDocument, publicKind, office, anonymousGroup, anonymousPerson, institution,
];

/** The kind of source these words stand for, taken by themselves. */
export function kindOf(mention: Mention, reading: Reading): SourceKind {
  return SOURCE_KINDS.find((kind) => kind.applies(mention, reading))!.id;
}

export { readMention, type Mention };
