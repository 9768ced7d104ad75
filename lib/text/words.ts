/** Words a minute that an adult reads of plain non-fiction, silently (Brysbaert 2019 gives 238; rounded for the web). */
const WORDS_PER_MINUTE = 230;

/**
 * The number of words in a plain text.
 *
 * @example
 * countWords("It's 50/50, really."); // => 3
 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'/.-]*/gu)?.length ?? 0;
}

/**
 * Minutes it takes to read that many words, at least one.
 *
 * @see Brysbaert, M. (2019). How many words do we read per minute? Journal of Memory and Language 109.
 * @example
 * readingMinutes(900); // => 4
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
