import type { Draft } from '../attributions/pattern';
import type { Entity } from '../coreference';
import type { RuleCard, Says } from '../rule';
import type { Reading } from '../segment/reading';
import type { AnonymityTerms } from '../sources/terms-by-source';
import { ANONYMOUS_KINDS, type Article, type Attribution, type Evidence, type Finding, type FindingKind, type RuleText, type Said, type Severity, type Source, type SourceKind, type Span } from '../types';

/** An attribution with all that is known of it. */
export interface Voice {
  readonly attribution: Attribution;
  readonly draft: Draft;
  readonly source: Source;
  readonly entity: Entity;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** What the criteria read. `voices` are the attributions that count, in text order. */
export interface Case {
  readonly article: Article;
  readonly reading: Reading;
  readonly voices: readonly Voice[];
  readonly sources: readonly Source[];
  /** Terms of anonymity near a source's mentions, by source id. */
  readonly termsOf: ReadonlyMap<string, AnonymityTerms>;
}

export interface FindingDraft<Name extends string = string> extends Omit<Finding, 'id' | 'selector' | 'rule' | 'message' | 'said'> {
  readonly said: readonly [Said<Name>, ...Said<Name>[]];
}

/** One row of the newsroom criteria as a check a program can make. `Name`: names of what it says. */
export interface Criterion<Name extends string = string> extends RuleCard {
  readonly text: RuleText;
  readonly says: Says<Name>;
  readonly run: (given: Case) => FindingDraft<Name>[];
}

export const isAnonymous = (kind: SourceKind): boolean => (ANONYMOUS_KINDS as readonly SourceKind[]).includes(kind);

/** A nameless person or group who tells something: somebody could have been named. "Asked by a reporter whether …" tells nothing. */
export const isNamelessVoice = ({ source, attribution }: Voice): boolean =>
  (source.kind === 'anonymous-person' || source.kind === 'anonymous-group') && attribution.stance !== 'asked';

/** The words a finding about a voice stands on: the source's, or the cue's where nobody is given. */
export const markOf = (voice: Voice): Span => voice.attribution.source ?? voice.attribution.cue;

const KINDS: Readonly<Partial<Record<SourceKind, FindingKind>>> = { 'anonymous-person': 'person', 'anonymous-group': 'group', 'anonymous-document': 'document', absent: 'hearsay' };

/** A finding on a voice's own words. */
export function findingOn<Name extends string>(voice: Voice, severity: Severity, said: Said<Name>, ...more: Evidence[]): FindingDraft<Name> {
  const span = markOf(voice);
  return { kind: KINDS[voice.source.kind] ?? 'person', severity, span, said: [said], evidence: [{ span, shows: 'the words for the source' }, ...more], sourceId: voice.source.id };
}

/** Token of the verb in a cue, or of its last word where it has none. */
export function cueVerb({ tags }: Reading, { cue }: Draft): number {
  for (let at = cue.last - 1; at >= cue.first; at -= 1) if (tags[at] === 'verb') return at;
  return cue.last - 1;
}

/** The first voice of each source, in text order. */
export function firstOfEach(voices: readonly Voice[]): Voice[] {
  const met = new Set<string>();
  return voices.filter((voice) => !met.has(voice.source.id) && met.add(voice.source.id));
}

/** The source's own words, shortened for a sentence that has them in quotation marks. */
export function shortened(given: Case, span: Span, longest = 60): string {
  const words = given.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
