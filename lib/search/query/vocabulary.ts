import { stem } from '@/lib/text/stem';
import { groupPairs } from './group-pairs';

/** The words that a reader may be completing or have misspelt. */
export type Vocabulary = ReturnType<typeof createVocabulary>;

/** A known word near a typed one. */
export interface Correction {
  readonly word: string;
  /** Fewer edits and the same first letter are better; 0 is the same word. */
  readonly cost: number;
}

/**
 * Prepares words for completing and correcting.
 *
 * @param words folded, without stop words, the more usual first.
 * @example
 * createVocabulary(['dependency']).correct('depedenc', true)[0]?.word; // => 'dependency'
 */
export function createVocabulary(words: readonly string[]) {
  const known = new Set(words);
  const stems = new Set(words.map(stem));
  let byLength: WordsByLength | undefined;
  const corrections = new Map<string, readonly Correction[]>();
  return {
    has: (word: string) => known.has(word),
    hasStem: (value: string) => stems.has(value),
    /** Known words that begin so, the more usual first; not the beginning itself. */
    complete(beginning: string, most: number): readonly string[] {
      const found: string[] = [];
      for (const word of known) {
        if (found.length === most) break;
        if (word.length > beginning.length && word.startsWith(beginning)) found.push(word);
      }
      return found;
    },
    /**
     * The known words that a typed one may have been meant to be, the likeliest first.
     *
     * @param isUnfinished whether it may be the beginning of a longer one; then it must have some letters, and the first right.
     */
    correct(word: string, isUnfinished: boolean): readonly Correction[] {
      const key = isUnfinished ? `${word}…` : word;
      const remembered = corrections.get(key);
      if (remembered) return remembered;
      byLength ??= groupPairs(words.map((own, place) => [own.length, { word: own, place, letters: toBits(own) }]));
      const found = listCorrections(word, byLength, isUnfinished);
      corrections.set(key, found);
      return found;
    },
  };
}

/** By length: the words with their place among all, and a bit for each letter that they have, by which few are compared. */
type WordsByLength = ReadonlyMap<
  number,
  readonly { readonly word: string; readonly place: number; readonly letters: number }[]
>;

function toBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** An edit of the first letter is rarer than elsewhere; a doubled or missing twin letter is the commonest of all. */
const FIRST_LETTER_COST = 0.6;
const DOUBLED_LETTER_GAIN = 0.4;

/** A word that may be unfinished is sooner meant to be whole. */
const UNFINISHED_COST = 0.3;
const MIN_BEGINNING = 6;

const MAX_CORRECTIONS = 2;

function listCorrections(typed: string, byLength: WordsByLength, isUnfinished: boolean): Correction[] {
  const limit = maxEdits(typed.length);
  if (limit === 0) return [];
  const letters = toBits(typed);
  const found: (Correction & { readonly place: number })[] = [];
  for (let length = Math.max(3, typed.length - limit); length <= typed.length + limit; length += 1) {
    for (const { word, place, letters: others } of byLength.get(length) ?? []) {
      // An edit changes two letters at most.
      if (countBits(letters ^ others) > 2 * limit) continue;
      const edits = editDistance(typed, word, limit);
      if (edits > limit) continue;
      const firstLetter = typed.startsWith(word.charAt(0)) ? 0 : FIRST_LETTER_COST;
      const doubled = undouble(typed) === undouble(word) ? DOUBLED_LETTER_GAIN : 0;
      found.push({ word, place, cost: edits + firstLetter - doubled });
    }
  }
  if (isUnfinished && typed.length >= MIN_BEGINNING) found.push(...listBeginnings(typed, letters, byLength));
  const sorted = found.sort((a, b) => a.cost - b.cost || a.place - b.place);
  const words = new Map<string, number>();
  for (const { word, cost } of sorted.length > 0 ? sorted : listPhoneticMatches(typed, byLength)) {
    if (!words.has(word)) words.set(word, cost);
  }
  return [...words].slice(0, MAX_CORRECTIONS).map(([word, cost]) => ({ word, cost }));
}

/** Longer words that begin as typed, but for one edit. */
function listBeginnings(typed: string, letters: number, byLength: WordsByLength) {
  return [...byLength].flatMap(([length, entries]) =>
    length <= typed.length
      ? []
      : entries.flatMap(({ word, place, letters: others }) =>
          typed.startsWith(word.charAt(0)) &&
          countBits(letters & ~others) <= 1 &&
          editDistance(typed, word, 1, true) <= 1
            ? [{ word, place, cost: 1 + UNFINISHED_COST }]
            : [],
        ),
  );
}

/** Words with the same consonants, for those who write by ear: more vowels are wrong than edits are allowed. */
function listPhoneticMatches(typed: string, byLength: WordsByLength): Correction[] {
  const sound = phoneticKey(typed);
  if (sound.length < MIN_PHONETIC_KEY) return [];
  const found: Correction[] = [];
  for (let length = typed.length - MAX_LENGTH_DIFFERENCE; length <= typed.length + MAX_LENGTH_DIFFERENCE; length += 1) {
    for (const { word } of byLength.get(length) ?? []) {
      if (mayBeginWith(sound.charAt(0), word) && phoneticKey(word) === sound)
        found.push({ word, cost: PHONETIC_COST + PHONETIC_EDIT_COST * editDistance(typed, word, typed.length) });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** Letters that may stand for a sound at the beginning of a word, where they are others than its own. */
const BEGINNINGS: Readonly<Record<string, string>> = { f: 'fp', k: 'kcqx', s: 'sz' };

function mayBeginWith(sound: string, word: string): boolean {
  return (BEGINNINGS[sound] ?? sound).includes(word.charAt(0));
}

const MIN_PHONETIC_KEY = 4;
const MAX_LENGTH_DIFFERENCE = 3;
const PHONETIC_COST = 2;
const PHONETIC_EDIT_COST = 0.1;

/**
 * The first letter and the consonants after it, as they sound.
 *
 * @example
 * phoneticKey('beaurocratic') === phoneticKey('bureaucratic'); // => true
 */
function phoneticKey(word: string): string {
  const spoken = word
    .replace(/ph/g, 'f')
    .replace(/[ckq]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/x/g, 'ks');
  return undouble(spoken.charAt(0) + spoken.slice(1).replace(/[aeiouyhw]/g, ''));
}

function undouble(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** How many edits are allowed in a word of that length. */
function maxEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * How many edits lie between two words: a letter too many, missing, wrong, or two that changed places.
 *
 * @param isBeginning whether `a` may be only the beginning of `b`, so that what follows in `b` costs nothing.
 * @returns `limit + 1` where there are more than `limit`.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
function editDistance(a: string, b: string, limit: number, isBeginning = false): number {
  if (a.length - b.length > limit || (!isBeginning && b.length - a.length > limit)) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2]! + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return isBeginning ? Math.min(...last) : last[b.length]!;
}
