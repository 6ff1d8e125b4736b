import type { Language } from '../languages/language';
import type { Segments } from '../segment';
import { wordsOf } from '../rule';
import type { Article, Evidence, OfficeHolder, TitleMention } from '../types';
import { againstArticle } from './against-article';
import { againstOfficeHolders } from './against-office-holders';
import { holdersMeant } from './holder-meant';
import { findMentions, type Mention } from './mentions';
import { whyUnchecked } from './unchecked';
import { unnamedOffices } from './unnamed-offices';
import { spanOf, type TitleFinding, type TitleRule } from './title-rule';

export { holderOfSource, holdersBySpan, type HoldersBySpan } from './holder-meant';
export { holderOn, type Holder, type OfficeQuery } from './holding';
export type { TitleFinding, TitleRule } from './title-rule';

/** The rules of this room; where two find the same words, the first one's finding stands first. */
export const TITLE_RULES: readonly TitleRule[] = [againstOfficeHolders, againstArticle];

export interface CheckedTitles {
  readonly titles: TitleMention[];
  readonly findings: TitleFinding[];
  /** Offices of whose holders the article names none. */
  readonly unnamedOffices: Evidence[];
}

/** Offices the article mentions, and those that fit neither the table of office holders nor the article itself. */
export function checkTitles({ article, segments, language }: { readonly article: Article; readonly segments: Segments; readonly language: Language }): CheckedTitles {
  const mentions = findMentions(segments, language);
  const context = { article, segments, language, mentions };
  const holders = holdersMeant(context);
  return {
    titles: mentions.map((mention) => titleMention(segments, mention, holders.get(mention), whyUnchecked(context, mention))),
    findings: TITLE_RULES.flatMap((rule) => rule.run(context)).toSorted((a, b) => a.span.start - b.span.start),
    unnamedOffices: unnamedOffices(context),
  };
}

function titleMention(segments: Segments, mention: Mention, holder: OfficeHolder | undefined, unchecked: string | null): TitleMention {
  const { tokens, text } = segments;
  const words = (first: number, last: number): string => wordsOf(text, { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
  const [name] = mention.names;
  return {
    span: spanOf(segments, mention),
    title: mention.title,
    modifier: mention.modifier,
    polity: mention.polity ? words(mention.polity.first, mention.polity.last).replace(/['’]s$/, '') : null,
    ...(name ? { name: words(name.first, name.last) } : {}),
    ...(holder ? { holder } : {}),
    ...(unchecked ? { unchecked } : {}),
  };
}
