import { useSyncExternalStore } from 'react';
import { getIsBlocked, getKept, getNothing, subscribe, type Kept } from './answer-store';

/** The answers on this device, and whether a script is running at all: it is not while the page comes from the server. */
export function useKept(): { readonly kept: Kept; readonly isBlocked: boolean; readonly isRunning: boolean } {
  const kept = useSyncExternalStore(subscribe, getKept, getNothing);
  const isBlocked = useSyncExternalStore(subscribe, getIsBlocked, () => false);
  const isRunning = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  return { kept, isBlocked, isRunning };
}
