import type { Quotation } from '@/lib/library/saved/model';
import search from 'approx-string-match';

/** A place in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Letters that differ from the quotation. */
  readonly errors: number;
}

/** The share of the words that may have changed, and how much at most, before they are no longer the same passage. */
const SHARE_OF_ERRORS = 0.3;
const MAX_ERRORS = 48;
/** Below this a match that is not exact is too uncertain to show. */
const MIN_SIMILARITY = 0.55;
/** What each part of a description weighs, as in Hypothesis, which has anchored notes to changing pages for years. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/* A quotation may come from anybody's file, and to compare texts takes time: none may cost a page more than a moment. */

/** Characters of context that are compared; what came out of a file may have more. */
const MAX_CONTEXT = 64;
/** The share of the context that may differ. */
const SHARE_OF_CONTEXT_ERRORS = 1 / 3;
/** Places that are compared, the nearest to the former one. */
const MAX_CANDIDATES = 50;
/** Longer words are found as they were, or not at all. */
const MAX_EDITED_LENGTH = 4_000;
/** Milliseconds for the edited words of all notes of a page together. */
const PATIENCE = 250;

/**
 * Finds the words that notes belong to in a text that may have changed since: those that are still the same first, then
 * those that were edited, as long as there is time.
 *
 * @param now milliseconds on any clock.
 * @returns a place for each quotation; `undefined` where the words are gone.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function findQuotations(
  text: string,
  quotations: readonly Quotation[],
  now: () => number,
): (Place | undefined)[] {
  const clipped = quotations.map((quotation) => ({
    ...quotation,
    prefix: quotation.prefix.slice(-MAX_CONTEXT),
    suffix: quotation.suffix.slice(0, MAX_CONTEXT),
  }));
  const places = clipped.map((quotation) => findUnchanged(text, quotation));
  const end = now() + PATIENCE;
  return places.map((place, index) => place ?? (now() < end ? findEdited(text, clipped[index]!) : undefined));
}

function findUnchanged(text: string, quotation: Quotation): Place | undefined {
  const { exact, prefix, suffix, start, end } = quotation;
  const isThere =
    text.slice(start, end) === exact && text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix);
  return isThere ? { start, end, errors: 0 } : findBest(text, findSame(text, quotation), quotation)?.place;
}

function findEdited(text: string, quotation: Quotation): Place | undefined {
  const { exact, start } = quotation;
  const maxErrors = Math.min(MAX_ERRORS, Math.floor(exact.length * SHARE_OF_ERRORS));
  if (maxErrors === 0 || exact.length > MAX_EDITED_LENGTH) return undefined;
  const nearest = search(text, exact, maxErrors)
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    .slice(0, MAX_CANDIDATES);
  const best = findBest(text, nearest, quotation);
  return best && best.score >= MIN_SIMILARITY ? best.place : undefined;
}

function findBest(text: string, places: readonly Place[], quotation: Quotation) {
  const scored = places.map((place) => ({ place, score: scorePlace(text, place, quotation) }));
  return scored.sort((a, b) => b.score - a.score)[0];
}

/** Where the same words are, going from the former place to both sides. */
function findSame(text: string, { exact, start: from }: Quotation): Place[] {
  const places: Place[] = [];
  let before = from > 0 ? text.lastIndexOf(exact, from - 1) : -1;
  let after = text.indexOf(exact, from);
  while (places.length < MAX_CANDIDATES && (before !== -1 || after !== -1)) {
    const isBefore = after === -1 || (before !== -1 && from - before < after - from);
    const start = isBefore ? before : after;
    places.push({ start, end: start + exact.length, errors: 0 });
    if (isBefore) before = before > 0 ? text.lastIndexOf(exact, before - 1) : -1;
    else after = text.indexOf(exact, after + 1);
  }
  return places;
}

/** How well words and context fit, from 0 to 1. */
function scorePlace(text: string, { start, end, errors }: Place, quotation: Quotation): number {
  const { exact, prefix, suffix } = quotation;
  const similarity = 1 - errors / exact.length;
  const before = compareContext(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = compareContext(text.slice(end, end + suffix.length), suffix);
  const nearness = 1 - Math.min(1, Math.abs(start - quotation.start) / text.length);
  const sum =
    WEIGHTS.quote * similarity + WEIGHTS.prefix * before + WEIGHTS.suffix * after + WEIGHTS.position * nearness;
  return sum / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
}

/** How alike two pieces of context are, from 0 to 1; 0 where more than a third differs. */
function compareContext(found: string, wanted: string): number {
  if (wanted === '' || found === wanted) return 1;
  if (found === '') return 0;
  const [match] = search(found, wanted, Math.floor(wanted.length * SHARE_OF_CONTEXT_ERRORS));
  return match ? 1 - match.errors / wanted.length : 0;
}
