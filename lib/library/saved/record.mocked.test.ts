import { beforeEach, expect, it, vi } from 'vitest';
import { parseVisits } from './parse-library';
import { PENDING_KEY, readSummary, record, SUMMARY_KEY, writeSummary } from './record';

const AT = '2026-11-29T10:00:00.000Z';
const stored = new Map<string, string>();

/** As much of a page as recording asks for. */
const article = {
  dataset: { slug: 'why', cell: 'a/b', domain: '2', formerly: 'old older' },
  querySelector: () => ({ textContent: 'Why?' }),
} as unknown as HTMLElement;

beforeEach(() => {
  stored.clear();
  vi.useFakeTimers({ now: new Date(AT) });
  vi.stubGlobal('dispatchEvent', vi.fn());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});

it('leaves for the library what happened, and for the next page what it has to show', () => {
  record(article, { saved: true }, { saved: true });
  record(article, { opened: true }, { stop: { block: 2, of: 9 } });
  expect(readSummary()).toEqual({ why: { cell: 'a/b', saved: true, opened: true } });
  const known = { slug: 'why', title: 'Why?', cell: 'a/b', domain: 2, at: AT, formerly: ['old', 'older'] };
  expect(parseVisits(stored.get(PENDING_KEY)!)).toEqual([
    { ...known, saved: true },
    { ...known, stop: { block: 2, of: 9 } },
  ]);
});

it('keeps the latest fifty', () => {
  for (let count = 0; count < 60; count += 1) record(article, {});
  expect(JSON.parse(stored.get(PENDING_KEY)!)).toHaveLength(50);
});

it('reads nothing from what is not a summary', () => {
  expect(readSummary()).toEqual({});
  stored.set(SUMMARY_KEY, '{');
  expect(readSummary()).toEqual({});
});

it('sums up a library by article, and leaves nothing of an empty one', () => {
  const note = { id: '1', slug: 'how', title: 'How?', text: 'x', createdAt: AT, changedAt: AT };
  const entry = { slug: 'why', title: 'Why?', openedAt: AT, stop: { block: 1, of: 4 }, blocks: ['a'] };
  writeSummary({ entries: [entry], notes: [note] });
  expect(readSummary()).toEqual({
    why: { opened: true, stop: [1, 4], text: expect.any(String) as string },
    how: { notes: true },
  });
  writeSummary({ entries: [], notes: [] });
  expect(stored.has(SUMMARY_KEY)).toBe(false);
});
