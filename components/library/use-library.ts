import { useSyncExternalStore } from 'react';
import { getLibrary, subscribeToLibrary, UNKNOWN_LIBRARY, type LibraryState } from './library-store';

/** The reader's library as it is now; unknown until the device has answered. */
export function useLibrary(): LibraryState {
  return useSyncExternalStore(subscribeToLibrary, getLibrary, () => UNKNOWN_LIBRARY);
}
