import { useSyncExternalStore } from 'react';
import { createStore } from '@/components/ui/create-store';
import type { Library, LibraryEntry, LibraryNote } from '@/lib/library/saved/model';
import {
  dropPendingVisits,
  PENDING_EVENT,
  PENDING_KEY,
  readPendingVisits,
  writeSummary,
} from '@/lib/library/saved/record';
import {
  createMemoryDatabase,
  deleteLibraryDatabase,
  openLibraryDatabase,
  type LibraryDatabase,
} from '@/lib/library/saved/library-database';
import { recordVisits } from '@/lib/library/saved/change-library';

/** Why something cannot be kept. */
export type LibraryFault =
  /** The browser keeps nothing for this site; what is put in the library goes with the page. */
  | 'blocked'
  /** What is kept is damaged, or was written by a later version of the site; it is left alone. */
  | 'unreadable'
  /** There is no room left; the last change was not kept. */
  | 'full'
  /** The last change was not kept, for a reason that nobody knows. */
  | 'failed';

export interface LibraryState {
  readonly isLoaded: boolean;
  readonly entries: ReadonlyMap<string, LibraryEntry>;
  /** The newest first. */
  readonly notes: readonly LibraryNote[];
  /** Records that could not be read. */
  readonly damaged: number;
  readonly fault?: LibraryFault | undefined;
  /** A fault that the reader has not been told of, in something that they asked for. */
  readonly notice?: LibraryFault | undefined;
}

/** What a page knows before the device has answered. */
const UNKNOWN: LibraryState = { isLoaded: false, entries: new Map(), notes: [], damaged: 0 };

/** @see https://www.w3.org/TR/IndexedDB/#exceptions */
const UNREADABLE = new Set(['UnknownError', 'VersionError', 'NotFoundError']);

const store = createStore(UNKNOWN);
let database: Promise<LibraryDatabase> | undefined;
let fault: LibraryFault | undefined;
let notice: LibraryFault | undefined;
let isToldOfIt = false;
let tabs: BroadcastChannel | undefined;

/** The reader's library as it is now; unknown until the device has answered. */
export function useLibrary(): LibraryState {
  return useSyncExternalStore(subscribe, store.get, () => UNKNOWN);
}

export function getLibrary(): LibraryState {
  return store.get();
}

/** Calls back once, as soon as the library is there. @returns what ends the waiting. */
export function whenLoaded(callBack: (library: LibraryState) => void): () => void {
  function look(): void {
    if (!store.get().isLoaded) return;
    stop();
    callBack(store.get());
  }
  const stop = subscribe(look);
  queueMicrotask(look);
  return stop;
}

/** Whoever listens first opens the library. */
function subscribe(listener: () => void): () => void {
  if (!tabs) {
    tabs = new BroadcastChannel('library');
    tabs.onmessage = () => void reload();
    addEventListener(PENDING_EVENT, () => void reload());
    addEventListener('storage', ({ key, newValue }) => key === PENDING_KEY && newValue && void reload());
    void reload();
  }
  return store.subscribe(listener);
}

function open(): Promise<LibraryDatabase> {
  const onLost = () => {
    database = undefined;
  };
  database ??= openLibraryDatabase({ onLost }).catch((error: Error) => {
    fault = UNREADABLE.has(error.name) ? 'unreadable' : 'blocked';
    return createMemoryDatabase();
  });
  return database;
}

async function reload(): Promise<void> {
  await takePending();
  const { entries, notes, damaged } = await (await open()).load();
  if (isKeeping()) writeSummary({ entries, notes });
  store.set({
    isLoaded: true,
    entries: new Map(entries.map((entry) => [entry.slug, entry])),
    notes: [...notes].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
    damaged,
    fault,
    notice,
  });
}

/**
 * Changes the library as the reader asked, here and in other tabs, and tells them when the device refuses it.
 *
 * @param change what to make of it (lib/library/saved/change-library.ts).
 * @returns whether it was kept.
 */
export function changeLibrary(change: (library: Library) => Library): Promise<boolean> {
  return attemptAsAsked((opened) => opened.update(change));
}

/** Throws everything away, with the database itself, so that a damaged one is replaced too. */
export function clearLibrary(): Promise<boolean> {
  return attemptAsAsked(async (opened) => {
    await opened.update(() => ({ entries: [], notes: [] }));
    opened.close();
    database = undefined;
    fault = undefined;
    await deleteLibraryDatabase();
  });
}

async function attemptAsAsked(run: (opened: LibraryDatabase) => Promise<void>): Promise<boolean> {
  const isKept = await attempt(run);
  notice = isKept && (isKeeping() || isToldOfIt) ? undefined : fault;
  await reload();
  return isKept;
}

async function attempt(run: (opened: LibraryDatabase) => Promise<void>): Promise<boolean> {
  try {
    await run(await open());
    if (isKeeping()) fault = undefined;
    tabs?.postMessage('changed');
    return true;
  } catch (error) {
    fault = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
    return false;
  }
}

/** The reader has seen the notice. That nothing is kept here is said once a page, not at every press of a button. */
export function dismissNotice(): void {
  isToldOfIt ||= !isKeeping();
  notice = undefined;
  void reload();
}

/** Takes over what pages have recorded: quietly, for nobody has asked for it now. */
async function takePending(): Promise<void> {
  const visits = readPendingVisits();
  if (visits.length === 0) return;
  const isKept = await attempt((opened) => opened.update((library) => recordVisits(library, visits)));
  // Where the device keeps nothing of the library, it is taken over again in the next page.
  if (isKept && isKeeping()) dropPendingVisits(visits.length);
}

/** Whether changes reach the device. */
function isKeeping(): boolean {
  return fault !== 'blocked' && fault !== 'unreadable';
}
