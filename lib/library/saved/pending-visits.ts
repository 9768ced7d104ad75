import { parseVisits } from './parse-shelf';
import { PENDING_KEY } from './record';
import type { Visit } from './visit';

/** Holds `off` for a reader who wants nothing remembered of what they read. */
const MEMORY_KEY = 'shelf';

/** Takes over the visits that were written down. */
export function takePendingVisits(): Visit[] {
  try {
    const visits = parseVisits(localStorage.getItem(PENDING_KEY) ?? '');
    if (visits.length > 0) localStorage.removeItem(PENDING_KEY);
    return visits;
  } catch {
    return [];
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
