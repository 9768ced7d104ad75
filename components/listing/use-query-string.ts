import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** The query string of the address; empty on the server. */
export function useQueryString(): string {
  return useSyncExternalStore(subscribe, getQueryString, () => '');
}

/** Puts a query string into the address; `push` makes Back undo it. */
export function setQueryString(queryString: string, how: 'push' | 'replace'): void {
  if (queryString === location.search) return;
  const url = location.pathname + queryString;
  if (how === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

function getQueryString(): string {
  return location.search;
}
