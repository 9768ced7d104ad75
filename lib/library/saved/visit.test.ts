import { expect, it } from 'vitest';
import { getReadingState, isWorthKeeping, setFinished, setSaved } from './entry';
import { anEntry, aVisit } from './test-factories';
import { recordVisit } from './visit';

it('remembers an article from its first visit on', () => {
  const visit = aVisit({ cell: 'trust/what', domain: 1, stop: { block: 3, of: 9 } });
  expect(recordVisit(undefined, visit)).toEqual({
    slug: 'what-is-trust',
    title: 'What is trust?',
    cell: 'trust/what',
    domain: 1,
    openedAt: '2026-03-01T10:00:00.000Z',
    stop: { block: 3, of: 9 },
  });
});

it('calls an article finished when its end was in view', () => {
  const entry = recordVisit(undefined, aVisit({ stop: { block: 9, of: 9 } }));
  expect(getReadingState(entry)).toBe('finished');
});

it('calls an article without any text opened, not finished', () => {
  expect(getReadingState(recordVisit(undefined, aVisit({ stop: { block: 0, of: 0 } })))).toBe('opened');
});

it('leaves an article finished when it is opened again, and moves the place where reading stopped', () => {
  const finished = anEntry({ finishedAt: '2026-03-01T10:05:00.000Z', stop: { block: 9, of: 9 } });
  const again = recordVisit(finished, aVisit({ at: '2026-03-04T10:00:00.000Z', stop: { block: 2, of: 9 } }));
  expect(again).toMatchObject({ finishedAt: '2026-03-01T10:05:00.000Z', stop: { block: 2, of: 9 } });
});

it('lets a late account of an earlier visit change nothing but that the end was reached', () => {
  const known = anEntry({
    openedAt: '2026-03-04T10:00:00.000Z',
    title: 'What is trust really?',
    stop: { block: 4, of: 9 },
  });
  const late = aVisit({ title: 'What was trust?', stop: { block: 1, of: 9 } });
  expect(recordVisit(known, late)).toEqual(known);
  expect(recordVisit(known, { ...late, stop: { block: 9, of: 9 } })).toEqual({ ...known, finishedAt: late.at });
});

it('keeps what was saved when the article is opened', () => {
  const saved = setSaved({ slug: 'what-is-trust', title: 'What is trust?' }, '2026-02-01T10:00:00.000Z');
  expect(getReadingState(saved)).toBeUndefined();
  expect(recordVisit(saved, aVisit())).toMatchObject({ savedAt: '2026-02-01T10:00:00.000Z' });
});

it('forgets what was taken off', () => {
  const entry = setFinished(setSaved(anEntry(), '2026-02-01T10:00:00.000Z'), '2026-02-02T10:00:00.000Z');
  expect(setSaved(setFinished(entry, undefined), undefined)).toEqual(anEntry());
});

it('has no use for an entry that says nothing', () => {
  expect(isWorthKeeping(setSaved({ slug: 'a', title: 'A' }, undefined))).toBe(false);
  expect(isWorthKeeping(anEntry())).toBe(true);
});
