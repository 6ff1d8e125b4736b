import { textQuoteSelector } from './selectors';
import type { Analysis, Finding, RuleText, Span } from './types';

/** What the reader's own phrases are found under; no criterion, and no part of the score. */
export const OWN_PHRASE = {
  id: 'own-phrase',
  text: {
    criterion: '–',
    title: 'One of your own phrases',
    description: 'Words you asked to have marked.',
    canMatter: 'You know why you asked.',
    fineWhen: 'You take the phrase out of your settings.',
    lookFor: 'What these words stand for here.',
  } satisfies RuleText,
  says: { seen: 'A phrase of your own.' },
};

/** The analysis with the reader's own phrases found in it, whole words, in upper or lower case. The score stays as it is. */
export function withOwnPhrases(analysis: Analysis, phrases: readonly string[]): Analysis {
  const { text } = analysis.article;
  const found = spansOf(text, phrases).map((span, index): Finding => ({
    id: `y${index + 1}`, rule: OWN_PHRASE.id, kind: 'yours', severity: 1, span,
    message: OWN_PHRASE.says.seen, said: [{ says: 'seen' }],
    evidence: [{ span, shows: 'the phrase' }],
    selector: textQuoteSelector(text, span),
  }));
  if (found.length === 0) return analysis;
  return {
    ...analysis,
    findings: [...analysis.findings, ...found].toSorted((a, b) => a.span.start - b.span.start || b.severity - a.severity),
    rules: { ...analysis.rules, [OWN_PHRASE.id]: OWN_PHRASE.text },
  };
}

function spansOf(text: string, phrases: readonly string[]): Span[] {
  if (phrases.length === 0) return [];
  // Of two phrases that begin alike the longer is tried first.
  const patterns = phrases.toSorted((a, b) => b.length - a.length).map(patternOf);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(any)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** A blank is any white space within a paragraph; an apostrophe may be curly. */
function patternOf(phrase: string): string {
  return phrase.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll("'", "['’]")).join('[^\\S\\n]+');
}
