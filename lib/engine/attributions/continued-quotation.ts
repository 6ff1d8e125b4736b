import type { Quotation } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import { indexReaching } from '../segment/search';
import type { Draft } from './pattern';
import { styleOf } from './reported-words';

/** Fewer quoted words are a turn of phrase in the reporter's own sentence. */
const SHORTEST = 4;

/**
 * `“A,” said Jane Roe. “B.”` and a quotation that runs over paragraphs: quoted sentences that nobody is put to
 * belong to whoever spoke last. Drafts in text order; returns them with what is theirs.
 */
export function joinContinuedQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const joined = drafts.map((draft) => toQuotationEnds(reading, draft));
  const paragraphOf = (token: number): number => indexReaching(reading.paragraphs, token, ({ last }) => last);
  let open = false;
  let next = 0;
  for (const quotation of reading.quotations) {
    while (next < drafts.length && drafts[next]!.cue.first < quotation.open) next += 1;
    const at = quotingBeside(reading, joined, lastQuoting(joined, next, quotation));
    const taken = joined.slice(Math.max(0, next - 6), next + 6).some((draft) => touches(draft, quotation));
    if (!taken && at !== -1 && (quotation.words >= SHORTEST || isSentence(reading, quotation))) {
      const draft = joined[at]!;
      const distance = paragraphOf(quotation.open) - paragraphOf(draft.cue.first);
      if ((distance === 0 && standsAlone(reading, quotation)) || (open && distance > 0) || (distance === 1 && fillsParagraph(reading, quotation, paragraphOf(quotation.open)))) {
        const content: TokenRange[] = [...draft.content, { first: quotation.open, last: Math.min(quotation.close + 1, reading.tokens.length) }];
        joined[at] = { ...draft, content, style: styleOf(reading, content) };
      }
    }
    open = quotation.runsOn;
  }
  return joined;
}

// `“They were told,” said Roe. “They said no.”`: short, but a sentence.
const isSentence = (reading: Reading, { words, open, close }: Quotation): boolean => words > 1 && reading.tags[close - 1] === 'stop' && reading.tokens[open + 1]!.capital;

function toQuotationEnds(reading: Reading, draft: Draft): Draft {
  const content = draft.content.map((range) => toQuotationEnd(reading, range));
  return content.every((range, index) => range === draft.content[index]) ? draft : { ...draft, content };
}

// "said “it is true. Nobody disputes it.”": the quotation runs past the sentence that opens it.
function toQuotationEnd(reading: Reading, range: TokenRange): TokenRange {
  const quotation = reading.quotations[reading.quotationAt[range.last - 1]!];
  if (!quotation || quotation.open < range.first || quotation.close < range.last) return range;
  return { first: range.first, last: Math.min(quotation.close + 1, reading.tokens.length) };
}

// The speaker of the quotation before: the last draft that stands before this one.
function lastQuoting(drafts: readonly Draft[], next: number, quotation: Quotation): number {
  for (let at = Math.min(next, drafts.length) - 1; at >= Math.max(0, next - 3); at -= 1) if (drafts[at]!.cue.first < quotation.open) return at;
  return -1;
}

// `“A,” said Jane Roe, referring to the wall. “B.”`: what goes on is what was quoted, not what was spoken about.
function quotingBeside(reading: Reading, drafts: readonly Draft[], last: number): number {
  if (last < 0 || drafts[last]!.rule === 'quoted-clause') return last;
  for (let at = last - 1; at >= Math.max(0, last - 3); at -= 1) {
    if (drafts[at]!.rule === 'quoted-clause' && !hasStop(reading, drafts[at]!.cue.last, drafts[last]!.cue.first)) return at;
  }
  return last;
}

function hasStop(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.tags[at] === 'stop') return true;
  return false;
}

const touches = (draft: Draft, quotation: Quotation): boolean =>
  draft.content.some((range) => range.first <= quotation.close && quotation.open < range.last) || (draft.cue.first > quotation.open && draft.cue.first < quotation.close);

// The quotation is a sentence by itself, not words in the reporter's.
function standsAlone(reading: Reading, { open }: Quotation): boolean {
  const before = reading.tags[open - 1];
  return before === undefined || before === 'stop' || before === 'quote' || before === 'mark';
}

function fillsParagraph(reading: Reading, { open, close }: Quotation, paragraph: number): boolean {
  const { first, last } = reading.paragraphs[paragraph]!;
  return first === open && close >= last - 1;
}
