import type { Result } from './answers';
import { decodeResult, encodeResult, type CheckKeys, type DecodedResult } from './result-link';

/** How many results are opened together. */
export const RESULT_LIMIT = 500;

/** Links in a text: after a `#`, also an escaped one, or standing alone. */
const LINKS = /(?:#|%23|(?:^|[\s"'<(])(?=\d+\.i[0-9A-Za-z]))(\d+\.[^\s#"'<>()&]+)/g;

/** One link of a text and what could be read of it. */
export interface OpenedLink extends DecodedResult {
  /** As it is in the text. */
  readonly text: string;
}

export interface OpenedLinks {
  readonly links: readonly OpenedLink[];
  /** How many came up again, letter for letter, and were counted once. */
  readonly repeated: number;
  /** How many more there were than are opened together. */
  readonly left: number;
}

/**
 * Finds the results in any text: links, several in one link, files of links, a copied conversation.
 *
 * @example
 * findResults('Here is mine: https://example.org/results#1.iAb3dE.cX1y2z3.x0aB', checks).links.length; // => 1
 */
export function findResults(text: string, checks: readonly CheckKeys[]): OpenedLinks {
  const found = [...text.matchAll(LINKS)]
    .flatMap(([, token]) => token!.split('/'))
    .map((token) => token.replace(/(?<![.,;:!?\]}])[.,;:!?\]}]+$/, ''))
    .filter(Boolean);
  const tokens = [...new Set(found)];
  return {
    links: tokens.slice(0, RESULT_LIMIT).map((token) => ({ text: token, ...decodeResult(token, checks) })),
    repeated: found.length - tokens.length,
    left: Math.max(0, tokens.length - RESULT_LIMIT),
  };
}

/**
 * Several results as one fragment, which `findResults` reads again.
 *
 * @example
 * joinResults([anna, ben], checks); // => '1.iAb3dE.c….xK2d0/1.iF4gH1.c….x09Qz'
 */
export function joinResults(results: readonly Result[], checks: readonly CheckKeys[]): string {
  return results.map((result) => encodeResult(result, checks)).join('/');
}
