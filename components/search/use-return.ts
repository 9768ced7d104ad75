import { useEffect, useRef } from 'react';

/** What is kept in the entry of the history, for whoever comes back to it. */
interface Kept {
  readonly scrollY: number;
  /** How many results were asked for, beyond those that are shown at first. */
  readonly limit?: number;
}

/**
 * Brings a reader who comes back to the place in the list that was left: the browser cannot, since the list is drawn again.
 *
 * @param limit how many results were asked for, if any were.
 * @param onRestore is told so when the reader comes back.
 */
export function useReturn(isListed: boolean, limit: number | undefined, onRestore: (limit: number) => void): void {
  const kept = useRef<Kept | undefined>(undefined);
  const latest = useRef({ limit, onRestore });
  useEffect(() => {
    latest.current = { limit, onRestore };
  });

  useEffect(() => {
    kept.current = (history.state as { readonly results?: Kept } | null)?.results;
    if (kept.current?.limit !== undefined) latest.current.onRestore(kept.current.limit);
    const keep = () => {
      const { limit: asked } = latest.current;
      const results: Kept = { scrollY: window.scrollY, ...(asked !== undefined && { limit: asked }) };
      history.replaceState({ ...(history.state as object | null), results }, '');
    };
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, []);

  useEffect(() => {
    if (!isListed || !kept.current) return;
    window.scrollTo(0, kept.current.scrollY);
    kept.current = undefined;
  }, [isListed]);
}
