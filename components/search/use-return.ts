import { useEffect, useRef } from 'react';

/** What is kept in the entry of the history, for whoever comes back to it. */
interface Kept {
  readonly scrollY: number;
  readonly limit: number;
}

/**
 * Brings a reader who comes back to the place in the list that was left: the browser cannot, since the list is drawn again.
 *
 * @param onRestore is told how many results there were.
 */
export function useReturn(isListed: boolean, limit: number, onRestore: (limit: number) => void): void {
  const kept = useRef<Kept | undefined>(undefined);
  const latest = useRef({ limit, onRestore });
  useEffect(() => {
    latest.current = { limit, onRestore };
  });

  useEffect(() => {
    kept.current = (history.state as { readonly results?: Kept } | null)?.results;
    if (kept.current) latest.current.onRestore(kept.current.limit);
    const keep = () => {
      const results: Kept = { scrollY: window.scrollY, limit: latest.current.limit };
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
