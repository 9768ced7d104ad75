import { expect, it } from 'vitest';
import { changeEntry, mergeLibraries, putNote, recordVisits, removeNote, type Visit } from './change-library';
import type { Library, LibraryEntry } from './model';
import { anEntry, aNote, aVisit } from './test-factories';

const library: Library = {
  entries: [anEntry(), anEntry({ slug: 'b', savedAt: '2026-03-01T10:00:00.000Z' })],
  notes: [aNote(), aNote({ id: 'whole', quotation: undefined }), aNote({ id: 'mark', text: '' })],
};

it('merges what is here with what a file brings, and the later account is right', () => {
  const here: Library = {
    entries: [anEntry({ title: 'New?', openedAt: '2026-05-01T00:00:00.000Z' })],
    notes: [aNote({ text: 'newer', changedAt: '2026-05-01T00:00:00.000Z' })],
  };
  const there: Library = {
    entries: [anEntry({ title: 'Old?', finishedAt: '2026-04-01T00:00:00.000Z' }), anEntry({ slug: 'b' })],
    notes: [aNote({ text: 'older' }), aNote({ id: 'other' })],
  };
  for (const merged of [mergeLibraries(here, there), mergeLibraries(there, here)]) {
    expect(merged.entries).toHaveLength(2);
    expect(merged.entries).toContainEqual(
      anEntry({ title: 'New?', openedAt: '2026-05-01T00:00:00.000Z', finishedAt: '2026-04-01T00:00:00.000Z' }),
    );
    expect(merged.notes.map(({ text: words }) => words).sort()).toEqual(['Ask the team on Monday.', 'newer']);
  }
});

it('gives the same when a file is taken in twice', () => {
  expect(mergeLibraries(mergeLibraries(library, library), library)).toEqual(library);
});

it('forgets an entry that says nothing any more', () => {
  const savedAt = '2026-02-01T10:00:00.000Z';
  const saved = changeEntry({ entries: [], notes: [] }, 'a', () => ({ slug: 'a', title: 'A', savedAt }));
  expect(saved.entries).toEqual([{ slug: 'a', title: 'A', savedAt }]);
  expect(changeEntry(saved, 'a', (entry) => entry && { ...entry, savedAt: undefined }).entries).toEqual([]);
  expect(changeEntry(saved, 'a', () => undefined).entries).toEqual([]);
});

it('puts a changed note in the place of the one before, and takes it away', () => {
  const changed = aNote({ text: 'changed' });
  const { notes } = putNote(library, changed);
  expect(notes).toHaveLength(3);
  expect(notes).toContainEqual(changed);
  expect(removeNote(library, changed.id).notes).toEqual(library.notes.slice(1));
});

function recordVisit(entry: LibraryEntry | undefined, visit: Visit): LibraryEntry | undefined {
  return recordVisits({ entries: entry ? [entry] : [], notes: [] }, [visit]).entries[0];
}

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
  expect(entry?.finishedAt).toBe(aVisit().at);
});

it('calls an article without any text opened, not finished', () => {
  const entry = recordVisit(undefined, aVisit({ stop: { block: 0, of: 0 } }));
  expect(entry).toEqual(anEntry({ stop: { block: 0, of: 0 } }));
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
  const saved = anEntry({ openedAt: undefined, savedAt: '2026-02-01T10:00:00.000Z' });
  expect(recordVisit(saved, aVisit())).toEqual(anEntry({ savedAt: '2026-02-01T10:00:00.000Z' }));
});

it('saves and finishes what the reader says, and takes it back', () => {
  const saved = recordVisit(undefined, aVisit({ saved: true }));
  expect(saved).toEqual(anEntry({ openedAt: undefined, savedAt: aVisit().at }));
  expect(recordVisit(saved, aVisit({ finished: true }))).toEqual({ ...saved, finishedAt: aVisit().at });
  expect(recordVisit(saved, aVisit({ saved: false }))).toBeUndefined();
});

it('takes what is kept under a former slug along, and joins it with what is kept under the new one', () => {
  const library = {
    entries: [anEntry({ slug: 'old', savedAt: '2026-02-01T10:00:00.000Z' }), anEntry({ title: 'Trust?' })],
    notes: [aNote({ slug: 'old' }), aNote({ id: 'other', slug: 'other' })],
  };
  const { entries, notes } = recordVisits(library, [aVisit({ formerly: ['older', 'old'] })]);
  expect(entries).toEqual([anEntry({ savedAt: '2026-02-01T10:00:00.000Z' })]);
  expect(notes).toEqual([aNote(), aNote({ id: 'other', slug: 'other' })]);
});
