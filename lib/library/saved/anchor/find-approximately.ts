import search from 'approx-string-match';

export interface Match {
  readonly start: number;
  readonly end: number;
  /** Letters that differ. */
  readonly errors: number;
}

/** Where a text holds a pattern, with at most so many letters different. */
export function findApproximately(text: string, pattern: string, maxErrors: number): readonly Match[] {
  return search(text, pattern, maxErrors);
}
