import type {
  Analysis, Article, Attribution, Finding, FindingKind, RuleText, ScoreTerm, Severity, Source, SourceKind, Span,
} from '@/lib/engine/types';

/** An invented article with everything the popup has to show; the world is the one of sample/article.html. */
const PARAGRAPHS = [
  'Since the former US president took office in January, the patrol that guards the cables under the Strait of Halvern has put to sea less and less often.',
  'Halvern has drawn up plans to watch the strait without American ships, a senior official in the Defence Ministry said on Tuesday, after two days of talks in Saltmere broke up with no date for the next round.',
  '“We brought a timetable and took home a list of questions,” Ilse Marrant, Halvern’s chief negotiator, told reporters. She said her delegation could be back at the table within a day.',
  'Four people familiar with the talks said the Americans had arrived with instructions to listen and to promise nothing. One of the people said that most of the first morning went on a single footnote.',
  'Keeping the patrol at sea costs 240 million crowns a year, according to an internal report.',
  'It was reported on Monday that two American survey ships had left Port Anselm for good. The Kestrian Harbour Authority said in a statement that both were still at anchor.',
  'A Western diplomat, who asked not to be named because the talks are still under way, said the mood had been cool.',
  '“The former US president has never told us that he wants to end the patrol,” Tomas Weidel, who leads the Kestrian delegation, told the Courier. “The mayor said as much to me.”',
  'Analysts say the strait carries a fifth of the region’s data. Henrike Osse, the director of the Institute for Strait Economies, put it more carefully. “We know what one broken cable costs,” she said.',
];
const TEXT = PARAGRAPHS.join('\n\n');

/** The `nth` time these words stand in the text. */
export function spanOf(words: string, nth = 1): Span {
  let start = -1;
  for (let seen = 0; seen < nth; seen += 1) start = TEXT.indexOf(words, start + 1);
  if (start === -1) throw new Error(`The invented article does not say “${words}” ${nth} times.`);
  return { start, end: start + words.length };
}

export const ARTICLE: Article = {
  url: 'https://saltmere-courier.example/strait/cable-patrol',
  headline: 'Cable patrol in doubt as Halvern and Kestria wait for Washington',
  byline: 'Maren Tolk and Jory Esk',
  publisher: 'The Saltmere Courier',
  published: { date: '2025-10-14', foundIn: 'json-ld', evidence: '2025-10-14T17:40:00+01:00' },
  declaredLanguage: 'en-GB',
  text: TEXT,
  paragraphs: PARAGRAPHS.map((paragraph) => spanOf(paragraph)),
  links: [],
  policies: [],
  genre: 'news',
  truncated: false,
};

const source = (id: string, kind: SourceKind, mentions: readonly Span[], name?: string): Source =>
  ({ id, kind, mentions, description: { count: 1 }, ...(name === undefined ? {} : { name }) });

const SOURCES: readonly Source[] = [
  source('official', 'anonymous-person', [spanOf('a senior official in the Defence Ministry')]),
  source('marrant', 'named-person', [spanOf('Ilse Marrant'), spanOf('She')], 'Ilse Marrant'),
  source('four', 'anonymous-group', [spanOf('Four people familiar with the talks'), spanOf('One of the people')]),
  source('report', 'anonymous-document', [spanOf('an internal report')]),
  source('hearsay', 'absent', []),
  source('harbour', 'named-organization', [spanOf('The Kestrian Harbour Authority')], 'Kestrian Harbour Authority'),
  source('diplomat', 'anonymous-person', [spanOf('A Western diplomat')]),
  source('weidel', 'named-person', [spanOf('Tomas Weidel')], 'Tomas Weidel'),
  source('mayor', 'office', [spanOf('The mayor')]),
  source('analysts', 'anonymous-group', [spanOf('Analysts')]),
  source('osse', 'named-person', [spanOf('Henrike Osse')], 'Henrike Osse'),
];

let attributed = 0;
const says = (sourceId: string, who: Span | null, cue: Span, nested = false): Attribution =>
  ({ id: `a${(attributed += 1)}`, rule: 'invented', source: who, cue, content: [], style: 'indirect', stance: 'said', sourceId, nested });

const ATTRIBUTIONS: readonly Attribution[] = [
  says('official', spanOf('a senior official in the Defence Ministry'), spanOf('said', 1)),
  says('marrant', spanOf('Ilse Marrant'), spanOf('told reporters')),
  says('marrant', spanOf('She'), spanOf('said', 2)),
  says('four', spanOf('Four people familiar with the talks'), spanOf('said', 3)),
  says('four', spanOf('One of the people'), spanOf('said', 4)),
  says('report', spanOf('an internal report'), spanOf('according to')),
  says('hearsay', null, spanOf('It was reported')),
  says('harbour', spanOf('The Kestrian Harbour Authority'), spanOf('said', 5)),
  says('diplomat', spanOf('A Western diplomat'), spanOf('said', 6)),
  says('weidel', spanOf('Tomas Weidel'), spanOf('told the Courier')),
  says('mayor', spanOf('The mayor'), spanOf('said as much'), true),
  says('analysts', spanOf('Analysts'), spanOf('say')),
  says('osse', spanOf('Henrike Osse'), spanOf('put it more carefully')),
];

