import { decodeNumbers, encodeNumbers } from './codes';

/** The best place in an article at which a word is found. */
export const PLACES = ['title', 'lead', 'body'] as const;
export type PlaceName = (typeof PLACES)[number];

/** That an article has a word or a concept, and how much it is about it. */
export interface Posting {
  /** The article's place in the collection. */
  readonly article: number;
  /** 0 to 1. */
  readonly impact: number;
  readonly place: PlaceName;
}

/** The articles that have a word or a concept, and how many have it in all; a long list holds only the strongest. */
export interface PostingList {
  readonly frequency: number;
  readonly postings: readonly Posting[];
}

/** The key of the articles that are about a concept. */
export function conceptKey(concept: number): string {
  return `#${concept}`;
}

/** The key of the articles whose title has a stop word. */
export function stopWordKey(word: string): string {
  return `~${word}`;
}

/** Whether a key is the stem of a word. */
export function isStemKey(key: string): boolean {
  return !key.startsWith('#') && !key.startsWith('~');
}

/**
 * Inverse document frequency: the fewer texts have a term, the more it tells (BM25).
 *
 * @see https://en.wikipedia.org/wiki/Okapi_BM25
 * @example
 * idf(1, 65) > idf(40, 65); // => true
 */
export function idf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

/** Steps between no impact and all of it. */
const STEPS = 6;

/** Postings as two texts with a character for each, which compress better apart. */
export interface EncodedPostings {
  /** From the last article. */
  readonly distances: string;
  /** Impact and place. */
  readonly impacts: string;
}

/**
 * Writes postings, in the order of the articles, as text.
 *
 * @example
 * decodePostings(encodePostings([{ article: 3, impact: 1, place: 'title' }])); // => the same list
 */
export function encodePostings(postings: readonly Posting[]): EncodedPostings {
  const toStep = (impact: number) => Math.max(0, Math.min(STEPS - 1, Math.round(impact * STEPS) - 1));
  return {
    distances: encodeNumbers(postings.map(({ article }, at) => article - (postings[at - 1]?.article ?? -1) - 1)),
    impacts: encodeNumbers(postings.map(({ impact, place }) => PLACES.indexOf(place) * STEPS + toStep(impact))),
  };
}

/** @throws {Error} if the texts are not postings. */
export function decodePostings({ distances, impacts }: EncodedPostings): Posting[] {
  const codes = decodeNumbers(impacts);
  let article = -1;
  const postings = decodeNumbers(distances).map((distance, index): Posting => {
    const code = codes[index] ?? Number.NaN;
    const place = PLACES[Math.floor(code / STEPS)];
    if (!place) throw new Error('Not a list of postings.');
    article += distance + 1;
    return { article, impact: ((code % STEPS) + 1) / STEPS, place };
  });
  if (codes.length !== postings.length) throw new Error('Not a list of postings.');
  return postings;
}

/** What a word tells is the logarithm of its frequency: a step of a quarter is fine enough. */
const FREQUENCY_STEP = Math.log(1.25);

/** Writes how many articles have a word, roughly. */
export function encodeFrequency(frequency: number): string {
  return Math.round(Math.log(frequency) / FREQUENCY_STEP).toString(36);
}

export function decodeFrequency(text: string): number {
  return Math.round(Math.exp(Number.parseInt(text, 36) * FREQUENCY_STEP));
}

/** How finely the weight of a title is told: a third of a nat. */
const WEIGHT_STEPS = 3;
const MAX_WEIGHT_STEPS = 93;

/** Writes the weights of titles as one character each. */
export function encodeWeights(weights: readonly number[]): string {
  return encodeNumbers(weights.map((weight) => Math.min(MAX_WEIGHT_STEPS, Math.round(weight * WEIGHT_STEPS))));
}

export function decodeWeights(text: string): number[] {
  return decodeNumbers(text).map((steps) => steps / WEIGHT_STEPS);
}
