import { expect, it } from 'vitest';
import { holderOn } from '@/lib/engine/titles';

it.each([
  ['president', 'US', '2025-03-06', 'Donald Trump', true],
  ['president', 'US', '2016-03-06', 'Barack Obama', true],
  ['president', 'US', '2025-01-22', 'Donald Trump', false],
  ['director of the CIA', null, '2025-03-06', 'John Ratcliffe', true],
  ['prime minister', 'British', '2023-05-05', 'Rishi Sunak', true],
  ['chancellor', 'German', '2015-05-05', 'Angela Merkel', true],
  ['NATO chief', null, '2024-05-05', 'Jens Stoltenberg', true],
  ['governor', 'California', '2016-05-05', 'Jerry Brown', true],
  ['governor', 'Georgia', '2020-05-05', 'Brian Kemp', true],
  ['president', 'Ukrainian', '2025-03-06', 'Volodymyr Zelenskyy', true],
])('%s (%s) on %s: %s', (title, polity, date, name, certain) => {
  expect(holderOn({ title, polity }, date)).toMatchObject({ name, certain });
});

it.each([
  ['an office without its country', 'prime minister', null, '2023-05-05'],
  ['a contested office', 'president', 'Venezuelan', '2024-05-05'],
  ['a collective office', 'president', 'Swiss', '2024-05-05'],
  ['a day after the table ends', 'president', 'US', '2031-01-01'],
  ['an unknown office', 'lord high admiral', 'British', '2024-05-05'],
  ['an unknown country', 'president', 'Ruritanian', '2024-05-05'],
])('nobody for %s', (_, title, polity, date) => {
  expect(holderOn({ title, polity }, date)).toBeNull();
});
