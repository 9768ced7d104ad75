import { parseVisits } from './parse-shelf';
import type { Visit } from './visit';

/**
 * Where pages write down visits before any island is there, and what tells a page that its reader has been here before:
 * a key that begins with `start:` makes it come to life by itself. See docs/architecture.md.
 */
const VISITS_KEY = 'start:shelf';
/** Holds `off` for a reader who wants nothing remembered of what they read. */
const MEMORY_KEY = 'shelf';

/** Takes over the visits that were written down. */
export function takePendingVisits(): Visit[] {
  try {
    const visits = parseVisits(localStorage.getItem(VISITS_KEY) ?? '');
    if (visits.length > 0) localStorage.setItem(VISITS_KEY, '[]');
    return visits;
  } catch {
    return [];
  }
}

/** Says whether there is anything on the shelf, so that the next page knows whether to look. */
export function setReturning(isReturning: boolean): void {
  try {
    if (!isReturning) localStorage.removeItem(VISITS_KEY);
    else if (localStorage.getItem(VISITS_KEY) === null) localStorage.setItem(VISITS_KEY, '[]');
  } catch {
    // A browser that keeps nothing has no returning readers.
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
