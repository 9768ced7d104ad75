import { foldSpelling } from './fold';
import { stem } from './stem';

/** Words that stand in any text whatever it is about, question words included. */
const STOP_WORDS = new Set(
  (
    'a about after again all also am an and any are as at be because been before being between both but by can cant ' +
    'could did do does doesnt doing dont down during each else even ever every few for from further get gets getting ' +
    'go goes going got had has have having he her here hers him his how i if in into is isnt it its itself just keep ' +
    'keeps kept let like ll make makes making many may me might more most much must my myself never no nor not of off ' +
    'often on once one only or other others our ours out over own really s same she should so some somebody someone ' +
    'something still such t than that the their theirs them then there these they thing things this those through to ' +
    'too under until up us use used using very want wants was way we well were what when where whether which while who ' +
    'whom whose why will with within without wont would yes yet you your yours'
  ).split(' '),
);

/** A stem and the word that it was cut from. */
export interface Term {
  readonly stem: string;
  readonly word: string;
}

/** A word of a text as it is compared, and where it stands. */
export interface PlacedWord extends Term {
  /** Whether it stands in any text whatever it is about. */
  readonly isStop: boolean;
  /** Indices into the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface KnownWord extends Term {
  readonly isStop: boolean;
}

/** By word as typed. A language has few words, and cutting one down costs microseconds. */
const knownWords = new Map<string, KnownWord | undefined>();

/** Beyond this the words are no language, and remembering them would only fill the memory. */
const MOST_KNOWN_WORDS = 200_000;

/** Longer than any word; what is longer is a slip or an attack, and its beginning tells as much. */
const LONGEST_WORD = 60;

function lookUp(typed: string): KnownWord | undefined {
  if (knownWords.has(typed)) return knownWords.get(typed);
  const word = foldSpelling(typed.slice(0, LONGEST_WORD).replace(/['’]/g, '')).replaceAll(' ', '');
  const known = word === '' ? undefined : { stem: stem(word), word, isStop: STOP_WORDS.has(word) };
  if (knownWords.size < MOST_KNOWN_WORDS) knownWords.set(typed, known);
  return known;
}

/** Letters, marks and digits; an apostrophe only between them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Every word of a text, stop words too, in order: folded, with its stem and its place.
 *
 * @example
 * listWords("Don't panic").map(({ word, start, end }) => [word, start, end]); // => [['dont', 0, 5], ['panic', 6, 11]]
 */
export function listWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const known = lookUp(match[0]);
    if (!known) continue;
    const { stem: stemmed, word, isStop } = known;
    words.push({ stem: stemmed, word, isStop, start: match.index, end: match.index + match[0].length });
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
