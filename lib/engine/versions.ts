import type { Versions } from './types';

/** Versions that every analysis carries, so that a report can be checked against what made it. */
export const VERSIONS: Versions = {
  engine: '0.1.0',
  rules: '2026-11-23',
  officeDataAsOf: '2026-09-20',
};
