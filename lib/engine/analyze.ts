import { findAttributions } from './attributions';
import { isOpenAct } from './attributions/open-act';
import type { Draft } from './attributions/pattern';
import { stanceOf } from './attributions/stance';
import { identifySources, type Entity } from './coreference';
import { CRITERIA } from './criteria';
import { isAnonymous, type Case, type FindingDraft, type Voice } from './criteria/criterion';
import english from './languages/en';
import { detectLanguage } from './language';
import { noScoreReason, scoreOf } from './score';
import { segment } from './segment';
import { readSegments, spanOf, type Reading } from './segment/reading';
import { indexReaching } from './segment/search';
import { inEnglish } from './said';
import { findSigns, SIGN_RULES } from './signs';
import { textQuoteSelector } from './selectors';
import { describe } from './sources/description';
import { termsBySource, type AnonymityTerms } from './sources/terms-by-source';
import { checkTitles, holderOfSource, holdersBySpan, TITLE_RULES, type HoldersBySpan } from './titles';
import type { Analysis, Article, Attribution, Finding, RuleText, Source } from './types';
import { VERSIONS } from './versions';
import { isVoice } from './voice';

/** Reads an article: who says what, who is nameless, which titles do not fit. Pure and deterministic. */
export function analyze(article: Article): Analysis {
  const language = detectLanguage(article.text);
  if (language !== english.code) return unread(article, language);

  const segments = segment(article.text, article.paragraphs, english);
  const reading = readSegments(segments, english);
  const { drafts, entities, entityOf } = told(reading);
  const termsOf = termsBySource(reading, drafts.map(({ draft }) => draft), entityOf);
  const titles = checkTitles({ article, segments, language: english });
  const holders = holdersBySpan(titles.titles);
  const sources = entities.map((entity) => withHolder(sourceOf(reading, entity, termsOf.get(entity.id), article), holders));
  const attributions = drafts.map(({ draft, nested }, index) => attributionOf(reading, draft, nested, index, entityOf[index]!.id));
  const voices = voicesOf(reading, attributions, drafts, sources, entityOf);

  const given: Case = { article, reading, voices, sources, termsOf };
  const findings = numbered(article, [
    ...CRITERIA.flatMap((criterion) => criterion.run(given).map((draft) => ({ ...draft, rule: criterion.id }))),
    ...titles.findings.map((finding) => ({ ...finding, kind: 'title' as const })),
    ...findSigns({ text: article.text, segments, unnamedOffices: titles.unnamedOffices }).map((sign) => ({ ...sign, kind: 'sign' as const, severity: 1 as const })),
  ]);
  const anonymous = voices.filter((voice) => isAnonymous(voice.source.kind)).length;
  const counts = { identified: voices.length - anonymous, anonymous };
  const why = noScoreReason(article, language, counts, english.code);
  return {
    article, language, attributions, sources, titles: titles.titles, findings,
    rules: textsOf(findings),
    voices: counts,
    score: why ? { value: null, terms: [], why } : scoreOf(findings, sources, counts),
    versions: VERSIONS,
  };
}

function unread(article: Article, language: string): Analysis {
  return {
    article, language, attributions: [], sources: [], titles: [], findings: [], rules: {}, voices: { identified: 0, anonymous: 0 },
    score: { value: null, terms: [], why: 'language' }, versions: VERSIONS,
  };
}

// Who said what, less what nameless people did in the open.
function told(reading: Reading): { drafts: { draft: Draft; nested: boolean }[]; entities: Entity[]; entityOf: Entity[] } {
  const found = findAttributions(reading);
  const { entities, entityOf } = identifySources(reading, found);
  const isTold = found.map(({ draft }, index) => !isAnonymous(entityOf[index]!.kind) || !isOpenAct(reading, draft));
  const heard = entityOf.filter((_, index) => isTold[index]);
  const speaks = new Set(heard);
  return { drafts: found.filter((_, index) => isTold[index]), entities: entities.filter((entity) => speaks.has(entity)), entityOf: heard };
}

function attributionOf(reading: Reading, draft: Draft, nested: boolean, index: number, sourceId: string): Attribution {
  return {
    id: `a${index + 1}`, rule: draft.rule, nested, sourceId, style: draft.style, stance: stanceOf(reading, draft),
    source: draft.source ? spanOf(reading, draft.source) : null,
    cue: spanOf(reading, draft.cue),
    content: draft.content.map((range) => spanOf(reading, range)),
  };
}

function sourceOf(reading: Reading, entity: Entity, terms: AnonymityTerms | undefined, { links }: Article): Source {
  // A link leads the reader to "a report": it is identified after all.
  const linked = entity.kind === 'anonymous-document' && entity.mentions.some((span) => links.some((link) => link.span.start < span.end && span.start < link.span.end));
  return {
    id: entity.id, kind: linked ? 'document' : entity.kind, mentions: entity.mentions,
    ...(entity.name ? { name: entity.name } : {}),
    description: entity.mention ? describe(entity.mention, reading) : { count: 1 },
    ...(terms?.reason ? { reason: terms.reason } : {}),
    ...(terms?.empty ? { emptyReason: true } : {}),
    ...(terms ? { terms: terms.terms } : {}),
  };
}

function withHolder(source: Source, holders: HoldersBySpan): Source {
  const holder = holderOfSource(source, holders);
  return holder ? { ...source, holder } : source;
}

function voicesOf(reading: Reading, attributions: readonly Attribution[], drafts: readonly { draft: Draft }[], sources: readonly Source[], entityOf: readonly Entity[]): Voice[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return attributions.flatMap((attribution, index) => {
    const source = byId.get(attribution.sourceId);
    if (!source || !isVoice(attribution, source)) return [];
    const { draft } = drafts[index]!;
    return [{ attribution, draft, source, entity: entityOf[index]!, paragraph: reading.sentences[sentenceAt(reading, draft.cue.first)]!.paragraph }];
  });
}

function sentenceAt(reading: Reading, token: number): number {
  return indexReaching(reading.sentences, token, ({ last }) => last);
}

function numbered(article: Article, drafts: readonly (FindingDraft & { readonly rule: string })[]): Finding[] {
  // "denied … and insisted …": two attributions of one source on the same words are one finding.
  const onSameWords = new Set<string>();
  return drafts
    .filter(({ rule, span }) => !onSameWords.has(`${rule} ${span.start} ${span.end}`) && onSameWords.add(`${rule} ${span.start} ${span.end}`))
    .toSorted((a, b) => a.span.start - b.span.start || b.severity - a.severity)
    .map((draft, index) => ({ ...draft, id: `f${index + 1}`, message: inEnglish(draft.said, SAYS.get(draft.rule) ?? {}), selector: textQuoteSelector(article.text, draft.span) }));
}

const RULES = [...CRITERIA, ...TITLE_RULES, ...SIGN_RULES];
const SAYS = new Map(RULES.map(({ id, says }) => [id, says]));

function textsOf(findings: readonly Finding[]): Record<string, RuleText> {
  const found = new Set(findings.map((finding) => finding.rule));
  return Object.fromEntries(RULES.filter((rule) => found.has(rule.id)).map((rule) => [rule.id, rule.text]));
}
