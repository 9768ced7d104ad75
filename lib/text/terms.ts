import { facts } from '#site-facts';
import english from './english.json';
import { foldWord } from './fold';
import { stem } from './stem';

/** Words that are in any text whatever it is about, question words included, and `stopWords` of `site.yml`. */
const STOP_WORDS = new Set([...english.stopWords, ...(facts.stopWords ?? [])].join(' ').split(/\s+/).map(foldWord));

/** A stem and the word that it was cut from. */
interface Term {
  readonly stem: string;
  readonly word: string;
}

interface KnownWord extends Term {
  /** Whether it is in any text whatever it is about. */
  readonly isStop: boolean;
}

/** A word of a text as it is compared, and where it is. */
export interface PlacedWord extends KnownWord {
  /** Indices into the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** By word as typed. A language has few words, and cutting one down costs microseconds. */
const knownWords = new Map<string, KnownWord | undefined>();

/** Beyond this the words are not language, and remembering them would only fill the memory. */
const MAX_KNOWN_WORDS = 200_000;

/** Longer than any word; what is longer is an error or an attack, and its beginning tells as much. */
const MAX_WORD_LENGTH = 60;

function lookUp(typed: string): KnownWord | undefined {
  if (knownWords.has(typed)) return knownWords.get(typed);
  const word = foldWord(typed.slice(0, MAX_WORD_LENGTH));
  const known = word === '' ? undefined : { stem: stem(word), word, isStop: STOP_WORDS.has(word) };
  if (knownWords.size < MAX_KNOWN_WORDS) knownWords.set(typed, known);
  return known;
}

/** Letters, marks and digits; an apostrophe only between them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts in which a word is not told by spaces: where it ends is a guess, so that pairs of signs are compared. */
const PAIRED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々ー]+/gu;
const IS_PAIRED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Scripts without spaces whose words need a dictionary, which every browser has. */
const IS_SEGMENTED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The words of a run of letters: the run itself, in scripts that put spaces between words. */
function splitRun(text: string, start: number): readonly Piece[] {
  if (IS_PAIRED.test(text)) return splitMixed(text, start);
  if (IS_SEGMENTED.test(text)) {
    const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
    return [...segments].map(({ segment, index }) => ({ text: segment, start: start + index }));
  }
  return [{ text, start }];
}

/** Pairs of signs, and the Latin words and numbers between them. */
function splitMixed(text: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(PAIRED)) {
    if (index > at) pieces.push({ text: text.slice(at, index), start: start + at });
    const signs = [...run];
    let place = index;
    signs.forEach((sign, number) => {
      const next = signs[number + 1];
      if (next !== undefined || signs.length === 1) pieces.push({ text: sign + (next ?? ''), start: start + place });
      place += sign.length;
    });
    at = index + run.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: start + at });
  return pieces;
}

/**
 * Every word of a text, stop words too, in order: folded, with its stem and its place. In Chinese, Japanese and Korean
 * every pair of neighbouring signs is taken for a word, so that a word is found wherever it is.
 *
 * @example
 * listWords("Don't panic").map(({ word, start, end }) => [word, start, end]); // => [['dont', 0, 5], ['panic', 6, 11]]
 * listWords('开会议').map(({ word }) => word); // => ['开会', '会议']
 */
export function listWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    for (const piece of splitRun(match[0], match.index)) {
      const known = lookUp(piece.text);
      if (!known) continue;
      const { stem: stemmed, word, isStop } = known;
      words.push({ stem: stemmed, word, isStop, start: piece.start, end: piece.start + piece.text.length });
    }
  }
  return words;
}

/**
 * The words of a text that say what it is about: folded, without stop words, each with its stem, in order.
 *
 * @example
 * listTerms('Why do decisions reopen?'); // => [{ stem: 'decide', word: 'decisions' }, { stem: 'reopen', word: 'reopen' }]
 */
export function listTerms(text: string): Term[] {
  return listWords(text).flatMap(({ stem, word, isStop }) => (isStop ? [] : [{ stem, word }]));
}

/**
 * The stems of a text's telling words, in order.
 *
 * @example
 * toTerms('Why do decisions keep getting reopened?'); // => ['decide', 'reopen']
 */
export function toTerms(text: string): string[] {
  return listTerms(text).map(({ stem }) => stem);
}
