import { useSyncExternalStore } from 'react';

const KEY = 'recent-searches';
const MOST = 5;
const listeners = new Set<() => void>();

/** What was searched for on this device, the latest first. It never leaves the device. */
export function useRecentSearches(): readonly string[] {
  return parseSearches(useSyncExternalStore(subscribe, readText, () => ''));
}

/** Puts a search at the head of the list, once. */
export function rememberSearch(query: string): void {
  const wanted = query.trim().slice(0, 200);
  if (wanted === '') return;
  const others = parseSearches(readText()).filter((search) => search.toLowerCase() !== wanted.toLowerCase());
  writeSearches([wanted, ...others].slice(0, MOST));
}

export function forgetSearches(): void {
  writeSearches([]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function readText(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    // A browser that keeps nothing has no recent searches.
    return '';
  }
}

function parseSearches(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(0, MOST) : [];
  } catch {
    return [];
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
