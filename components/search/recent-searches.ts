import { useSyncExternalStore } from 'react';

const KEY = 'recent-searches';
const MOST = 5;
const NONE: readonly string[] = [];
const listeners = new Set<() => void>();
let remembered: { readonly text: string; readonly searches: readonly string[] } = { text: '', searches: NONE };

/** What was searched for on this device, the latest first. It never leaves the device. */
export function useRecentSearches(): readonly string[] {
  return useSyncExternalStore(subscribe, readSearches, () => NONE);
}

/** Puts a search at the head of the list, once. */
export function rememberSearch(query: string): void {
  const wanted = query.trim().slice(0, 200);
  if (wanted === '') return;
  const others = readSearches().filter((search) => search.toLowerCase() !== wanted.toLowerCase());
  writeSearches([wanted, ...others].slice(0, MOST));
}

export function forgetSearches(): void {
  writeSearches(NONE);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function readSearches(): readonly string[] {
  let text = '';
  try {
    text = localStorage.getItem(KEY) ?? '';
  } catch {
    // A browser that keeps nothing has no recent searches.
  }
  if (text !== remembered.text) remembered = { text, searches: parseSearches(text) };
  return remembered.searches;
}

function parseSearches(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(0, MOST) : NONE;
  } catch {
    return NONE;
  }
}

function writeSearches(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Nothing is kept then.
  }
  listeners.forEach((listener) => listener());
}
