import { dayOf } from '@/lib/engine/titles/days';

/** Whether `one` is after `other` for certain: "2026-04" is not after "2026-04-14". Dates are `YYYY[-MM[-DD]]`. */
export function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** Days between two dates, 0 where the less precise one holds the other. */
export function daysApart(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length) ? 0 : Math.abs(dayOf(firstDay(one)) - dayOf(firstDay(other)));
}

const firstDay = (date: string): string => (date + '-01-01'.slice(date.length - 4)).slice(0, 10);
