import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { ANONYMOUS_KINDS, type Span } from '@/lib/engine/types';
import type { MarkedArticle } from './corpus';

export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly marked: number;
}

export interface Measured {
  readonly attributions: Counts;
  /** Words for nameless sources, each once; a nameless attribution without a source stands by its cue. */
  readonly nameless: Counts;
  /** What went wrong, as words of the article. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

interface Unit {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly nameless: boolean;
}

/** Compares what the engine finds in an article with its marks. */
export function measure({ text, attributions }: MarkedArticle): Measured {
  const { attributions: all, sources } = analyze(articleFromText({ text }));
  const kinds = new Map(sources.map((source) => [source.id, source.kind]));
  const found: Unit[] = all.filter(({ nested }) => !nested).map(({ source, cue, content, sourceId }) => ({
    source, cue, content, nameless: ANONYMOUS_KINDS.some((kind) => kind === kinds.get(sourceId)),
  }));
  const whole = pair(found, attributions, sameAttribution);
  const anonymous = pair(onceEach(found), onceEach(attributions), sameWords);
  const words = ({ start, end }: Span): string => text.slice(start, end).replaceAll(/\s+/g, ' ');
  const shown = ({ source, cue }: Unit): string => `${source ? words(source) : '—'} · ${words(cue)}`;
  return {
    attributions: whole.counts,
    nameless: anonymous.counts,
    missed: [...whole.missed.map((unit) => `attribution: ${shown(unit)}`), ...anonymous.missed.map((unit) => `nameless: ${shown(unit)}`)],
    wrong: [...whole.wrong.map((unit) => `attribution: ${shown(unit)}`), ...anonymous.wrong.map((unit) => `nameless: ${shown(unit)}`)],
  };
}

export function rates({ right, found, marked }: Counts): { precision: number; recall: number; f1: number } {
  const precision = found ? right / found : 0;
  const recall = marked ? right / marked : 0;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((total, one) => ({ right: total.right + one.right, found: total.found + one.found, marked: total.marked + one.marked }), { right: 0, found: 0, marked: 0 });
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const meets = (a: readonly Span[], b: readonly Span[]): boolean => a.some((one) => b.some((other) => overlap(one, other)));

/** The same report: the cues meet, or both source and content do. */
function sameAttribution(a: Unit, b: Unit): boolean {
  return overlap(a.cue, b.cue) || (a.source !== null && b.source !== null && overlap(a.source, b.source) && meets(a.content, b.content));
}

function sameWords(a: Unit, b: Unit): boolean {
  return a.source && b.source ? overlap(a.source, b.source) : a.source === b.source && overlap(a.cue, b.cue);
}

function onceEach(units: readonly Unit[]): Unit[] {
  const met = new Map<string, Unit>();
  for (const unit of units) {
    const { start, end } = unit.source ?? unit.cue;
    if (unit.nameless && !met.has(`${start} ${end}`)) met.set(`${start} ${end}`, unit);
  }
  return [...met.values()];
}

// One to one, in text order; cues that meet go before sources that do.
function pair(found: readonly Unit[], marked: readonly Unit[], same: (a: Unit, b: Unit) => boolean): { counts: Counts; missed: Unit[]; wrong: Unit[] } {
  const left = new Set(marked);
  const wrong: Unit[] = [];
  const waiting: Unit[] = [];
  for (const unit of found) {
    const partner = [...left].find((other) => overlap(unit.cue, other.cue) && same(unit, other));
    if (partner) left.delete(partner);
    else waiting.push(unit);
  }
  for (const unit of waiting) {
    const partner = [...left].find((other) => same(unit, other));
    if (partner) left.delete(partner);
    else wrong.push(unit);
  }
  return { counts: { right: found.length - wrong.length, found: found.length, marked: marked.length }, missed: [...left], wrong };
}
