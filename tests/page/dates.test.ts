import { describe, expect, it } from 'vitest';
import { dateInAddress, dateOfValue, findDate, findDates } from '@/lib/page/dates';

describe('dates in text', () => {
  it.each([
    ['March 6, 2025', '2025-03-06'],
    ['Mar. 6, 2025', '2025-03-06'],
    ['MARCH 6 2025', '2025-03-06'],
    ['6 Mar 2025', '2025-03-06'],
    ['6 March 2025', '2025-03-06'],
    ['6th March 2025', '2025-03-06'],
    ['the 6th of March, 2025', '2025-03-06'],
    ['Thursday 6 March 2025 22.52 GMT', '2025-03-06'],
    ['Thu, Sept. 4, 2025, 9:15 a.m. EDT', '2025-09-04'],
    ['06-Mar-2025', '2025-03-06'],
    ['2025-03-06', '2025-03-06'],
    ['2025-03-06T22:52:00+01:00', '2025-03-06'],
    ['更新时间:2025-03-06 22:52 来源:Manufactry', '2025-03-06'],
    ['2025年3月6日', '2025-03-06'],
    ['2025/3/6', '2025-03-06'],
    ['2025.03.06', '2025-03-06'],
    ['06.03.2025', '2025-03-06'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['05/05/2025', '2025-05-05'],
    ['29 February 2024', '2024-02-29'],
    ['Published on\u00A06\u00A0March\u00A02025', '2025-03-06'],
  ])('%s', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });

  it.each([
    ['no such day', '30 February 2025'],
    ['no such day of a common year', '2025-02-29'],
    ['no such month', '2025-13-06'],
    ['no such day', 'March 32, 2025'],
    ['either order', '03/06/2025'],
    ['no year', 'March 6'],
    ['no day', 'March 2025'],
    ['a phone number', '1-800-2025-03-0612'],
    ['a version', '1.2.2025.4'],
    ['a long number', '120250306'],
    ['a year no paper was printed in', '6 March 1025'],
  ])('%s: %s', (_, text) => {
    expect(findDate(text)).toBeNull();
  });

  it('come with their words and place', () => {
    expect(findDates('Published 6 March 2025, updated March 7, 2025.')).toEqual([
      { date: '2025-03-06', evidence: '6 March 2025', at: 10 },
      { date: '2025-03-07', evidence: 'March 7, 2025', at: 32 },
    ]);
  });
});

describe('dates in values', () => {
  it.each([
    ['2025-03-06T23:59:00-08:00', '2025-03-06'],
    ['2025-03-06T22:52:00.000Z', '2025-03-06'],
    ['20250306', '2025-03-06'],
    ['20250306T225200Z', '2025-03-06'],
    ['Thu, 06 Mar 2025 22:52:00 GMT', '2025-03-06'],
    ['1741301520000', '2025-03-06'],
    ['1741301520', '2025-03-06'],
    [' 2025-03-06 ', '2025-03-06'],
  ])('%s', (value, date) => {
    expect(dateOfValue(value)).toBe(date);
  });

  it.each(['', 'yesterday', '2025', '20251306', '9999999999999999', 'null'])('none in %j', (value) => {
    expect(dateOfValue(value)).toBeNull();
  });
});

describe('dates in addresses', () => {
  it.each([
    ['/2025/03/06/levy', '2025-03-06'],
    ['/world/2025/mar/06/levy', '2025-03-06'],
    ['/world/2025/3/6/levy.html', '2025-03-06'],
    ['/world/2025-03-06-levy', '2025-03-06'],
    ['/world/levy-20250306.html', '2025-03-06'],
    ['/20250306/levy', '2025-03-06'],
    ['/2025/03/06', '2025-03-06'],
  ])('%s', (path, date) => {
    expect(dateInAddress(path)?.date).toBe(date);
  });

  it.each(['/2025/03/levy', '/2025/13/06/levy', '/world/levy-123420250306', '/world/2025', '/a/99991231/b'])('none in %s', (path) => {
    expect(dateInAddress(path)).toBeNull();
  });
});
