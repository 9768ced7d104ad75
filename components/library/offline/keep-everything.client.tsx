'use client';

import { island } from '@/components/islands/island';
import { useEffect, useSyncExternalStore } from 'react';
import { TextButton } from '@/components/ui/text-button';
import {
  dropAll,
  getOffline,
  keepAll,
  lookUpOffline,
  subscribeToOffline,
  UNKNOWN_OFFLINE,
  type OfflineFault,
} from './offline-store';

const FAULT_TEXTS: Record<OfflineFault, string> = {
  unsupported:
    'This browser cannot keep pages for this site: it may be a private window, or the address is not a secure one.',
  full: 'There is no room left on this device. What was kept before still opens; make room and try again.',
  interrupted: 'The connection broke. What has arrived is kept, and the rest follows as soon as there is a connection.',
  failed: 'The browser could not save the pages. Try again, or reload this page first.',
};

function Keep() {
  const { wantsAll, hasAll, size, progress, fault } = useSyncExternalStore(
    subscribeToOffline,
    getOffline,
    () => UNKNOWN_OFFLINE,
  );
  useEffect(() => void lookUpOffline(), []);
  const weight = size && ` (${(size.bytes / 1_000_000).toFixed(1)} MB)`;
  return (
    <section aria-labelledby="offline" className="mt-12 max-w-measure [@media(scripting:none)]:hidden">
      <h2 id="offline" className="text-h2 font-medium">
        Without a connection
      </h2>
      <p className="mt-3 text-note">
        Pages you have read are kept on this device and open on a plane. Everything can be: all questions, the lists,
        and search.
      </p>
      {progress ? (
        <label className="mt-3 block font-sans text-label lining-nums">
          {progress.done} of {progress.total} files
          <progress value={progress.done} max={progress.total} className="mt-1 block h-3 w-full accent-accent" />
        </label>
      ) : (
        <TextButton onClick={() => void keepAll()} disabled={fault === 'unsupported' || hasAll}>
          {wantsAll && !hasAll ? 'Continue the download' : 'Download everything for offline'}
          {weight}
        </TextButton>
      )}
      <p role="status" className="min-h-6 text-note">
        {fault
          ? FAULT_TEXTS[fault]
          : hasAll && `Everything is available offline: ${size?.count} files. It stays up to date by itself.`}
      </p>
      <TextButton onClick={() => void dropAll()} disabled={Boolean(progress) || fault === 'unsupported'}>
        Delete offline pages
      </TextButton>
    </section>
  );
}

/**
 * Keeps the whole site on the device, on request, and says how far that is.
 *
 * An island because it is about this device.
 */
export const KeepEverything = island({ name: 'keep-everything', on: 'load' }, Keep);
