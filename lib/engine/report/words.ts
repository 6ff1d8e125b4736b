import type { RowId } from '../charts/who-speaks';
import { countMisfits, leadSentence } from '../lead';
import type { Analysis, DateOrigin, FindingKind, NoScoreReason, SourceKind } from '../types';

/** The words all human formats share. Present tense, no verdicts. */

export const FINDING_KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  person: 'Anonymous people',
  group: 'Anonymous groups',
  document: 'Anonymous documents',
  hearsay: 'Hearsay, no source',
  title: 'Titles that do not fit',
  yours: 'Phrases of your own',
  sign: 'Signs of rewriting by machine',
  credit: 'Credits',
};

export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  'named-person': 'named person',
  'named-organization': 'named organisation',
  institution: 'institution',
  office: 'holder of an office',
  spokesperson: 'spokesperson',
  document: 'document',
  public: 'the public',
  'anonymous-person': 'anonymous person',
  'anonymous-group': 'anonymous group',
  'anonymous-document': 'anonymous document',
  absent: 'nobody (hearsay)',
  implicit: 'left unsaid',
};

export const VOICE_ROW_WORDS: Readonly<Record<RowId, string>> = {
  people: 'People',
  bodies: 'Organisations, groups',
  institutions: 'Institutions',
  offices: 'Offices',
  documents: 'Documents',
  absent: 'No source given',
};

/** "1 passage", "3 passages". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const DATE_ORIGIN_WORDS: Readonly<Record<DateOrigin, string>> = {
  given: 'given by the caller',
  'json-ld': 'from the page’s structured data',
  meta: 'from the page’s meta tags',
  'time-element': 'from a time element of the page',
  'visible-text': 'from text near the headline',
  address: 'from the address',
};

export const NO_SCORE_WORDS: Readonly<Record<NoScoreReason, string>> = {
  language: 'the engine does not read the language of this text',
  'too-short': 'the text is too short',
  'pay-wall': 'the page shows only the opening of the article',
  'too-few-attributions': 'too few voices speak',
  opinion: 'this is an opinion piece',
  'live-blog': 'this is a live blog',
};

export const METHOD = [
  'This report shows how sources are identified in this text. It says nothing about whether what they say is true.',
  'A program reads the text and looks for words that report what somebody says (“said”, “according to”, “it was reported”), ' +
    'for who is meant by them, and for how much the text tells about who that is. In the score a nameless source counts once, however often it speaks, and a group as one; an identified voice counts each time.',
  'Officials’ titles are compared with each other and with a table of office holders on the date of the article; without a date, only with each other.',
  'Points are editorial judgement, after what newsrooms ask of unnamed sources; no research gives them a size.',
  'The program errs: it misses voices and takes some words for what they are not. Read each quotation in its place before relying on it.',
  'There are good reasons for not naming a source, and the reporter normally knows who it is.',
] as const;

/** "3 of 26 voices are named." and how many titles do not fit; for a text that was not read, only that. */
export function leadOf(analysis: Pick<Analysis, 'article' | 'voices' | 'findings' | 'score'>): string {
  if (!isRead(analysis)) return 'This text was not checked.';
  const titles = countMisfits(analysis.findings);
  const misfits = titles === 0 ? '' : ` ${titles === 1 ? 'One title does' : `${titles} titles do`} not fit.`;
  return leadSentence(analysis.voices) + misfits;
}

/** False where the engine does not read the language: then nothing found means nothing. */
export function isRead({ score }: Pick<Analysis, 'score'>): boolean {
  return !(score.value === null && score.why === 'language');
}
