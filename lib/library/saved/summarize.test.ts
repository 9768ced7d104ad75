import { expect, it } from 'vitest';
import { countByCell, getShareRead, groupByArticle, listFinished, listSaved, listUnfinished } from './summarize';
import { anEntry, aNote } from './test-factories';

const begun = anEntry({ slug: 'begun', cell: 'trust/what', stop: { block: 3, of: 12 } });
const later = anEntry({ slug: 'later', cell: 'trust/what', openedAt: '2026-04-01T10:00:00.000Z' });
const done = anEntry({ slug: 'done', cell: 'trust/why', finishedAt: '2026-03-02T10:00:00.000Z' });
const saved = anEntry({ slug: 'saved', cell: 'trust/why', openedAt: undefined, savedAt: '2026-03-02T10:00:00.000Z' });
const all = [begun, later, done, saved];

it('lists what was begun, what was saved and what was finished, the last one first', () => {
  expect(listUnfinished(all)).toEqual([later, begun]);
  expect(listSaved(all)).toEqual([saved]);
  expect(listFinished(all)).toEqual([done]);
});

it('says how much of an article was read', () => {
  expect([begun, later, done].map(getShareRead)).toEqual([0.25, 0, 1]);
});

it('counts what was opened and finished in each cell of the map; what was only saved does not count', () => {
  expect([...countByCell(all)]).toEqual([
    ['trust/what', { opened: 2, finished: 0 }],
    ['trust/why', { opened: 1, finished: 1 }],
  ]);
});

it('puts the notes on one article together', () => {
  const [a, b, c] = [aNote({ id: 'a' }), aNote({ id: 'b', slug: 'other' }), aNote({ id: 'c' })];
  expect([...groupByArticle([a, b, c]).values()]).toEqual([[a, c], [b]]);
});
