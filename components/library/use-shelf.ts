import { useSyncExternalStore } from 'react';
import { getShelf, subscribeToShelf, UNKNOWN_SHELF, type ShelfState } from './shelf-store';

/** The reader's shelf as it is now; unknown until the device has answered. */
export function useShelf(): ShelfState {
  return useSyncExternalStore(subscribeToShelf, getShelf, () => UNKNOWN_SHELF);
}
