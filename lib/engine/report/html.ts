import { ribbonOf } from '../charts/ribbon';
import { sumOf } from '../charts/score-sum';
import { voiceRowsOf } from '../charts/who-speaks';
import { passagesOf } from '../passages';
import type { Passage } from '../passages';
import { wordsOf } from '../rule';
import { passageLinks } from '../text-fragment';
import type { PassageLinks } from '../text-fragment';
import { FINDING_KINDS } from '../types';
import type { Analysis, Finding, RuleText } from '../types';
import { ribbonChart, scoreChart, whoSpeaksChart } from './html-charts';
import { STYLE, STYLE_SHA256 } from './html-style';
import { html, raw } from './html-text';
import type { Html } from './html-text';
import { markedParagraph } from './marked-paragraph';
import { rounded, sumRows } from './points';
import type { Report } from './report';
import { criterionLabel, rulesUsed } from './rules-used';
import { speakersOf } from './speakers';
import { uncheckedTitlesOf } from './unchecked-titles';
import { counted, DATE_ORIGIN_WORDS, FINDING_KIND_WORDS, isRead, leadOf, METHOD, NO_SCORE_WORDS } from './words';

/** One file that opens anywhere and asks for nothing: no script, no address but those of the article, and a policy that allows none. */
export const htmlReport: Report = {
  id: 'html',
  label: 'HTML',
  extension: 'html',
  mime: 'text/html',
  render: (analysis, { textSha256, wholeArticle = false }) => {
    const found = isRead(analysis) ? [charts(analysis), score(analysis), passages(analysis, wholeArticle), speakers(analysis), uncheckedTitles(analysis), checks(analysis)] : [score(analysis)];
    return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Says Who: ${titleOf(analysis)}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><b>Says Who</b><span>How sources are identified in one article</span></header>
<main>
${head(analysis)}
${found}
${method()}
</main>
${foot(analysis, textSha256)}
</body>
</html>`.markup}\n`;
  },
};

const titleOf = ({ article: { headline } }: Analysis): string => (headline.trim() ? headline : 'Article without a headline');

function head(analysis: Analysis): Html {
  const { url, publisher, byline, published, policies } = analysis.article;
  const facts: readonly (readonly [string, Html | string])[] = [
    ...(url ? [['Address', link(url, url)] as const] : []),
    ...(publisher ? [['Publisher', publisher] as const] : []),
    ...(byline === undefined ? [] : [['Byline', byline ?? 'the page names no author'] as const]),
    ...policies.map((policy) => ['Policy on unnamed sources', link(policy, policy)] as const),
    ['Published', published ? html`${published.date} (${DATE_ORIGIN_WORDS[published.foundIn]}: “<bdi>${published.evidence}</bdi>”)` : 'no date found'],
  ];
  return html`<h1>${titleOf(analysis)}</h1>
<dl>${facts.map(([name, fact]) => html`<dt>${name}</dt><dd>${fact}</dd>`)}</dl>
<p class="lead">${leadOf(analysis)}</p>`;
}

/** A link where the address is one for the web, else its words alone. */
function link(words: string, address: string): Html {
  return /^https?:\/\//i.test(address) ? html`<a href="${address}" rel="noreferrer">${words}</a>` : html`${words}`;
}

