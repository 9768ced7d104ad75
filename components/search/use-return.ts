import { useEffect, useRef } from 'react';

/** What is kept in the entry of the history, for whoever comes back to it. */
interface Kept {
  readonly scrollY: number;
  /** How many results were asked for, beyond those that are shown at first. */
  readonly limit?: number;
}

/** Of a reader who moves or does something. */
const SIGNS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

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
    if (!isListed || !kept.current) return undefined;
    const { scrollY } = kept.current;
    kept.current = undefined;
    const restore = () => window.scrollTo(0, scrollY);
    restore();
    // Snippets come after the results and make them higher: the place is the same until the reader moves.
    const observer = new ResizeObserver(restore);
    observer.observe(document.body);
    const stop = () => observer.disconnect();
    for (const sign of SIGNS) window.addEventListener(sign, stop, { once: true, passive: true });
    return () => {
      stop();
      for (const sign of SIGNS) window.removeEventListener(sign, stop);
    };
  }, [isListed]);
}
