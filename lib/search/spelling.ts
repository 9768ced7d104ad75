/** How many slips are forgiven in a word of that length. */
export function mostSlips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * How many slips lie between two words: a letter too many, missing, wrong, or two that changed places.
 *
 * @returns `limit + 1` where there are more than `limit`.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 * @example
 * countSlips('reveiw', 'review', 2); // => 1
 */
export function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let slips = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, before[j - 2]! + 1);
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return last[b.length]!;
}

/** A known word near a typed one. */
export interface Correction {
  readonly word: string;
  /** Fewer slips and a kept first letter are better; 0 is the same word. */
  readonly cost: number;
}

/** A slip at the first letter is rarer than elsewhere; a doubled or missing twin letter is the commonest of all. */
const FIRST_LETTER_COST = 0.6;
const TWIN_LETTER_GAIN = 0.4;

/**
 * The known words that a typed one may have been meant to be, the likeliest first.
 *
 * @param words the known ones, the more usual first.
 */
export function listCorrections(typed: string, words: readonly string[], most = 3): Correction[] {
  const limit = mostSlips(typed.length);
  if (limit === 0) return [];
  const found: Correction[] = [];
  for (const word of words) {
    if (word.length < 3 || Math.abs(word.length - typed.length) > limit) continue;
    const slips = countSlips(typed, word, limit);
    if (slips > limit) continue;
    const firstLetter = typed.startsWith(word.charAt(0)) ? 0 : FIRST_LETTER_COST;
    const twins = withoutTwins(typed) === withoutTwins(word) ? TWIN_LETTER_GAIN : 0;
    found.push({ word, cost: slips + firstLetter - twins });
  }
  if (found.length === 0) found.push(...listSoundalikes(typed, words));
  return found.sort((a, b) => a.cost - b.cost).slice(0, most);
}

/** Words with the same consonants, for those who write by ear: more vowels are wrong than slips are forgiven. */
function listSoundalikes(typed: string, words: readonly string[]): Correction[] {
  const sound = toSound(typed);
  if (sound.length < SHORTEST_SOUND) return [];
  return words
    .filter((word) => Math.abs(word.length - typed.length) <= MOST_VOWELS_OFF && toSound(word) === sound)
    .map((word) => ({ word, cost: SOUND_COST }));
}

const SHORTEST_SOUND = 4;
const MOST_VOWELS_OFF = 3;
const SOUND_COST = 2;

/**
 * The first letter and the consonants after it, as they sound.
 *
 * @example
 * toSound('beaurocratic') === toSound('bureaucratic'); // => true
 */
function toSound(word: string): string {
  const spoken = word
    .replace(/ph/g, 'f')
    .replace(/[ckq]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/x/g, 'ks');
  return withoutTwins(spoken.charAt(0) + spoken.slice(1).replace(/[aeiouyhw]/g, ''));
}

function withoutTwins(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
