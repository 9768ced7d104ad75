'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { hrefTo } from '@/lib/site/paths';
import { remembersReading } from '@/lib/library/saved/pending-visits';

/** Long enough for everything that the reader came for. */
const CALM_MS = 3000;

/**
 * Keeps pages that were read on the device, and says when there is no connection.
 *
 * An island because both are about this device. It waits until the page has long been there, and fetches even its own
 * code only then; the service worker is not registered before.
 */
export function OfflineKeeper() {
  const isOnline = useSyncExternalStore(subscribe, isConnected, () => true);

  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !isOnline) return undefined;
    const timer = setTimeout(() => {
      const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
      const path = remembersReading() ? location.pathname : undefined;
      whenIdle(() => void import('./offline-store').then(({ keepPage }) => keepPage(path)));
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [isOnline]);

  return (
    <div role="status" className="print:hidden">
      {!isOnline && (
        <p className="border-b border-line-strong bg-paper-deep px-5 py-2 text-center font-sans text-label">
          You are offline. Pages that are kept on this device open as usual; <a href={hrefTo('/offline')}>see which</a>.
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

function isConnected(): boolean {
  return navigator.onLine;
}
