/** The best place in an article at which a word is found. */
export const PLACES = ['title', 'lead', 'body'] as const;
export type PlaceName = (typeof PLACES)[number];

/** That an article has a word, or an idea, and how much it is about it. */
export interface Posting {
  /** The article's place in the collection. */
  readonly article: number;
  /** 0 to 1. */
  readonly impact: number;
  readonly place: PlaceName;
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

/** The printable characters of ASCII: each is one digit. Texts of them are compressed by every host as they are. */
const FIRST_CODE = 33;
const HALF = 47;

/** Steps between no impact and all of it; with the places they fill one digit. */
const STEPS = 6;

/** A list of postings as two texts, which compress better apart. */
export interface EncodedPostings {
  readonly distances: string;
  readonly impacts: string;
}

/**
 * Writes a list of postings as text: for each the distance from the last article, its lower digits first, and one digit for
 * impact and place.
 *
 * @example
 * decodePostings(encodePostings([{ article: 3, impact: 1, place: 'title' }])); // => the same list
 */
export function encodePostings(postings: readonly Posting[]): EncodedPostings {
  let distances = '';
  let impacts = '';
  let last = -1;
  for (const { article, impact, place } of postings) {
    distances += encodeNumber(article - last - 1);
    last = article;
    const step = Math.max(0, Math.min(STEPS - 1, Math.round(impact * STEPS) - 1));
    impacts += toCharacter(PLACES.indexOf(place) * STEPS + step);
  }
  return { distances, impacts };
}

/** @throws {Error} if the text is not a list of postings. */
export function decodePostings({ distances, impacts }: EncodedPostings): Posting[] {
  const postings: Posting[] = [];
  let article = -1;
  let at = 0;
  for (let index = 0; index < impacts.length; index += 1) {
    let distance = 0;
    let factor = 1;
    let digit = distances.charCodeAt(at++) - FIRST_CODE;
    while (digit >= HALF) {
      distance += (digit - HALF) * factor;
      factor *= HALF;
      digit = distances.charCodeAt(at++) - FIRST_CODE;
    }
    distance += digit * factor;
    article += distance + 1;
    const code = impacts.charCodeAt(index) - FIRST_CODE;
    const place = PLACES[Math.floor(code / STEPS)];
    if (!place) throw new Error('Not a list of postings.');
    postings.push({ article, impact: ((code % STEPS) + 1) / STEPS, place });
  }
  if (at !== distances.length || Number.isNaN(article)) throw new Error('Not a list of postings.');
  return postings;
}

/** How many postings a text of distances tells: each ends in its only digit of the lower half. */
export function countPostings(distances: string): number {
  let count = 0;
  for (let at = 0; at < distances.length; at += 1) {
    if (distances.charCodeAt(at) < FIRST_CODE + HALF) count += 1;
  }
  return count;
}

/** Digits of base 47, the lowest first; all but the last are from the upper half. */
function encodeNumber(value: number): string {
  let text = '';
  let rest = value;
  while (rest >= HALF) {
    text += toCharacter(HALF + (rest % HALF));
    rest = Math.floor(rest / HALF);
  }
  return text + toCharacter(rest);
}

function toCharacter(digit: number): string {
  return String.fromCharCode(FIRST_CODE + digit);
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

/** How finely the weight of a title is told: a digit is a third of a nat. */
const WEIGHT_STEPS = 3;

/** Writes small numbers, such as the weights of titles, as one digit each. */
export function encodeWeights(weights: readonly number[]): string {
  return weights.map((weight) => toCharacter(Math.min(93, Math.round(weight * WEIGHT_STEPS)))).join('');
}

export function decodeWeights(text: string): number[] {
  return Array.from(text, (character) => (character.charCodeAt(0) - FIRST_CODE) / WEIGHT_STEPS);
}
