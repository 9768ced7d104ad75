import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryDatabase } from './create-memory-database';
import { setSaved } from './entry';
import { deleteLibraryDatabase, openLibraryDatabase, type LibraryDatabase } from './library-database';
import { anEntry, aNote, aVisit } from './test-factories';
import { recordVisit } from './visit';

const opened: LibraryDatabase[] = [];

async function open(onLost = () => undefined as void): Promise<LibraryDatabase> {
  const database = await openLibraryDatabase({ onLost });
  opened.push(database);
  return database;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  opened.splice(0).forEach((database) => database.close());
});

for (const [name, create] of [
  ['on the device', open],
  ['in memory', () => Promise.resolve(createMemoryDatabase())],
] as const) {
  it(`keeps, changes and forgets ${name}`, async () => {
    const database = await create();
    await database.changeEntry('what-is-trust', (entry) => recordVisit(entry, aVisit()));
    await database.changeEntry('what-is-trust', (entry) => setSaved(entry!, '2026-03-03T10:00:00.000Z'));
    await database.putNote(aNote());
    await database.putNote(aNote({ text: 'changed' }));
    expect(await database.load()).toEqual({
      entries: [anEntry({ savedAt: '2026-03-03T10:00:00.000Z' })],
      notes: [aNote({ text: 'changed' })],
      damaged: 0,
    });
    await database.removeNote(aNote().id);
    await database.changeEntry('what-is-trust', () => undefined);
    expect(await database.load()).toEqual({ entries: [], notes: [], damaged: 0 });
  });

  it(`adds a library to what is there ${name}`, async () => {
    const database = await create();
    await database.add({ entries: [anEntry({ openedAt: '2026-05-01T00:00:00.000Z' })], notes: [] });
    await database.add({ entries: [anEntry(), anEntry({ slug: 'b' })], notes: [aNote()] });
    const { entries, notes } = await database.load();
    expect(entries.map(({ slug }) => slug).sort()).toEqual(['b', 'what-is-trust']);
    expect(entries).toContainEqual(anEntry({ openedAt: '2026-05-01T00:00:00.000Z' }));
    expect(notes).toEqual([aNote()]);
  });

  it(`moves all that is kept of an article to its new name ${name}`, async () => {
    const database = await create();
    await database.add({
      entries: [anEntry({ savedAt: '2026-03-03T10:00:00.000Z' }), anEntry({ slug: 'new-name', title: 'New?' })],
      notes: [aNote(), aNote({ id: 'other', slug: 'other' })],
    });
    await database.rename('what-is-trust', 'new-name');
    const { entries, notes } = await database.load();
    expect(entries).toEqual([expect.objectContaining({ slug: 'new-name', savedAt: '2026-03-03T10:00:00.000Z' })]);
    expect(notes.map(({ slug }) => slug).sort()).toEqual(['new-name', 'other']);
  });

  it(`throws everything away ${name}`, async () => {
    const database = await create();
    await database.add({ entries: [anEntry()], notes: [aNote()] });
    await database.clear();
    expect(await database.load()).toEqual({ entries: [], notes: [], damaged: 0 });
  });
}

it('loses nothing when two tabs change one article at once', async () => {
  const [one, other] = await Promise.all([open(), open()]);
  await one.changeEntry('what-is-trust', () => anEntry());
  await Promise.all([
    one.changeEntry('what-is-trust', (entry) => setSaved(entry!, '2026-03-03T10:00:00.000Z')),
    other.changeEntry('what-is-trust', (entry) =>
      recordVisit(entry, aVisit({ at: '2026-03-04T10:00:00.000Z', stop: { block: 9, of: 9 } })),
    ),
  ]);
  expect((await one.load()).entries).toEqual([
    expect.objectContaining({ savedAt: '2026-03-03T10:00:00.000Z', finishedAt: '2026-03-04T10:00:00.000Z' }),
  ]);
});

it('passes over damaged records and says how many there are', async () => {
  const database = await open();
  await database.add({ entries: [anEntry(), { slug: '' } as never], notes: [{ id: 'x', half: true } as never] });
  expect(await database.load()).toEqual({ entries: [anEntry()], notes: [], damaged: 2 });
});

it('gives way when another tab wants the whole database', async () => {
  const onLost = vi.fn();
  await open(onLost);
  await deleteLibraryDatabase();
  expect(onLost).toHaveBeenCalled();
});

it('rejects where the browser keeps nothing', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  await expect(open()).rejects.toThrow('insecure');
});

it('rejects a database that a later release of the site has written', async () => {
  const later = indexedDB.open('shelf', 9);
  await new Promise((resolve) => (later.onsuccess = resolve));
  later.result.close();
  await expect(open()).rejects.toThrow(/version/);
});
