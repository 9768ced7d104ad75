import { parseVisits } from './parse-library';
import { PENDING_KEY } from './record';
import type { Visit } from './visit';

/** Holds `off` for a reader who wants nothing remembered of what they read. */
const MEMORY_KEY = 'shelf';

/** What pages have recorded, and the library has not taken over. */
export function readPendingVisits(): Visit[] {
  try {
    return parseVisits(localStorage.getItem(PENDING_KEY) ?? '');
  } catch {
    return [];
  }
}

/** Drops the first so many of them, which the library has taken over. */
export function dropPendingVisits(count: number): void {
  try {
    const left = (JSON.parse(localStorage.getItem(PENDING_KEY) ?? '[]') as unknown[]).slice(count);
    if (left.length === 0) localStorage.removeItem(PENDING_KEY);
    else localStorage.setItem(PENDING_KEY, JSON.stringify(left));
  } catch {
    // What cannot be read cannot be taken over.
  }
}

/** Whether what a reader opens and finishes is remembered; it is until they say no. */
export function remembersReading(): boolean {
  try {
    return localStorage.getItem(MEMORY_KEY) !== 'off';
  } catch {
    return false;
  }
}

export function setRemembersReading(remembers: boolean): void {
  try {
    if (remembers) localStorage.removeItem(MEMORY_KEY);
    else localStorage.setItem(MEMORY_KEY, 'off');
  } catch {
    // What cannot be kept is not kept.
  }
}
