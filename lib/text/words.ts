/** Letters of scripts without spaces between words; each is read by itself. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** Letters of those scripts that take as long to read as one word of others: about 500 letters a minute. */
const LETTERS_PER_WORD = 2.2;

/** Words a minute that an adult reads of plain non-fiction, silently (Brysbaert 2019 gives 238; rounded for the web). */
const WORDS_PER_MINUTE = 230;

/**
 * The number of words in a plain text. Of scripts that put no spaces between words, it is as many as take the same time
 * to read.
 *
 * @see https://www.w3.org/International/articles/typography/linebreak for these scripts
 * @example
 * countWords("It's 50/50, really."); // => 3
 * countWords('为了做决定，会议应该有议程。'); // => 5
 */
export function countWords(text: string): number {
  const letters = text.match(UNSPACED)?.length ?? 0;
  const rest = letters === 0 ? text : text.replace(UNSPACED, ' ');
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'/.-]*/gu)?.length ?? 0;
  return words + Math.round(letters / LETTERS_PER_WORD);
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
