import { expect, it } from 'vitest';
import { readDate } from './schema';

it.each([
  ['2026-03-31', '2026-03-31'],
  ['2026-03-31T10:00:00Z', '2026-03-31'],
  ['2026-03-31 10:00:00 +0200', '2026-03-31'],
  ['2026/3/1', '2026-03-01'],
  ['Jan 5, 2024', '2024-01-05'],
  ['January 5 2024', '2024-01-05'],
  ['Sept. 5th, 2024', '2024-09-05'],
  ['5 January 2024', '2024-01-05'],
  ['1st Feb 2024', '2024-02-01'],
  ['1700000000000', '2023-11-14'],
  ['170000000000', undefined],
  ['2026-02-30', undefined],
  ['Feb 30, 2026', undefined],
  ['31.3.2026', undefined],
  ['3/4/2026', undefined],
  ['2026-03/31', undefined],
  ['Day 5, 2024', undefined],
  ['Q1 2024', undefined],
  ['', undefined],
])('reads %j as %j', (text, date) => {
  expect(readDate(text)).toBe(date);
});
