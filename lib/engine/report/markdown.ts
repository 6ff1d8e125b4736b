import { passagesOf } from '../passages';
import type { Passage } from '../passages';
import { wordsOf } from '../rule';
import { passageLinks } from '../text-fragment';
import type { PassageLinks } from '../text-fragment';
import { FINDING_KINDS } from '../types';
import type { Analysis, Finding, RuleText, Span } from '../types';
import { bold, escaped, link, linked, tableRow } from './markdown-text';
import { rounded, sumRows } from './points';
import type { Report } from './report';
import { criterionLabel, rulesUsed } from './rules-used';
import { speakersOf } from './speakers';
import { uncheckedTitlesOf } from './unchecked-titles';
import { DATE_ORIGIN_WORDS, FINDING_KIND_WORDS, isRead, leadOf, METHOD, NO_SCORE_WORDS } from './words';

/** The brief for people: pastes into mail, wikis and issue trackers. */
export const markdown = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
  render: (analysis: Analysis): string => {
    const found = isRead(analysis) ? [findings(analysis), speakers(analysis), uncheckedTitles(analysis), checks(analysis)] : [];
    return `${[head(analysis), score(analysis), found.flat(), method(), versions(analysis)].flat().join('\n\n')}\n`;
  },
} satisfies Report;

/** A section is a list of blocks; blocks are parted by empty lines. */
type Blocks = readonly string[];

function head(analysis: Analysis): Blocks {
  const { headline, url, publisher, byline, published, policies } = analysis.article;
  const facts = [
    url && `Address: ${link(url)}`,
    publisher && `Publisher: ${escaped(publisher)}`,
    byline && `Byline: ${escaped(byline)}`,
    byline === null && 'Byline: the page names no author',
    ...policies.map((policy) => `Policy on unnamed sources: ${link(policy)}`),
    published
      ? `Published: ${escaped(published.date)} (${DATE_ORIGIN_WORDS[published.foundIn]}: “${escaped(published.evidence)}”)`
      : 'Published: no date found',
  ];
  return [
    `# ${headline.trim() ? escaped(headline) : 'Article without a headline'}`,
    facts.filter(Boolean).map((fact) => `- ${fact}`).join('\n'),
    `**${leadOf(analysis)}**`,
  ];
}

function score({ score: result, language }: Analysis): Blocks {
  if (result.value === null) {
    return ['## No score', `There is no score: ${NO_SCORE_WORDS[result.why]}${result.why === 'language' ? ` (${escaped(language)})` : ''}.`];
  }
  return [
    `## Score: ${rounded(result.value)} of 100`,
    [
      tableRow(['Seen', 'Times', 'Points each', 'Points']),
      tableRow(['---', '---:', '---:', '---:']),
      ...sumRows(result).map(({ label, times, each, points }) => tableRow([escaped(label), times, each, points])),
      tableRow(['**Score**', '', '', `**${rounded(result.value)}**`]),
    ].join('\n'),
  ];
}

function findings(analysis: Analysis): Blocks {
  const passages = passagesOf(analysis);
  if (passages.length === 0) return ['## Findings', 'Nothing was found that hides who is speaking.'];
  const linkTo = passageLinks(analysis.article);
  const groups = FINDING_KINDS.flatMap((kind) => {
    const group = passages.filter((passage) => passage.kind === kind);
    return group.length ? [`### ${FINDING_KIND_WORDS[kind]} (${group.length})`, ...group.flatMap((one) => passageBlocks(analysis, one, linkTo))] : [];
  });
  return ['## Findings', ...groups];
}

function passageBlocks({ article, rules }: Analysis, { paragraph, span, findings: found }: Passage, linkTo: PassageLinks): Blocks {
  const around = article.paragraphs[paragraph] ?? { start: 0, end: article.text.length };
  return [
    `${linked(`Paragraph ${paragraph + 1}`, linkTo(span))}:`,
    `> “${quotation(article.text, around, span)}”`,
    found.map((finding) => findingItem(article.text, finding, rules[finding.rule])).join('\n'),
  ];
}

function findingItem(text: string, { message, evidence, span }: Finding, rule: RuleText | undefined): string {
  const elsewhere = evidence
    .filter((one) => one.span.start !== span.start || one.span.end !== span.end)
    .map((one) => `\n  - “${escaped(wordsOf(text, one.span))}”: ${escaped(one.shows)}`);
  return `- ${atLineStart(escaped(message))}${rule ? ` (${escaped(criterionLabel(rule.criterion))})` : ''}${elsewhere.join('')}`;
}

/** UTF-16 units of the paragraph shown on each side of the words found. */
const CONTEXT = 120;

/** The words of `span` in bold, with what stands around them in their paragraph, cut at word ends. */
function quotation(text: string, around: Span, span: Span): string {
  const from = Math.max(around.start, span.start - CONTEXT);
  const to = Math.min(around.end, span.end + CONTEXT);
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, to);
  return [
    from > around.start ? `…${escaped(before.replace(/^(?:\S*\s+|[\uDC00-\uDFFF])/, ''))}` : escaped(before),
    bold(wordsOf(text, span)),
    to < around.end ? `${escaped(after.replace(/(?:\s+\S*|[\uD800-\uDBFF])$/, ''))}…` : escaped(after),
  ].join('');
}

function speakers(analysis: Analysis): Blocks {
  const rows = speakersOf(analysis);
  if (rows.length === 0) return ['## Who speaks', 'Nobody was found to speak.'];
  return [
    '## Who speaks',
    [
      tableRow(['Source', 'Kind', 'Speaks', 'Mentions', 'Described as', 'Why not named']),
      tableRow(['---', '---', '---:', '---:', '---', '---']),
      ...rows.map(({ source, kind, speaks, mentions, describedAs, whyNotNamed }) =>
        tableRow([escaped(source), kind, String(speaks), String(mentions), escaped(describedAs), escaped(whyNotNamed)])),
    ].join('\n'),
  ];
}

function uncheckedTitles(analysis: Analysis): Blocks {
  const items = uncheckedTitlesOf(analysis).map(({ words, why }) => `- “${escaped(words)}”: ${escaped(why)}`);
  return items.length ? ['## Titles that could not be checked', items.join('\n')] : [];
}

/** The reader's text of every rule that found something: why it can matter, and when it is fine. */
function checks(analysis: Analysis): Blocks {
  const lines = rulesUsed(analysis).map((rule) =>
    `- **${escaped(rule.title)}** (${escaped(criterionLabel(rule.criterion))}). ${escaped(rule.description)}` +
    `\n  - Can matter: ${escaped(rule.canMatter)}\n  - Fine when: ${escaped(rule.fineWhen)}\n  - Look for: ${escaped(rule.lookFor)}`);
  return lines.length ? ['## What was checked', lines.join('\n')] : [];
}

function method(): Blocks {
  return ['## Method and limits', METHOD.map((sentence) => `- ${sentence}`).join('\n')];
}

function versions({ versions: { engine, rules, officeDataAsOf } }: Analysis): Blocks {
  return [`Says Who ${escaped(engine)}, rules of ${escaped(rules)}, office holders as of ${escaped(officeDataAsOf)}.`];
}

/** Where text opens a list item, "-", "+" or "1." would open another list in it. */
function atLineStart(text: string): string {
  return text.replace(/^(\d{0,9})([-+.)])/, '$1\\$2');
}
