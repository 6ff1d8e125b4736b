/** Dates in text and in machine-readable values. A date is a calendar day, `YYYY-MM-DD`, as written in its own time zone. */

export interface FoundDate {
  readonly date: string;
  /** The words of the date, verbatim. */
  readonly evidence: string;
  /** Where they start. */
  readonly at: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:18|19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

interface Pattern {
  readonly words: RegExp;
  readonly order: readonly ['year', 'month', 'day'] | readonly ['month', 'day', 'year'] | readonly ['day', 'month', 'year'];
}

const PATTERNS: readonly Pattern[] = [
  // 2025-03-06, 2025/3/6, 2025.03.06, 2025年3月6日
  { words: new RegExp(`(?<!\\d)${YEAR}(?:[-/.]|\\s?年\\s?)(\\d{1,2})(?:[-/.]|\\s?月\\s?)(\\d{1,2})(?!\\d)日?`, 'g'), order: ['year', 'month', 'day'] },
  // March 6, 2025
  { words: new RegExp(`\\b${MONTH}\\s{0,3}${DAY},?\\s{1,3}${YEAR}\\b`, 'gi'), order: ['month', 'day', 'year'] },
  // 6 March 2025, 6th of March, 2025, 06-Mar-2025
  { words: new RegExp(`\\b${DAY}(?:\\s{1,3}of)?[\\s-]{1,3}${MONTH},?[\\s-]{1,3}${YEAR}\\b`, 'gi'), order: ['day', 'month', 'year'] },
  // 06.03.2025: with full stops the day comes first everywhere
  { words: new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}(?!\\.?\\d)`, 'g'), order: ['day', 'month', 'year'] },
  // 03/06/2025 may be either; `dayOf` refuses it where both would do
  { words: new RegExp(`(?<![\\d/])(\\d{1,2})/(\\d{1,2})/${YEAR}(?![\\d/])`, 'g'), order: ['month', 'day', 'year'] },
];

/** The first date in a text, or `null`. A date that no calendar has is no date; neither is one that reads two ways. */
export function findDate(text: string): FoundDate | null {
  return findDates(text)[0] ?? null;
}

/** All dates in a text, in order. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { words, order } of PATTERNS) {
    for (const match of text.matchAll(words)) {
      const part = { year: '', month: '', day: '' };
      order.forEach((name, index) => (part[name] = match[index + 1] ?? ''));
      const date = match[0].includes('/') && order[0] === 'month' ? slashed(part.month, part.day, part.year) : dayOf(part.year, part.month, part.day);
      if (date !== null) found.push({ date, evidence: match[0], at: match.index });
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** A machine-readable value: ISO 8601 with or without time, RFC 2822, 20250306, seconds or milliseconds since 1970. */
export function dateOfValue(value: string): string | null {
  const text = value.trim();
  const compact = /^((?:18|19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}\S*)?$/.exec(text);
  if (compact) return dayOf(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '');
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const moment = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return moment.toISOString().slice(0, 10);
  }
  return findDate(text)?.date ?? null;
}

/** The date in an address: /2025/03/06/, /2025/mar/06/, /2025-03-06-, /20250306/. Month and day must both be there. */
export function dateInAddress(path: string): FoundDate | null {
  const patterns = [
    new RegExp(`(?<=/)${YEAR}[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/_.-]|$)`, 'i'),
    /(?<=[/_-])((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(path);
    const date = match && dayOf(match[1] ?? '', match[2] ?? '', match[3] ?? '');
    if (match && date) return { date, evidence: match[0], at: match.index };
  }
  return null;
}

function slashed(first: string, second: string, year: string): string | null {
  if (first === second) return dayOf(year, first, second);
  const american = dayOf(year, first, second);
  const british = dayOf(year, second, first);
  return american !== null && british !== null ? null : (american ?? british);
}

function dayOf(year: string, month: string, day: string): string | null {
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${date}T00:00:00Z`);
  // `Date` lets 30 February through as 1 or 2 March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? date : null;
}
