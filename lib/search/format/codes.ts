/** The first character that JSON leaves as it is, but for the backslash, and lines of text and Brotli too. */
const FIRST_CODE = 35;
const SURROGATES = { from: 0xd800, count: 0x800 };

/**
 * Writes whole numbers as text, a character for each: a small number takes a byte.
 *
 * @example
 * encodeNumbers([0, 1, 2]); // => '#$%'
 */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    const code = number + FIRST_CODE;
    text += String.fromCodePoint(code < SURROGATES.from ? code : code + SURROGATES.count);
  }
  return text;
}

export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at += 1;
    numbers.push((code < SURROGATES.from ? code : code - SURROGATES.count) - FIRST_CODE);
  }
  return numbers;
}

/** How many numbers a text holds: only the largest take two units. */
export function countNumbers(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) count += 1;
  return count;
}

/** Words are folded, so that a capital can only be a count: how many letters a word begins with like the one before it. */
const FIRST_CAPITAL = 65;
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
  return String.fromCharCode(FIRST_CAPITAL + shared) + word.slice(shared);
}

/** @throws {Error} where the text holds no words. */
export function decodeWords(text: string): string[] {
  if (text !== '' && !/^[A-Z]/.test(text)) throw new Error('These are not words.');
  let before = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, capital, rest]) => {
    before = before.slice(0, capital!.charCodeAt(0) - FIRST_CAPITAL) + rest!;
    return before;
  });
}

/** Lines of phrases as numbers of their words, in three texts, which compress better apart. */
export interface EncodedPhrases {
  /** By line: the number of words of each phrase. */
  readonly lengths: string;
  /** The first words of the phrases of a line, in order, each as the distance from the one before. */
  readonly firsts: string;
  /** The further words of every phrase. */
  readonly others: string;
}

/**
 * Writes phrases with a number for each word, which takes less than two thirds of the room of the words, compressed.
 *
 * @param lines the order of the phrases within one is not kept.
 * @param words holds every word of them; best in the order of the alphabet.
 * @example
 * encodePhrases([['on page', 'page']], ['on', 'page']); // => { lengths: '%$', firsts: '#$', others: '$' }
 */
export function encodePhrases(lines: readonly (readonly string[])[], words: readonly string[]): EncodedPhrases {
  const numbers = new Map(words.map((word, index) => [word, index]));
  const coded = lines.map((line) =>
    line.map((phrase) => phrase.split(' ').map((word) => numbers.get(word)!)).sort(compareNumbers),
  );
  const toDistances = (line: readonly number[][]) => line.map(([first], at) => first! - (line[at - 1]?.[0] ?? 0));
  return {
    lengths: coded.map((line) => encodeNumbers(line.map(({ length }) => length))).join('\n'),
    firsts: encodeNumbers(coded.flatMap(toDistances)),
    others: encodeNumbers(coded.flat().flatMap((phrase) => phrase.slice(1))),
  };
}

/** @throws {Error} where the texts hold no phrases of these words. */
export function decodePhrases({ lengths, firsts, others }: EncodedPhrases, words: readonly string[]): string[][] {
  const [distances, further] = [decodeNumbers(firsts), decodeNumbers(others)];
  let [atFirst, atOther] = [0, 0];
  const lines = lengths.split('\n').map((line) => {
    let first = 0;
    return decodeNumbers(line).map((length) => {
      first += distances[atFirst++] ?? Number.NaN;
      const phrase = [first, ...further.slice(atOther, (atOther += length - 1))].map((number) => words[number]);
      if (phrase.includes(undefined)) throw new Error('These are no phrases.');
      return phrase.join(' ');
    });
  });
  if (atFirst !== distances.length || atOther !== further.length) throw new Error('These are no phrases.');
  return lines;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
