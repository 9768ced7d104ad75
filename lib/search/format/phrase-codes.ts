/** Lines of phrases as numbers of their words, in three texts, which compress better apart. */
export interface EncodedPhrases {
  /** By line: a digit for each phrase, the number of its words. */
  readonly lengths: string;
  /** The first words of the phrases of a line, in order, each as the distance from the one before. */
  readonly firsts: string;
  /** The further words of every phrase. */
  readonly others: string;
}

/** The printable characters of ASCII that JSON leaves as they are. */
const DIGITS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter(
  (digit) => digit !== '\\',
);
const BASE = DIGITS.length;
const VALUES = new Map(DIGITS.map((digit, value) => [digit, value]));

/** In a distance, a digit below this is the last one. */
const LAST = 48;
const GOES_ON = BASE - LAST;

/** Among further words, a first digit below this begins a number of two digits, the others one of three. */
const PAIRS = 80;

/**
 * Writes phrases with a number for each word, which takes less than two thirds of the room of the words, compressed.
 *
 * @param phrases lines of phrases divided by commas, their words by spaces; the order within a line is not kept.
 * @param words holds every word of them; best in the order of the alphabet.
 * @example
 * encodePhrases('on page,page', ['on', 'page']); // => { lengths: '%$', firsts: '#$', others: '#$' }
 */
export function encodePhrases(phrases: string, words: readonly string[]): EncodedPhrases {
  const numbers = new Map(words.map((word, index) => [word, index]));
  let [firsts, others] = ['', ''];
  const lengths = phrases.split('\n').map((line) => {
    let last = 0;
    const sorted = (line === '' ? [] : line.split(','))
      .map((phrase) => phrase.split(' ').map((word) => numbers.get(word)!))
      .sort(compareNumbers);
    return sorted.map(([first, ...rest]) => {
      firsts += encodeDistance(first! - last);
      others += rest.map(encodeNumber).join('');
      last = first!;
      return toDigit(rest.length + 1);
    });
  });
  return { lengths: lengths.map((line) => line.join('')).join('\n'), firsts, others };
}

/** @throws {Error} where the texts hold no phrases of these words. */
export function decodePhrases({ lengths, firsts, others }: EncodedPhrases, words: readonly string[]): string {
  let [atFirst, atOther] = [0, 0];
  const toWord = (number: number): string => {
    const word = words[number];
    if (word === undefined) throw new Error('These are no phrases.');
    return word;
  };
  const readDistance = (): number => {
    let [distance, factor] = [0, 1];
    let value = toValue(firsts[atFirst++]);
    for (; value >= LAST; value = toValue(firsts[atFirst++])) {
      distance += (value - LAST) * factor;
      factor *= GOES_ON;
    }
    return distance + value * factor;
  };
  const readOther = (): string => {
    const length = toValue(others[atOther]) < PAIRS ? 2 : 3;
    atOther += length;
    return toWord(decodeNumber(others.slice(atOther - length, atOther)));
  };
  const lines = lengths.split('\n').map((line) => {
    let first = 0;
    return Array.from(line, (length) => {
      first += readDistance();
      return [toWord(first), ...Array.from({ length: toValue(length) - 1 }, readOther)].join(' ');
    }).join(',');
  });
  if (atFirst !== firsts.length || atOther !== others.length) throw new Error('These are no phrases.');
  return lines.join('\n');
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}

function encodeDistance(value: number): string {
  let text = '';
  let rest = value;
  for (; rest >= LAST; rest = Math.floor(rest / GOES_ON)) text += toDigit(LAST + (rest % GOES_ON));
  return text + toDigit(rest);
}

function encodeNumber(value: number): string {
  if (value < PAIRS * BASE) return `${toDigit(value / BASE)}${toDigit(value)}`;
  const rest = value - PAIRS * BASE;
  return `${toDigit(PAIRS + rest / BASE ** 2)}${toDigit(rest / BASE)}${toDigit(rest)}`;
}

function decodeNumber(digits: string): number {
  const [first = Number.NaN, second = Number.NaN, third] = Array.from(digits, toValue);
  if (third === undefined) return first * BASE + second;
  return PAIRS * BASE + (first - PAIRS) * BASE ** 2 + second * BASE + third;
}

function toDigit(value: number): string {
  return DIGITS[Math.floor(value) % BASE]!;
}

function toValue(digit: string | undefined): number {
  return VALUES.get(digit ?? '') ?? Number.NaN;
}
