import { createMemoryDatabase } from '@/lib/library/saved/create-memory-database';
import type { Shelf, ShelfEntry, ShelfNote } from '@/lib/library/saved/model';
import { dropPendingVisits, readPendingVisits } from '@/lib/library/saved/pending-visits';
import { PENDING_EVENT, PENDING_KEY, writeSummary } from '@/lib/library/saved/record';
import { deleteShelfDatabase, openShelfDatabase, type ShelfDatabase } from '@/lib/library/saved/shelf-database';
import { recordVisit } from '@/lib/library/saved/visit';

/** What stands in the way of keeping something. */
export type ShelfFault =
  /** The browser keeps nothing for this site; what is put on the shelf goes with the page. */
  | 'blocked'
  /** What is kept is damaged, or was written by a later edition of the site; it is left alone. */
  | 'unreadable'
  /** There is no room left; the last change was not kept. */
  | 'full'
  /** The last change was not kept, for a reason that nobody knows. */
  | 'failed';

export interface ShelfState {
  readonly isLoaded: boolean;
  readonly entries: ReadonlyMap<string, ShelfEntry>;
  /** The newest first. */
  readonly notes: readonly ShelfNote[];
  /** Records that could not be read. */
  readonly damaged: number;
  readonly fault?: ShelfFault;
  /** A fault that the reader has not been told of, in something that they asked for. */
  readonly notice?: ShelfFault;
}

/** What a page knows before the device has answered. */
export const UNKNOWN_SHELF: ShelfState = { isLoaded: false, entries: new Map(), notes: [], damaged: 0 };

/** @see https://www.w3.org/TR/IndexedDB/#exceptions */
const UNREADABLE = new Set(['UnknownError', 'VersionError', 'NotFoundError']);

let state = UNKNOWN_SHELF;
let database: Promise<ShelfDatabase> | undefined;
let fault: ShelfFault | undefined;
let notice: ShelfFault | undefined;
let isToldOfIt = false;
let tabs: BroadcastChannel | undefined;
const listeners = new Set<() => void>();

export function getShelf(): ShelfState {
  return state;
}

/** Calls back whenever the shelf changes, here or in another tab; the first listener opens it. */
export function subscribeToShelf(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) start();
  return () => {
    listeners.delete(listener);
  };
}

function start(): void {
  if (tabs) return;
  tabs = new BroadcastChannel('shelf');
  tabs.onmessage = () => void reload();
  addEventListener(PENDING_EVENT, () => void reload());
  addEventListener('storage', ({ key, newValue }) => key === PENDING_KEY && newValue && void reload());
  void reload();
}

function open(): Promise<ShelfDatabase> {
  const onLost = () => {
    database = undefined;
  };
  database ??= openShelfDatabase({ onLost }).catch((error: Error) => {
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
async function change(apply: (opened: ShelfDatabase) => Promise<unknown>): Promise<boolean> {
  const isKept = await attempt(apply);
  notice = isKept && (isKeeping() || isToldOfIt) ? undefined : fault;
  await reload();
  return isKept;
}

async function attempt(apply: (opened: ShelfDatabase) => Promise<unknown>): Promise<boolean> {
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
  // Where the device keeps nothing of the shelf, it is taken over again in the next page.
  if (isKept && isKeeping()) dropPendingVisits(visits.length);
}

/** Changes what is known of an article that may not be on the shelf yet. */
export function changeEntry(known: ShelfEntry, apply: (entry: ShelfEntry) => ShelfEntry): Promise<boolean> {
  return change((opened) => opened.changeEntry(known.slug, (entry) => apply(entry ?? known)));
}

export function forgetEntry(slug: string): Promise<boolean> {
  return change((opened) => opened.changeEntry(slug, () => undefined));
}

export function putNote(note: ShelfNote): Promise<boolean> {
  return change((opened) => opened.putNote(note));
}

export function removeNote(id: string): Promise<boolean> {
  return change((opened) => opened.removeNote(id));
}

export function addShelf(shelf: Shelf): Promise<boolean> {
  return change((opened) => opened.add(shelf));
}

/** Throws everything away, with the database itself, so that a damaged one is replaced too. */
export async function clearShelf(): Promise<boolean> {
  const isCleared = await change(async (opened) => {
    await opened.clear();
    opened.close();
    database = undefined;
    fault = undefined;
    await deleteShelfDatabase();
  });
  return isCleared;
}

/** Whether changes reach the device. */
function isKeeping(): boolean {
  return fault !== 'blocked' && fault !== 'unreadable';
}
