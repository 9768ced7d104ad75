import { stemmer } from 'stemmer';
import { foldSpelling } from './fold';

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

/** By word: its term, or nothing for a stop word. A language has few words, and cutting one down costs microseconds. */
const knownWords = new Map<string, Term | undefined>();

/** Beyond this the words are no language, and remembering them would only fill the memory. */
const MOST_KNOWN_WORDS = 200_000;

function toTerm(typed: string): Term | undefined {
  if (knownWords.has(typed)) return knownWords.get(typed);
  const word = foldSpelling(typed);
  const term = word === '' || STOP_WORDS.has(word) ? undefined : { stem: stemmer(word), word };
  if (knownWords.size < MOST_KNOWN_WORDS) knownWords.set(typed, term);
  return term;
}

/**
 * The words of a text that say what it is about: folded, without stop words, each with its stem, in order.
 *
 * @see Porter, M. F. (1980). An algorithm for suffix stripping. Program 14(3).
 * @example
 * listTerms('Why do decisions reopen?'); // => [{ stem: 'decis', word: 'decisions' }, { stem: 'reopen', word: 'reopen' }]
 */
export function listTerms(text: string): Term[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => toTerm(word) ?? []);
}

/**
 * The stems of a text's telling words, in order.
 *
 * @example
 * toTerms('Why do decisions keep getting reopened?'); // => ['decis', 'reopen']
 */
export function toTerms(text: string): string[] {
  return listTerms(text).map(({ stem }) => stem);
}
