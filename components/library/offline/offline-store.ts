import { CachingError, cacheFiles, listCaches, loadIndex, type Progress } from '@/lib/library/offline/cache-files';
import { workerAddress } from '@/lib/site/worker-address';
import { hrefTo, machinePaths, paths } from '@/lib/site/paths';

/** Why files are not kept. */
export type OfflineFault =
  /** The browser has no way to keep them, or refuses, as in some private windows. */
  | 'unsupported'
  /** There is no room left on the device. */
  | 'full'
  /** The connection broke; it goes on when there is one again. */
  | 'interrupted'
  | 'failed';

export interface OfflineState {
  /** Whether the reader wants everything to be kept. */
  readonly wantsAll: boolean;
  /** Whether everything is. */
  readonly hasAll: boolean;
  /** What everything weighs, once that is known. */
  readonly size?: { readonly count: number; readonly bytes: number };
  readonly progress?: Progress;
  readonly fault?: OfflineFault;
}

/** Every page reads it (components/page-script/offline.ts), and has the service worker keep what is new. */
const WISH_KEY = 'offline';
const tools = {
  get caches() {
    return caches;
  },
  fetch: (path: string, init?: RequestInit) => fetch(path, init),
  indexPath: hrefTo(machinePaths.offlineIndex),
};

export const UNKNOWN_OFFLINE: OfflineState = { wantsAll: false, hasAll: false };
let state = UNKNOWN_OFFLINE;
const listeners = new Set<() => void>();

export function getOffline(): OfflineState {
  return state;
}

export function subscribeToOffline(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function set(changes: Partial<OfflineState>): void {
  state = { ...state, ...changes };
  listeners.forEach((listener) => listener());
}

function isSupported(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis && process.env.NODE_ENV === 'production';
}

/** Looks at what is wanted and what everything would weigh. */
export async function lookUpOffline(): Promise<void> {
  if (!isSupported()) return set({ fault: 'unsupported' });
  set({ wantsAll: readWish() });
  const index = await loadIndex(tools).catch(() => undefined);
  if (index) set({ size: { count: index.count, bytes: index.bytes } });
}

/** Keeps the whole site. What was kept when it was interrupted is not fetched again. */
export async function downloadAll(): Promise<void> {
  if (!isSupported()) return set({ fault: 'unsupported' });
  writeWish(true);
  set({ wantsAll: true });
  await register();
  void navigator.storage?.persist?.();
  await work(async () => {
    const { count, bytes } = await cacheFiles(tools, 'all', (progress) => set({ progress }));
    set({ hasAll: true, size: { count, bytes } });
  });
}

/** Throws away every kept page. */
export async function dropAll(): Promise<void> {
  writeWish(false);
  if (!isSupported()) return;
  await Promise.all((await listCaches(caches)).map((name) => caches.delete(name)));
  set({ wantsAll: false, hasAll: false, progress: undefined, fault: undefined });
}

/** One tab at a time, so that two do not fetch the same. */
async function work(run: () => Promise<unknown>): Promise<void> {
  set({ fault: undefined });
  try {
    if (navigator.locks) await navigator.locks.request('offline', run);
    else await run();
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    if (isFull) set({ fault: 'full' });
    else set({ fault: error instanceof CachingError ? 'interrupted' : 'failed' });
    if (error instanceof CachingError && readWish())
      addEventListener('online', () => void downloadAll(), { once: true });
  }
  set({ progress: undefined });
}

async function register(): Promise<void> {
  const scope = hrefTo(paths.home);
  await navigator.serviceWorker
    .register(workerAddress(hrefTo(machinePaths.worker)), { scope, updateViaCache: 'none' })
    .catch(() => {
      set({ fault: 'unsupported' });
    });
}

function readWish(): boolean {
  try {
    return localStorage.getItem(WISH_KEY) === 'all';
  } catch {
    return false;
  }
}

function writeWish(wantsAll: boolean): void {
  try {
    if (wantsAll) localStorage.setItem(WISH_KEY, 'all');
    else localStorage.removeItem(WISH_KEY);
  } catch {
    // It is kept as long as the page is open.
  }
}
