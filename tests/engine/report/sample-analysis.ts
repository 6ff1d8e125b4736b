import type { Analysis, Finding, Span } from '@/lib/engine/types';

const TEXT = [
  'Halvern is preparing a levy of 18 per cent, a senior official in the Trade Ministry said on Tuesday, who asked not to be named because the talks go on.',
  '“We came with a proposal,” Ilse Marrant, the chief negotiator, told reporters.',
  'It was reported that the former premier, Odran Vell, objected.',
].join('\n\n');

/** The only place where `words` stand in the sample text. */
function spanOf(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start === -1 || text.includes(words, start + 1)) throw new Error(`not once in the text: ${words}`);
  return { start, end: start + words.length };
}

function finding(id: string, rule: string, rest: Pick<Finding, 'kind' | 'severity' | 'span' | 'message'> & Partial<Finding>): Finding {
  return {
    id,
    rule,
    said: [{ says: 'seen' }],
    evidence: [{ span: rest.span, shows: 'the words themselves' }],
    selector: { type: 'TextQuoteSelector', exact: 'of no interest here', prefix: '', suffix: '' },
    ...rest,
  };
}

const OFFICIAL = spanOf('a senior official in the Trade Ministry');
const REASON = spanOf('because the talks go on');
const NEGOTIATOR = spanOf('Ilse Marrant, the chief negotiator');

/** An analysis as the engine could have made it, small enough to be read. */
export const ANALYSIS: Analysis = {
  article: {
    url: 'https://www.saltmere-courier.example/trade/levy?id=7#top',
    headline: 'Halvern weighs levy on Kestrian barley',
    byline: 'Maren Tolk',
    publisher: 'The Saltmere Courier',
    published: { date: '2025-05-14', foundIn: 'json-ld', evidence: '2025-05-14T08:00:00Z' },
    text: TEXT,
    paragraphs: TEXT.split('\n\n').map((paragraph) => spanOf(paragraph)),
    links: [],
    policies: [],
    genre: 'news',
    truncated: false,
  },
  language: 'eng',
  attributions: [
    { id: 'a1', rule: 'reported-clause', source: OFFICIAL, cue: spanOf('said on Tuesday'), content: [spanOf('Halvern is preparing a levy of 18 per cent')], style: 'indirect', stance: 'said', sourceId: 's1', nested: false },
    { id: 'a2', rule: 'quoted-clause', source: NEGOTIATOR, cue: spanOf('told reporters'), content: [spanOf('We came with a proposal')], style: 'direct', stance: 'said', sourceId: 's2', nested: false },
    { id: 'a3', rule: 'passive-report', source: null, cue: spanOf('It was reported'), content: [spanOf('the former premier, Odran Vell, objected')], style: 'indirect', stance: 'said', sourceId: 's3', nested: false },
    { id: 'a4', rule: 'quoted-clause', source: spanOf('Odran Vell'), cue: spanOf('objected'), content: [], style: 'indirect', stance: 'said', sourceId: 's4', nested: true },
  ],
  sources: [
    {
      id: 's1', kind: 'anonymous-person', mentions: [OFFICIAL], reason: REASON,
      description: { rank: 'senior', affiliation: 'the Trade Ministry', count: 1 },
    },
    { id: 's2', kind: 'named-person', mentions: [NEGOTIATOR], name: 'Ilse Marrant', description: { count: 1 } },
    { id: 's3', kind: 'absent', mentions: [], description: { count: 1 } },
    { id: 's4', kind: 'named-person', mentions: [spanOf('Odran Vell')], name: 'Odran Vell', description: { count: 1 } },
  ],
  titles: [{ span: spanOf('the former premier'), title: 'premier', modifier: 'former', polity: null, name: 'Odran Vell' }],
  findings: [
    finding('f1', 'described-source', { kind: 'person', severity: 2, span: OFFICIAL, message: 'One official speaks without a name.', sourceId: 's1' }),
    finding('f2', 'reason-given', {
      kind: 'credit', severity: 0, span: REASON, message: 'A reason is given.',
      evidence: [{ span: REASON, shows: 'the reason' }, { span: OFFICIAL, shows: 'whom it is given for' }],
    }),
    finding('f3', 'hearsay', { kind: 'hearsay', severity: 2, span: spanOf('It was reported'), message: 'Nobody is said to say this.' }),
    finding('f4', 'title-against-holders', { kind: 'title', severity: 3, span: spanOf('the former premier'), message: 'He took office in March.' }),
  ],
  rules: {
    'described-source': { criterion: 'C2', title: 'Described, not named', description: 'The source is described.', canMatter: 'Nobody can ask again.', fineWhen: 'The source is at risk.', lookFor: 'A reason.' },
    'reason-given': { criterion: 'C3', title: 'Reason for anonymity', description: 'The text says why.', canMatter: 'It can be weighed.', fineWhen: 'Always.', lookFor: 'Whether it is empty.' },
    hearsay: { criterion: 'C13', title: 'Hearsay', description: 'Nobody says it.', canMatter: 'Nobody answers for it.', fineWhen: 'It is common knowledge.', lookFor: 'The first to say it.' },
    'title-against-holders': { criterion: 'T1', title: 'Title', description: 'The title does not fit.', canMatter: 'It misleads.', fineWhen: 'It speaks of the past.', lookFor: 'The date.' },
  },
  voices: { identified: 1, anonymous: 2 },
  score: {
    value: 82,
    terms: [
      { id: 'person', label: 'Anonymous person', count: 1, weight: -6, kind: 'person', findings: ['f1'] },
      { id: 'hearsay', label: 'Hearsay', count: 2, weight: -7.5, kind: 'hearsay', findings: ['f3'] },
      { id: 'reason', label: 'Reason given', count: 1, weight: 3, kind: 'credit', findings: ['f2'] },
    ],
  },
  versions: { engine: '0.1.0', rules: '2026-11-23', officeDataAsOf: '2026-09-30' },
};

/** The sample with its text, headline and so on replaced: one paragraph, one finding on `words`. */
export function analysisOf(text: string, words: string, more: Partial<Analysis['article']> = {}): Analysis {
  const start = text.indexOf(words);
  return {
    ...ANALYSIS,
    article: { ...ANALYSIS.article, text, paragraphs: [{ start: 0, end: text.length }], ...more },
    attributions: [],
    sources: [],
    titles: [],
    findings: [finding('f1', 'described-source', { kind: 'person', severity: 2, span: { start, end: start + words.length }, message: 'Seen.' })],
  };
}

/** What formats are told besides the analysis; any hash does. */
export const HASHED = { textSha256: '9f'.repeat(32) } as const;