function charts(analysis: Analysis): Html {
  const rows = voiceRowsOf(analysis);
  if (rows.length === 0) return html`<h2>Who speaks</h2><p>Nobody was found to speak.</p>`;
  return html`<h2>Who speaks</h2>
${whoSpeaksChart(rows)}
<h2>Where in the article</h2>
${ribbonChart(ribbonOf(analysis, passagesOf(analysis)), (index) => `#p${index + 1}`)}
<p class="small">One block a paragraph. Above, each time a named voice speaks; below, the passages that follow.</p>`;
}

function score({ score: result, language }: Analysis): Html {
  if (result.value === null) return html`<h2>No score</h2><p>There is no score: ${NO_SCORE_WORDS[result.why]}${result.why === 'language' ? ` (${language})` : ''}.</p>`;
  return html`<h2>Score: ${rounded(result.value)} of 100</h2>
${scoreChart(result.value, sumOf(result))}
<table><thead><tr><th scope="col">Seen</th><th scope="col" class="n">Times</th><th scope="col" class="n">Points each</th><th scope="col" class="n">Points</th></tr></thead>
<tbody>${sumRows(result).map(({ label, times, each, points }) => html`<tr><td>${label}</td><td class="n">${times}</td><td class="n">${each}</td><td class="n">${points}</td></tr>`)}</tbody>
<tfoot><tr><td>Score</td><td></td><td></td><td class="n">${rounded(result.value)}</td></tr></tfoot></table>`;
}

/** The paragraphs in which something was found, or all of them, each with its marks and what they are about. */
function passages(analysis: Analysis, wholeArticle: boolean): Html {
  const all = passagesOf(analysis);
  const linkTo = passageLinks(analysis.article);
  const byParagraph = new Map<number, Passage[]>();
  for (const passage of all) byParagraph.set(passage.paragraph, [...(byParagraph.get(passage.paragraph) ?? []), passage]);
  const shown = analysis.article.paragraphs.map((_, index) => index).filter((index) => wholeArticle || byParagraph.has(index));
  const seen = FINDING_KINDS.filter((kind) => all.some((passage) => passage.kind === kind));
  return html`<h2>${wholeArticle ? 'The article, with its passages' : 'Passages'}</h2>
${all.length === 0 ? html`<p>Nothing was found that hides who is speaking.</p>` : html`<ul class="key">${seen.map((kind) => html`<li><mark data-kind="${kind}">${FINDING_KIND_WORDS[kind]}</mark> ${all.filter((passage) => passage.kind === kind).length}</li>`)}</ul>`}
${shown.map((index) => paragraph(analysis, index, byParagraph.get(index) ?? [], linkTo))}`;
}

function paragraph(analysis: Analysis, index: number, inIt: readonly Passage[], linkTo: PassageLinks): Html {
  const { article, rules } = analysis;
  const around = article.paragraphs[index] ?? { start: 0, end: 0 };
  return html`<section class="passage" id="p${index + 1}"><p class="where">Paragraph ${index + 1}</p>
<blockquote>${markedParagraph(article.text, around, inIt)}</blockquote>
${inIt.length === 0 ? '' : html`<ul>${inIt.map((passage) => passageItem(article.text, passage, rules, linkTo(passage.span)))}</ul>`}</section>
`;
}

function passageItem(text: string, { kind, span, findings }: Passage, rules: Analysis['rules'], address: string | null): Html {
  const words = html`<mark data-kind="${kind}">${wordsOf(text, span)}</mark>`;
  return html`<li>“${address ? html`<a href="${address}" rel="noreferrer">${words}</a>` : words}”<ul>${findings.map((finding) => findingItem(text, finding, rules[finding.rule]))}</ul></li>`;
}

function findingItem(text: string, { message, evidence, span }: Finding, rule: RuleText | undefined): Html {
  const elsewhere = evidence.filter((one) => one.span.start !== span.start || one.span.end !== span.end);
  return html`<li>${message}${rule ? html` <span class="small">${criterionLabel(rule.criterion)}</span>` : ''}${elsewhere.length === 0 ? '' : html`<ul class="small">${elsewhere.map((one) => html`<li>“<bdi>${wordsOf(text, one.span)}</bdi>”: ${one.shows}</li>`)}</ul>`}</li>`;
}

function speakers(analysis: Analysis): Html {
  const rows = speakersOf(analysis);
  if (rows.length === 0) return html``;
  return html`<h2>Every source</h2>
<div class="scroll"><table><thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col" class="n">Speaks</th><th scope="col" class="n">Mentions</th><th scope="col">Described as</th><th scope="col">Why not named</th></tr></thead>
<tbody>${rows.map(({ source, kind, speaks, mentions, describedAs, whyNotNamed }) => html`<tr><td>${source}</td><td>${kind}</td><td class="n">${speaks}</td><td class="n">${mentions}</td><td>${describedAs}</td><td>${whyNotNamed}</td></tr>`)}</tbody></table></div>`;
}

function uncheckedTitles(analysis: Analysis): Html {
  const titles = uncheckedTitlesOf(analysis);
  return titles.length === 0 ? html`` : html`<h2>Titles that could not be checked</h2><ul>${titles.map(({ words, why }) => html`<li>“<bdi>${words}</bdi>”: ${why}</li>`)}</ul>`;
}

function checks(analysis: Analysis): Html {
  const rules = rulesUsed(analysis);
  return rules.length === 0 ? html`` : html`<h2>What was checked</h2>
${rules.map((rule) => html`<h3>${rule.title} <span class="small">${criterionLabel(rule.criterion)}</span></h3><p>${rule.description}</p>
<dl><dt>Can matter</dt><dd>${rule.canMatter}</dd><dt>Fine when</dt><dd>${rule.fineWhen}</dd><dt>Look for</dt><dd>${rule.lookFor}</dd></dl>`)}`;
}

function method(): Html {
  return html`<h2>Method and limits</h2><ul>${METHOD.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

function foot({ article, versions: { engine, rules, officeDataAsOf } }: Analysis, textSha256: string): Html {
  return html`<footer>Says Who ${engine}, rules of ${rules}, office holders as of ${officeDataAsOf}. ${counted(article.paragraphs.length, 'paragraph')} read; SHA-256 of the text: ${textSha256}</footer>`;
}
