import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeEntry, mergeLibraries, putNote, recordVisits } from './change-library';
import {
  createMemoryDatabase,
  deleteLibraryDatabase,
  openLibraryDatabase,
  type LibraryDatabase,
} from './library-database';
import { EMPTY_LIBRARY, type Library } from './model';
import { anEntry, aNote, aVisit } from './test-factories';

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
    const other = anEntry({ slug: 'other' });
    await database.update(() => ({ entries: [anEntry(), other], notes: [aNote()] }));
    await database.update((library) => putNote(library, aNote({ text: 'changed' })));
    await database.update((library) => changeEntry(library, other.slug, () => undefined));
    expect(await database.load()).toEqual({ entries: [anEntry()], notes: [aNote({ text: 'changed' })], damaged: 0 });
    await database.update(() => EMPTY_LIBRARY);
    expect(await database.load()).toEqual({ ...EMPTY_LIBRARY, damaged: 0 });
  });

  it(`adds a library to what is there ${name}`, async () => {
    const database = await create();
    const add = (library: Library) => database.update((before) => mergeLibraries(before, library));
    await add({ entries: [anEntry({ openedAt: '2026-05-01T00:00:00.000Z' })], notes: [] });
    await add({ entries: [anEntry(), anEntry({ slug: 'b' })], notes: [aNote()] });
    const { entries, notes } = await database.load();
    expect(entries.map(({ slug }) => slug).sort()).toEqual(['b', 'what-is-trust']);
    expect(entries).toContainEqual(anEntry({ openedAt: '2026-05-01T00:00:00.000Z' }));
    expect(notes).toEqual([aNote()]);
  });
}

it('loses nothing when two tabs change one article at once', async () => {
  const [one, other] = await Promise.all([open(), open()]);
  await one.update(() => ({ entries: [anEntry()], notes: [] }));
  await Promise.all([
    one.update((library) => recordVisits(library, [aVisit({ at: '2026-03-03T10:00:00.000Z', saved: true })])),
    other.update((library) =>
      recordVisits(library, [aVisit({ at: '2026-03-04T10:00:00.000Z', stop: { block: 9, of: 9 } })]),
    ),
  ]);
  expect((await one.load()).entries).toEqual([
    expect.objectContaining({ savedAt: '2026-03-03T10:00:00.000Z', finishedAt: '2026-03-04T10:00:00.000Z' }),
  ]);
});

it('leaves damaged records alone and says how many there are', async () => {
  const database = await open();
  const damaged = { entries: [{ slug: '' } as never], notes: [{ id: 'x', half: true } as never] };
  await database.update(() => damaged);
  await database.update((library) => mergeLibraries(library, { entries: [anEntry()], notes: [] }));
  expect(await database.load()).toEqual({ entries: [anEntry()], notes: [], damaged: 2 });
});

it('writes nothing where a change fails', async () => {
  const database = await open();
  await database.update(() => ({ entries: [anEntry()], notes: [] }));
  const update = database.update(() => {
    throw new Error('unknown');
  });
  await expect(update).rejects.toThrow('unknown');
  expect((await database.load()).entries).toEqual([anEntry()]);
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
