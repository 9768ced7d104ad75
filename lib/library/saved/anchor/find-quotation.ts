import type { Quotation } from '../model';
import { findApproximately, type Match } from './find-approximately';

/** A place in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Whether the words are still the same. */
  readonly isExact: boolean;
}

/** The share of the words that may have changed, and how much at most, before they are no longer the same passage. */
const SHARE_OF_ERRORS = 0.3;
const MOST_ERRORS = 48;
/** Below this a match that is not exact is too doubtful to show. */
const LEAST_LIKENESS = 0.55;
/** What each part of a description weighs, as in Hypothesis, which has anchored notes to changing pages for years. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/**
 * Finds the words that a note belongs to in a text that may have changed since.
 *
 * @returns `undefined` where they are gone.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function findQuotation(text: string, quotation: Quotation): Place | undefined {
  const { exact, start, end } = quotation;
  if (text.slice(start, end) === exact && hasContext(text, quotation)) return { start, end, isExact: true };
  const matches = findMatches(text, exact);
  const scored = matches.map((match) => ({ match, score: scoreMatch(text, match, quotation) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (!best || (best.match.errors > 0 && best.score < LEAST_LIKENESS)) return undefined;
  return { start: best.match.start, end: best.match.end, isExact: best.match.errors === 0 };
}

function hasContext(text: string, { prefix, suffix, start, end }: Quotation): boolean {
  return text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix);
}

function findMatches(text: string, exact: string): readonly Match[] {
  const same = findSame(text, exact);
  if (same.length > 0) return same;
  const mostErrors = Math.min(MOST_ERRORS, Math.floor(exact.length * SHARE_OF_ERRORS));
  return mostErrors === 0 ? [] : findApproximately(text, exact, mostErrors);
}

function findSame(text: string, exact: string): Match[] {
  const matches: Match[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    matches.push({ start, end: start + exact.length, errors: 0 });
  }
  return matches;
}

/** From 0 to 1. */
function scoreMatch(text: string, { start, end, errors }: Match, quotation: Quotation): number {
  const { exact, prefix, suffix } = quotation;
  const likeness = 1 - errors / exact.length;
  const before = compareContext(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = compareContext(text.slice(end, end + suffix.length), suffix);
  const nearness = 1 - Math.min(1, Math.abs(start - quotation.start) / text.length);
  const sum = WEIGHTS.quote * likeness + WEIGHTS.prefix * before + WEIGHTS.suffix * after + WEIGHTS.position * nearness;
  return sum / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
}

/** How alike two pieces of context are, from 0 to 1. */
function compareContext(found: string, wanted: string): number {
  if (wanted === '' || found === wanted) return 1;
  if (found === '') return 0;
  const [match] = findApproximately(found, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}