let found = 0;
const finding = (rule: string, kind: FindingKind, severity: Severity, span: Span, message: string): Finding => ({
  said: [{ says: 'seen' }],
  id: `f${(found += 1)}`,
  rule,
  kind,
  severity,
  span,
  message,
  evidence: [{ span, shows: message }],
  selector: { type: 'TextQuoteSelector', exact: TEXT.slice(span.start, span.end), prefix: '', suffix: '' },
});

const FINDINGS: readonly Finding[] = [
  finding('title-on-that-date', 'title', 3, spanOf('the former US president'), 'On 14 October 2025 the president of the United States was in office, not former.'),
  finding('unnamed-person', 'person', 1, spanOf('a senior official in the Defence Ministry'), 'One person speaks without a name.'),
  finding('no-reason-given', 'person', 2, spanOf('a senior official in the Defence Ministry'), 'Nothing nearby says why this source is not named.'),
  finding('unnamed-group', 'group', 1, spanOf('Four people familiar with the talks'), 'Four people speak as one voice.'),
  finding('unnamed-group', 'group', 1, spanOf('One of the people'), 'One of the four people speaks.'),
  finding('unnamed-document', 'document', 2, spanOf('an internal report'), 'A report is cited, but not which one.'),
  finding('hearsay', 'hearsay', 2, spanOf('It was reported'), 'Something is said, and nobody says it.'),
  finding('unnamed-person', 'person', 1, spanOf('A Western diplomat'), 'One person speaks without a name.'),
  finding('reason-given', 'credit', 0, spanOf('who asked not to be named because the talks are still under way'), 'The article says why this source is not named.'),
  finding('title-on-that-date', 'title', 3, spanOf('The former US president'), 'On 14 October 2025 the president of the United States was in office, not former.'),
  finding('vague-experts', 'group', 2, spanOf('Analysts'), 'Experts speak as a crowd.'),
];

const rule = (criterion: string, title: string): RuleText => ({
  criterion,
  title,
  description: `${title}.`,
  canMatter: 'A reader cannot tell what this source could know, or what it gains by saying so.',
  fineWhen: 'The risk to the speaker is real and stated, and a record backs the claim.',
  lookFor: 'A second source, or a document.',
});

const RULES: Readonly<Record<string, RuleText>> = {
  'title-on-that-date': rule('T1', 'Title that does not fit the date'),
  'unnamed-person': rule('C2', 'A person without a name'),
  'no-reason-given': rule('C3', 'No reason given'),
  'unnamed-group': rule('C4', 'Several people, no names'),
  'unnamed-document': rule('C17', 'A document nobody can find'),
  hearsay: rule('C13', 'Hearsay'),
  'reason-given': rule('C3', 'Reason given'),
  'vague-experts': rule('C16', 'Vague experts'),
};

const term = (id: string, label: string, weight: number, kind: FindingKind): ScoreTerm => {
  const findings = FINDINGS.filter((each) => each.rule === id).map((each) => each.id);
  return { id, label, count: findings.length, weight, kind, findings };
};

const TERMS: readonly ScoreTerm[] = [
  term('unnamed-person', 'A person without a name', -6, 'person'),
  term('no-reason-given', 'No reason given', -4, 'person'),
  term('unnamed-group', 'Several people, no names', -5, 'group'),
  term('vague-experts', 'Vague experts', -4, 'group'),
  term('unnamed-document', 'A document nobody can find', -4, 'document'),
  term('hearsay', 'Hearsay', -7, 'hearsay'),
  term('title-on-that-date', 'Title that does not fit the date', -5, 'title'),
  term('reason-given', 'Reason given', 3, 'credit'),
];

/** Five voices of twelve are named; nine passages and a credit; score 52. */
export const ANALYSIS: Analysis = {
  article: ARTICLE,
  language: 'eng',
  attributions: ATTRIBUTIONS,
  sources: SOURCES,
  titles: [],
  findings: FINDINGS,
  rules: RULES,
  voices: { identified: 5, anonymous: 7 },
  score: { value: 52, terms: TERMS },
  versions: { engine: '0.1.0', rules: '2026-11-23', officeDataAsOf: '2026-09-30' },
};

/** The same article as if nothing in it hid who is speaking. */
export const CLEAN_ANALYSIS: Analysis = {
  ...ANALYSIS,
  attributions: ATTRIBUTIONS.filter(({ sourceId }) => ['marrant', 'harbour', 'weidel', 'osse'].includes(sourceId)),
  findings: [],
  rules: {},
  voices: { identified: 5, anonymous: 0 },
  score: { value: 100, terms: [] },
};
