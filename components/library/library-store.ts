import { createMemoryDatabase } from '@/lib/library/saved/create-memory-database';
import type { Library, LibraryEntry, LibraryNote } from '@/lib/library/saved/model';
import { dropPendingVisits, readPendingVisits } from '@/lib/library/saved/pending-visits';
import { PENDING_EVENT, PENDING_KEY, writeSummary } from '@/lib/library/saved/record';
import { deleteLibraryDatabase, openLibraryDatabase, type LibraryDatabase } from '@/lib/library/saved/library-database';
import { recordVisit } from '@/lib/library/saved/visit';

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
  readonly fault?: LibraryFault;
  /** A fault that the reader has not been told of, in something that they asked for. */
  readonly notice?: LibraryFault;
}

/** What a page knows before the device has answered. */
export const UNKNOWN_LIBRARY: LibraryState = { isLoaded: false, entries: new Map(), notes: [], damaged: 0 };

/** @see https://www.w3.org/TR/IndexedDB/#exceptions */
const UNREADABLE = new Set(['UnknownError', 'VersionError', 'NotFoundError']);

let state = UNKNOWN_LIBRARY;
let database: Promise<LibraryDatabase> | undefined;
let fault: LibraryFault | undefined;
let notice: LibraryFault | undefined;
let isToldOfIt = false;
let tabs: BroadcastChannel | undefined;
const listeners = new Set<() => void>();

export function getLibrary(): LibraryState {
  return state;
}

/** Calls back whenever the library changes, here or in another tab; the first listener opens it. */
export function subscribeToLibrary(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) start();
  return () => {
    listeners.delete(listener);
  };
}

function start(): void {
  if (tabs) return;
  tabs = new BroadcastChannel('library');
  tabs.onmessage = () => void reload();
  addEventListener(PENDING_EVENT, () => void reload());
  addEventListener('storage', ({ key, newValue }) => key === PENDING_KEY && newValue && void reload());
  void reload();
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
  state = {
    isLoaded: true,
    entries: new Map(entries.map((entry) => [entry.slug, entry])),
    notes: [...notes].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
    damaged,
    ...(fault && { fault }),
    ...(notice && { notice }),
  };
  if (isKeeping()) writeSummary({ entries, notes });
  listeners.forEach((listener) => listener());
}

/** Makes a change that the reader asked for, and tells them when the device refuses it. @returns whether it was kept. */
async function change(apply: (opened: LibraryDatabase) => Promise<unknown>): Promise<boolean> {
  const isKept = await attempt(apply);
  notice = isKept && (isKeeping() || isToldOfIt) ? undefined : fault;
  await reload();
  return isKept;
}

async function attempt(apply: (opened: LibraryDatabase) => Promise<unknown>): Promise<boolean> {
  try {
    await apply(await open());
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
  const isKept = await attempt(async ({ changeEntry, rename }) => {
    for (const visit of visits) {
      for (const former of visit.formerly ?? []) await rename(former, visit.slug);
      await changeEntry(visit.slug, (entry) => recordVisit(entry, visit));
    }
  });
  // Where the device keeps nothing of the library, it is taken over again in the next page.
  if (isKept && isKeeping()) dropPendingVisits(visits.length);
}

/** Changes what is known of an article that may not be in the library yet. */
export function changeEntry(known: LibraryEntry, apply: (entry: LibraryEntry) => LibraryEntry): Promise<boolean> {
  return change((opened) => opened.changeEntry(known.slug, (entry) => apply(entry ?? known)));
}

export function forgetEntry(slug: string): Promise<boolean> {
  return change((opened) => opened.changeEntry(slug, () => undefined));
}

export function putNote(note: LibraryNote): Promise<boolean> {
  return change((opened) => opened.putNote(note));
}

export function removeNote(id: string): Promise<boolean> {
  return change((opened) => opened.removeNote(id));
}

export function addLibrary(library: Library): Promise<boolean> {
  return change((opened) => opened.add(library));
}

/** Throws everything away, with the database itself, so that a damaged one is replaced too. */
export async function clearLibrary(): Promise<boolean> {
  const isCleared = await change(async (opened) => {
    await opened.clear();
    opened.close();
    database = undefined;
    fault = undefined;
    await deleteLibraryDatabase();
  });
  return isCleared;
}

/** Whether changes reach the device. */
function isKeeping(): boolean {
  return fault !== 'blocked' && fault !== 'unreadable';
}
