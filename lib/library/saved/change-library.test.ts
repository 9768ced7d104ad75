import { expect, it } from 'vitest';
import { changeEntry, mergeLibraries, putNote, removeNote, renameArticle } from './change-library';
import type { Library } from './model';
import { anEntry, aNote } from './test-factories';

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

it('moves all that is kept of an article to its new name', () => {
  const { entries, notes } = renameArticle(
    {
      entries: [anEntry({ savedAt: '2026-03-03T10:00:00.000Z' }), anEntry({ slug: 'new-name', title: 'New?' })],
      notes: [aNote(), aNote({ id: 'other', slug: 'other' })],
    },
    'what-is-trust',
    'new-name',
  );
  expect(entries).toEqual([expect.objectContaining({ slug: 'new-name', savedAt: '2026-03-03T10:00:00.000Z' })]);
  expect(notes.map(({ slug }) => slug).sort()).toEqual(['new-name', 'other']);
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
