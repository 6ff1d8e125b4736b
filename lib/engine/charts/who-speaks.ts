import type { Analysis, Attribution, FindingKind, Source, SourceKind } from '../types';
import { isVoice } from '../voice';

/** One line of "Who speaks": like against like, counted in attributions outside other people's quotations. */
export interface VoiceRow {
  readonly id: RowId;
  readonly identified: number;
  readonly anonymous: number;
  /** The kind whose colour and line the anonymous side has; null where a row has no such side. */
  readonly kind: FindingKind | null;
}

/** What a row counts. */
export type RowId = 'people' | 'bodies' | 'institutions' | 'offices' | 'documents' | 'absent';

interface RowKinds {
  readonly id: RowId;
  readonly identified: readonly SourceKind[];
  readonly anonymous: SourceKind | null;
  readonly kind: FindingKind | null;
}

const ROWS: readonly RowKinds[] = [
  { id: 'people', identified: ['named-person', 'spokesperson'], anonymous: 'anonymous-person', kind: 'person' },
  { id: 'bodies', identified: ['named-organization', 'public'], anonymous: 'anonymous-group', kind: 'group' },
  { id: 'institutions', identified: ['institution'], anonymous: null, kind: null },
  { id: 'offices', identified: ['office'], anonymous: null, kind: null },
  { id: 'documents', identified: ['document'], anonymous: 'anonymous-document', kind: 'document' },
  { id: 'absent', identified: [], anonymous: 'absent', kind: 'hearsay' },
];

/** All rows, for the table that is still waiting. */
export const VOICE_ROWS: readonly RowId[] = ROWS.map((row) => row.id);

/** What voices are counted from. */
export type Counted = Pick<Analysis, 'attributions' | 'sources'>;

/** The rows in which anybody speaks, in their fixed order. */
export function voiceRowsOf(analysis: Counted): VoiceRow[] {
  const counts = new Map<SourceKind, number>();
  for (const [source] of voicesOf(analysis)) counts.set(source.kind, (counts.get(source.kind) ?? 0) + 1);
  const count = (kind: SourceKind): number => counts.get(kind) ?? 0;
  return ROWS.map(({ id, identified, anonymous, kind }) => ({
    id,
    identified: identified.reduce((sum, each) => sum + count(each), 0),
    anonymous: anonymous ? count(anonymous) : 0,
    kind,
  })).filter((row) => row.identified > 0 || row.anonymous > 0);
}

/** Attributions that count as voices, each with its source, in text order. */
export function voicesOf({ attributions, sources }: Counted): [Source, Attribution][] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return attributions.flatMap((attribution): [Source, Attribution][] => {
    const source = byId.get(attribution.sourceId);
    return source && isVoice(attribution, source) ? [[source, attribution]] : [];
  });
}
