/** Days are whole numbers counted from 1940-01-01: the engine has no clock, and needs no time zone. */
const EPOCH = julian(1940, 1, 1);

/** Day number of an ISO date `YYYY-MM-DD`. */
export function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return julian(year, month, day) - EPOCH;
}

/** ISO date of a day number. */
export function isoOf(day: number): string {
  const { year, month, date } = civil(day + EPOCH);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2025-01-20", or only as much of it as is known: "2025-01", "2025". */
export function isoRange({ first, last }: { readonly first: number; readonly last: number }): string {
  return isoOf(first).slice(0, first === last ? 10 : last - first > 31 ? 4 : 7);
}

/** ISO date, or as much of one as is known, for readers: "6 March 2025", "March 2025", "2025". */
export function readableIso(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A day to be told in any language. */
export const dateOf = (day: number): { readonly date: string } => ({ date: isoOf(day) });

/** "6 March 2025". */
export const readableDay = (day: number): string => readableIso(isoOf(day));

/** Year that a day falls in. */
export const yearOf = (day: number): number => civil(day + EPOCH).year;

/** Last day of the month (`M`) or year (`Y`) that begins on `first`. */
export function lastDayOf(first: number, unit: 'M' | 'Y'): number {
  const { year, month } = civil(first + EPOCH);
  return (unit === 'Y' || month === 12 ? julian(year + 1, 1, 1) : julian(year, month + 1, 1)) - EPOCH - 1;
}

/** "20 January 2025", or only as much of it as is known. */
export const readableRange = (range: { readonly first: number; readonly last: number }): string => readableIso(isoRange(range));

// Fliegel and Van Flandern's integer formulas for the Gregorian calendar.
function julian(year: number, month: number, day: number): number {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 32045;
}

function civil(julianDay: number): { year: number; month: number; date: number } {
  const a = julianDay + 32044;
  const b = Math.floor((4 * a + 3) / 146097);
  const c = a - Math.floor((146097 * b) / 4);
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return { date: e - Math.floor((153 * m + 2) / 5) + 1, month: m + 3 - 12 * Math.floor(m / 10), year: 100 * b + d - 4800 + Math.floor(m / 10) };
}
