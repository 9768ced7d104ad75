import { distance } from 'fastest-levenshtein';
import { foldSpelling } from './fold';

/** How many names are looked for at most; a collection with more typing errors than that has another trouble. */
const MAX_LOOKUPS = 500;

/**
 * Makes the function that finds the candidate a misspelt name most likely meant. The candidates are folded once, and a
 * name is looked for once, however often it is asked.
 *
 * Near means: after folding, at most a third of the longer text differs.
 *
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 * @example
 * createNearest(['Leadership Pipeline', 'Role Clarity'])('Leadrship Pipeline'); // => 'Leadership Pipeline'
 * createNearest(['Leadership Pipeline'])('Bananas'); // => undefined
 */
export function createNearest(candidates: Iterable<string>): (name: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  let folded: { readonly candidate: string; readonly text: string }[] | undefined;

  return (name) => {
    const wanted = foldSpelling(name);
    if (known.has(wanted)) return known.get(wanted);
    if (known.size >= MAX_LOOKUPS) return undefined;
    folded ??= [...candidates].map((candidate) => ({ candidate, text: foldSpelling(candidate) }));
    let nearest: string | undefined;
    let nearestDistance = Infinity;
    for (const { candidate, text } of folded) {
      const allowed = Math.floor(Math.max(text.length, wanted.length) / 3);
      if (Math.abs(text.length - wanted.length) > Math.min(allowed, nearestDistance)) continue;
      const found = distance(wanted, text);
      if (found <= allowed && found < nearestDistance) [nearest, nearestDistance] = [candidate, found];
    }
    known.set(wanted, nearest);
    return nearest;
  };
}

/** The candidate that one misspelt name most likely meant, for a single question. */
export function getNearest(name: string, candidates: Iterable<string>): string | undefined {
  return createNearest(candidates)(name);
}

/** How many letters have to be changed, added or taken out to make one text of another. */
export function getDistance(one: string, other: string): number {
  return distance(one, other);
}
