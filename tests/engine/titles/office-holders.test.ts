import { expect, test } from 'vitest';
import { decode } from '@/lib/engine/titles/office-holders';
import { OFFICE_TABLE } from '@/lib/engine/titles/office-holders.generated';

const MOST_MILLISECONDS = 15;

/** Processor time of the best of a few runs, in milliseconds: other programs on the machine do not count. */
function bestOf(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

// The first title of a first article waits for it.
test(`the table is decoded in ${MOST_MILLISECONDS} ms`, () => {
  expect(bestOf(20, () => decode(OFFICE_TABLE))).toBeLessThan(MOST_MILLISECONDS);
});

test('a term is one thing, whether met by its office or by its person', () => {
  const { polities, peopleBySurname } = decode(OFFICE_TABLE);
  const terms = polities.flatMap(({ offices }) => offices).flatMap((office) => office.terms);
  const [obama] = peopleBySurname('obama');
  expect(obama?.terms.length).toBeGreaterThan(0);
  for (const term of obama?.terms ?? []) {
    expect(terms).toContain(term);
    expect(term.person).toBe(obama);
    expect(term.start.first).toBeLessThanOrEqual(term.end?.last ?? Infinity);
  }
});
