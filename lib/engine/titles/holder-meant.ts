import type { OfficeHolder, Source, TitleMention } from '../types';
import { WITH_THEIR_BODY } from '../languages/en/titles';
import { holderWords } from './holder-words';
import { dayOf, isoOf, isoRange } from './days';
import { certainlyHeld, holderOfOffice } from './holding';
import type { Mention } from './mentions';
import type { Office } from './office-holders';
import { timeFrame } from './past-time';
import { sourceFileOf } from './provenance';
import { sentenceAt } from './surroundings';
import type { TitleContext } from './title-rule';

/**
 * Whom the nameless titles of an article mean on the day it appeared: "the director of the CIA", "Britain's prime minister".
 * Nothing for former, coming and possible holders, for times gone by, and where the words leave the office open.
 */
export function holdersMeant(context: TitleContext): ReadonlyMap<Mention, OfficeHolder> {
  const { published } = context.article;
  const meant = new Map<Mention, OfficeHolder>();
  if (!published) return meant;
  const day = dayOf(published.date);
  const year = Number(published.date.slice(0, 4));
  const offices = new OfficesByTitle(context, day);
  for (const mention of context.mentions) {
    if (!meansOnePerson(context, mention) || timeFrame(context.segments, context.language, mention, year).past) continue;
    const written = officeWritten(mention);
    const office = written ?? offices.onlyOffice(mention.title);
    const holder = office && !office.unsettled ? holderOfOffice(office, day) : null;
    if (!holder) continue;
    const told = {
      name: holder.name, office: holder.office, since: isoRange(holder.term.start),
      ...(holder.term.acting ? { acting: true as const } : {}),
      certain: holder.certain && written !== null,
      source: sourceFileOf(holder.term.office), dataAsOf: isoOf(holder.term.knownThrough),
    };
    meant.set(mention, { ...told, words: holderWords(told) });
  }
  return meant;
}

// "the US president", "Britain's prime minister", "NATO chief" at the head of a sentence; not "the next president", "any president".
function meansOnePerson({ segments }: TitleContext, mention: Mention): boolean {
  const { tokens } = segments;
  if (mention.form !== 'nameless' || mention.plural || mention.modifier !== null) return false;
  if (['who', 'elected'].includes(tokens[mention.last]?.lower ?? '')) return false;
  if (mention.determiner === 'the') return true;
  if (mention.determiner !== null) return false;
  // "Britain's prime minister"; "the US president's national security adviser", whose owner is a mention of its own.
  const owner = mention.polity && (tokens[mention.polity.last - 1]?.kind === 'clitic' || tokens[mention.first - 1]?.kind === 'clitic');
  return owner === true || sentenceAt(segments, mention.first).first === mention.first;
}

/** The one office that the words name with its country or body. */
export function officeWritten({ title, polity, offices: [office, ...others] }: Mention): Office | null {
  if (!office || others.length > 0) return null;
  return polity || WITH_THEIR_BODY.test(title) ? office : null;
}

/** Which office a title without country means, by the rest of the article. Gathered once. */
class OfficesByTitle {
  private readonly byTitle = new Map<string, Set<Office>>();
  private readonly inMentions = new Set<number>();
  private readonly open = new Map<string, boolean>();

  constructor(private readonly context: TitleContext, private readonly day: number) {
    for (const mention of context.mentions) {
      for (let at = mention.first; at < mention.last; at += 1) this.inMentions.add(at);
      const found = this.officesTold(mention);
      if (found.length === 0) continue;
      const known = this.byTitle.get(mention.title) ?? new Set();
      for (const office of found) known.add(office);
      this.byTitle.set(mention.title, known);
    }
  }

  /** The one office the article means by that title; null where it means several, or also somebody whom the table does not know. */
  onlyOffice(title: string): Office | null {
    const [office, ...others] = this.byTitle.get(title) ?? [];
    return office && others.length === 0 && !this.meansOthers(title) ? office : null;
  }

  // By its country, or by the name of somebody who holds it.
  private officesTold(mention: Mention): readonly Office[] {
    const written = officeWritten(mention);
    if (written) return [written];
    return mention.names.flatMap(({ people }) =>
      people.length === 1 ? people.flatMap(({ terms }) => terms.filter((term) => mention.offices.includes(term.office) && certainlyHeld(term, this.day)).map((term) => term.office)) : []);
  }

  // "the president of Harbour Bank" beside "the US president": then "the president" may be either.
  private meansOthers(title: string): boolean {
    let open = this.open.get(title);
    if (open === undefined) {
      const head = title.slice(title.lastIndexOf(' ') + 1);
      const { tokens } = this.context.segments;
      open = tokens.some(({ lower }, at) => lower === head && !this.inMentions.has(at) && !['vice', 'deputy'].includes(tokens[at - 1]?.lower ?? ''));
      this.open.set(title, open);
    }
    return open;
  }
}

/** UTF-16 units between an owner and what is owned: "'s ". */
const OWNER_GAPS = [3, 2];

/** The holder meant by a stretch of the article, by its offsets. */
export type HoldersBySpan = ReadonlyMap<string, OfficeHolder>;

/** Gathers whom the titles mean: "the US president's national security adviser" also from its owner's title on. */
export function holdersBySpan(titles: readonly TitleMention[]): HoldersBySpan {
  const starts = new Map(titles.map(({ span }) => [span.end, span.start]));
  const bySpan = new Map<string, OfficeHolder>();
  for (const { holder, span } of titles) {
    if (!holder) continue;
    const ownerStart = OWNER_GAPS.map((gap) => starts.get(span.start - gap)).find((start) => start !== undefined);
    for (const start of [span.start, ownerStart]) if (start !== undefined) bySpan.set(`${start}-${span.end}`, holder);
  }
  return bySpan;
}

/** Whom an `office` source means: the holder of the title that its words are, not of one that they only contain ("the US president's adviser"). */
export function holderOfSource({ kind, mentions }: Pick<Source, 'kind' | 'mentions'>, holders: HoldersBySpan): OfficeHolder | null {
  if (kind !== 'office') return null;
  const meant = mentions.flatMap(({ start, end }) => holders.get(`${start}-${end}`) ?? []);
  const [first] = meant;
  return first && meant.every(({ name }) => name === first.name) ? meant.find(({ certain }) => certain) ?? first : null;
}
