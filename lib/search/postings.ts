/** Where in an article a word stands at best. */
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

/** The key under which the articles of an idea are listed. */
export function ideaKey(idea: number): string {
  return `#${idea}`;
}

/** The key under which the articles are listed whose title has a small word. */
export function smallWordKey(word: string): string {
  return `~${word}`;
}

/** How much a word tells: the rarer, the more (the inverse document frequency of BM25). */
export function rarity(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}
