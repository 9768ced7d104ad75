import { expect, it } from 'vitest';
import { getPercentRead, groupByArticle, listLatest, listUnfinished } from './summarize';
import { anEntry, aNote } from './test-factories';

const begun = anEntry({ slug: 'begun', cell: 'trust/what', stop: { block: 3, of: 12 } });
const later = anEntry({ slug: 'later', cell: 'trust/what', openedAt: '2026-04-01T10:00:00.000Z' });
const done = anEntry({ slug: 'done', cell: 'trust/why', finishedAt: '2026-03-02T10:00:00.000Z' });
const saved = anEntry({ slug: 'saved', cell: 'trust/why', openedAt: undefined, savedAt: '2026-03-02T10:00:00.000Z' });
const all = [begun, later, done, saved];

it('lists what was begun, what was saved and what was finished, the last one first', () => {
  expect(listUnfinished(all)).toEqual([later, begun]);
  expect(listLatest(all, 'savedAt')).toEqual([saved]);
  expect(listLatest(all, 'finishedAt')).toEqual([done]);
});

it('says how much of an article was read', () => {
  expect([begun, later, done].map(getPercentRead)).toEqual([25, 0, 100]);
});

it('puts the notes on one article together', () => {
  const [a, b, c] = [aNote({ id: 'a' }), aNote({ id: 'b', slug: 'other' }), aNote({ id: 'c' })];
  expect([...groupByArticle([a, b, c]).values()]).toEqual([[a, c], [b]]);
});
