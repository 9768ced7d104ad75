/** Words are folded, so that a capital can only be a count: how many letters a word begins with like the one before it. */
const FIRST_CODE = 65;
const MAX_SHARED = 25;

/**
 * Writes words one after the other, each without the letters that it shares with the one before; best in the order of the
 * alphabet.
 *
 * @param words without capitals of the Latin alphabet.
 * @example
 * encodeWords(['decide', 'decision', 'desk']); // => 'AdecideEsionCsk'
 */
export function encodeWords(words: readonly string[]): string {
  return words.map((word, index) => shorten(word, words[index - 1] ?? '')).join('');
}

function shorten(word: string, before: string): string {
  let shared = 0;
  while (shared < MAX_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
  return String.fromCharCode(FIRST_CODE + shared) + word.slice(shared);
}

/** @throws {Error} where the text holds no words. */
export function decodeWords(text: string): string[] {
  if (text !== '' && !/^[A-Z]/.test(text)) throw new Error('These are not words.');
  let before = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, capital, rest]) => {
    before = before.slice(0, capital!.charCodeAt(0) - FIRST_CODE) + rest!;
    return before;
  });
}
