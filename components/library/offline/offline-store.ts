import { createStore } from '@/components/ui/create-store';
import { CachingError, cacheFiles, listCaches, loadIndex, type Progress } from '@/lib/library/offline/cache-files';
import { readItem, writeItem } from '@/lib/library/local-storage';
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
  readonly progress?: Progress | undefined;
  readonly fault?: OfflineFault | undefined;
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
export const offlineStore = createStore(UNKNOWN_OFFLINE);

function set(changes: Partial<OfflineState>): void {
  offlineStore.set({ ...offlineStore.get(), ...changes });
}

function isSupported(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis && process.env.NODE_ENV === 'production';
}

/** Looks at what is wanted and what everything would weigh. */
export async function lookUpOffline(): Promise<void> {
  if (!isSupported()) return set({ fault: 'unsupported' });
  set({ wantsAll: readItem(WISH_KEY) === 'all' });
  const index = await loadIndex(tools).catch(() => undefined);
  if (index) set({ size: { count: index.count, bytes: index.bytes } });
}

/** Keeps the whole site. What was kept when it was interrupted is not fetched again. */
export async function downloadAll(): Promise<void> {
  if (!isSupported()) return set({ fault: 'unsupported' });
  writeItem(WISH_KEY, 'all');
  set({ wantsAll: true, fault: undefined });
  void navigator.storage?.persist?.();
  const scope = hrefTo(paths.home);
  const worker = workerAddress(hrefTo(machinePaths.worker));
  try {
    await navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' });
  } catch {
    return set({ fault: 'unsupported' });
  }
  try {
    // One tab at a time, so that two do not fetch the same.
    if (navigator.locks) await navigator.locks.request('offline', cacheAll);
    else await cacheAll();
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    const isInterrupted = error instanceof CachingError;
    set({ fault: isFull ? 'full' : isInterrupted ? 'interrupted' : 'failed' });
    if (isInterrupted && readItem(WISH_KEY) === 'all')
      addEventListener('online', () => void downloadAll(), { once: true });
  }
  set({ progress: undefined });
}

async function cacheAll(): Promise<void> {
  const { count, bytes } = await cacheFiles(tools, 'all', (progress) => set({ progress }));
  set({ hasAll: true, size: { count, bytes } });
}

/** Throws away every kept page. */
export async function dropAll(): Promise<void> {
  writeItem(WISH_KEY, undefined);
  if (!isSupported()) return;
  await Promise.all((await listCaches(caches)).map((name) => caches.delete(name)));
  set({ wantsAll: false, hasAll: false, progress: undefined, fault: undefined });
}
