import { isCounted } from '../passages';
import type { Passage } from '../passages';
import { IDENTIFIED_KINDS } from '../types';
import type { Analysis, FindingKind, SourceKind } from '../types';
import { voicesOf } from './who-speaks';

/** A paragraph on the ribbon; places and widths are shares (0–1) of its whole length. */
interface RibbonBlock {
  readonly from: number;
  readonly width: number;
}

export interface RibbonFlag {
  readonly id: string;
  readonly kind: FindingKind;
  readonly paragraph: number;
  readonly at: number;
  /** 0 is next to the blocks; a flag that would cover its neighbour hangs lower. */
  readonly level: number;
}

/** The article as a strip: a block for each paragraph, a tick for each identified voice, a flag for each passage. */
export interface RibbonLayout {
  readonly blocks: readonly RibbonBlock[];
  readonly ticks: readonly number[];
  readonly flags: readonly RibbonFlag[];
  /** How many levels of flags there are. */
  readonly levels: number;
}

/** Share of the ribbon one flag takes: 16 of 368 px. */
const FLAG_WIDTH = 0.0435;
const MOST_LEVELS = 4;

/** Signs and credits hide nobody, so they have no flag. */
export function ribbonOf(analysis: Pick<Analysis, 'article' | 'attributions' | 'sources'>, passages: readonly Passage[]): RibbonLayout {
  const { paragraphs } = analysis.article;
  const total = Math.max(1, paragraphs.reduce((sum, { start, end }) => sum + end - start, 0));
  let read = 0;
  const starts = paragraphs.map(({ start, end }) => {
    const from = read;
    read += end - start;
    return { start, from, length: end - start };
  });
  const place = (offset: number): number => {
    const paragraph = starts.findLast(({ start }) => start <= offset);
    return paragraph ? (paragraph.from + Math.min(offset - paragraph.start, paragraph.length)) / total : 0;
  };
  const ticks = voicesOf(analysis)
    .filter(([source]) => isIdentified(source.kind))
    .map(([, { source, cue }]) => place(((source ?? cue).start + (source ?? cue).end) / 2));
  const flags = levelled(passages
    .filter(isCounted)
    .map(({ id, kind, paragraph, span }) => ({ id, kind, paragraph, at: place((span.start + span.end) / 2) })));
  return {
    blocks: starts.map(({ from, length }) => ({ from: from / total, width: length / total })),
    ticks,
    flags,
    levels: Math.max(1, ...flags.map(({ level }) => level + 1)),
  };
}

/** The flag nearest to a place on the ribbon, or nothing where there are none. */
export function nearestFlag(flags: readonly RibbonFlag[], at: number): RibbonFlag | undefined {
  return flags.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}

function isIdentified(kind: SourceKind): boolean {
  return IDENTIFIED_KINDS.some((identified) => identified === kind);
}

/** Each flag takes the first level where it covers nobody, and the one with most room where all are taken. */
function levelled(flags: readonly Omit<RibbonFlag, 'level'>[]): RibbonFlag[] {
  const ends: number[] = [];
  return flags.map((flag) => {
    let level = ends.findIndex((end) => end <= flag.at);
    if (level === -1) level = ends.length < MOST_LEVELS ? ends.length : ends.indexOf(Math.min(...ends));
    ends[level] = flag.at + FLAG_WIDTH;
    return { ...flag, level };
  });
}
