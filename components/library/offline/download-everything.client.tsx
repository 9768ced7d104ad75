'use client';

import { offline } from '#words/library';
import { island } from '@/components/islands/island';
import { useEffect, useSyncExternalStore } from 'react';
import { TextButton } from '@/components/ui/text-button';
import { dropAll, downloadAll, lookUpOffline, offlineStore, UNKNOWN_OFFLINE } from './offline-store';

function Keep() {
  const { wantsAll, hasAll, size, progress, fault } = useSyncExternalStore(
    offlineStore.subscribe,
    offlineStore.get,
    () => UNKNOWN_OFFLINE,
  );
  useEffect(() => void lookUpOffline(), []);
  const weight = size && ` (${offline.megabytes((size.bytes / 1_000_000).toFixed(1))})`;
  return (
    <section aria-labelledby="offline" className="mt-12 max-w-measure [@media(scripting:none)]:hidden">
      <h2 id="offline" className="text-h2 font-medium">
        {offline.title}
      </h2>
      <p className="mt-3 text-note">{offline.help}</p>
      {progress ? (
        <label className="mt-3 block font-sans text-label lining-nums">
          {offline.progress(progress.done, progress.total)}
          <progress value={progress.done} max={progress.total} className="mt-1 block h-3 w-full accent-accent" />
        </label>
      ) : (
        <TextButton onClick={() => void downloadAll()} disabled={fault === 'unsupported' || hasAll}>
          {wantsAll && !hasAll ? offline.continue : offline.download}
          {weight}
        </TextButton>
      )}
      <p role="status" className="min-h-6 text-note">
        {fault ? offline.faults[fault] : hasAll && offline.hasAll(size?.count ?? 0)}
      </p>
      <TextButton onClick={() => void dropAll()} disabled={Boolean(progress) || fault === 'unsupported'}>
        {offline.delete}
      </TextButton>
    </section>
  );
}

/**
 * Keeps the whole site on the device, on request, and says how far that is.
 *
 * An island because it is about this device.
 */
export const DownloadEverything = island({ name: 'download-everything', on: 'load' }, Keep);
