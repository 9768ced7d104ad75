import { useSyncExternalStore } from 'react';
import { getIsBlocked, getSavedAnswers, getNothing, subscribe, type SavedAnswers } from './answer-store';

/** The answers on this device, and whether a script is running at all: it is not while the page comes from the server. */
export function useSavedAnswers(): {
  readonly saved: SavedAnswers;
  readonly isBlocked: boolean;
  readonly isRunning: boolean;
} {
  const saved = useSyncExternalStore(subscribe, getSavedAnswers, getNothing);
  const isBlocked = useSyncExternalStore(subscribe, getIsBlocked, () => false);
  const isRunning = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  return { saved, isBlocked, isRunning };
}
