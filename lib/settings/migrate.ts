import { fieldsOf } from './fields';

/** The version settings are stored in. A change of their shape adds one, a step below, and an example to the tests. */
export const VERSION = 2;

type Fields = Readonly<Record<string, unknown>>;

/** From each version to the next; the first was stored without a number. */
const STEPS: readonly ((fields: Fields) => Fields)[] = [
  ({ neverOn, ...others }) => ({ ...others, sites: { never: neverOn } }),
];

/** The version something was stored in. */
export function versionOf(stored: unknown): number {
  const { version } = fieldsOf(stored);
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1;
}

/** Stored fields in the shape of today. Those of a newer version stay as they are: what is still known of them can be read. */
export function migrated(stored: unknown): Fields {
  return STEPS.slice(versionOf(stored) - 1).reduce((fields, step) => step(fields), fieldsOf(stored));
}
