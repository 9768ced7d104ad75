import { distance } from 'fastest-levenshtein';
import { foldSpelling } from './fold';

/**
 * The candidate that a misspelt name most likely meant, or `undefined` where none is near.
 *
 * Near means: after folding, at most a third of the longer text differs.
 *
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 * @example
 * getNearest('Leadrship Pipeline', ['Leadership Pipeline', 'Role Clarity']); // => 'Leadership Pipeline'
 * getNearest('Bananas', ['Leadership Pipeline']); // => undefined
 */
export function getNearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldSpelling(name);
  let nearest: string | undefined;
  let nearestDistance = Infinity;
  for (const candidate of candidates) {
    const folded = foldSpelling(candidate);
    const longer = Math.max(folded.length, wanted.length);
    const allowed = Math.floor(longer / 3);
    if (Math.abs(folded.length - wanted.length) > allowed) continue;
    const found = distance(wanted, folded);
    if (found <= allowed && found < nearestDistance) [nearest, nearestDistance] = [candidate, found];
  }
  return nearest;
}
