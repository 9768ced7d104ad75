import { stem } from '@/lib/text/stem';
import { listWords, type PlacedWord } from '@/lib/text/terms';
import type { Vocabulary } from './vocabulary';
import type { Weights } from './weights';

/** A word that a typed one may stand for. */
export interface Reading {
  readonly stem: string;
  readonly word: string;
  readonly weight: number;
}

/** A word of a query, with all it may stand for. */
export interface QueryWord {
  readonly word: string;
  readonly isStop: boolean;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** What it was taken for, where it is no word that is known. */
  readonly corrected?: string;
}

export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  /** Phrases that stood in quotation marks. */
  readonly quotes: readonly string[];
  /** The whole query with its corrections, where there are any. */
  readonly didYouMean?: string;
}

/** More than any question has; what follows would cost time and change nothing. */
const MOST_WORDS = 40;
const LONGEST_QUERY = 1000;

/** A beginning of one letter would complete to anything. */
const SHORTEST_BEGINNING = 2;
const MOST_COMPLETIONS = 12;

/** What is left of a word's weight when it is read together with the one beside it. */
const JOINED = 0.9;

/** Beyond this many slips and signs against it, a correction is a guess. */
const SECOND_CORRECTION = 0.5;

/**
 * Reads a query: its words with what each may stand for. Only words that neither the articles nor the thesaurus know
 * are corrected; only the word that is being typed is completed.
 *
 * @param isTyping whether the last word may go on.
 */
export function parseQuery(query: string, vocabulary: Vocabulary, weights: Weights, isTyping: boolean): ParsedQuery {
  const text = query.slice(0, LONGEST_QUERY);
  const quotes = [...text.matchAll(/["“”«»]([^"“”«»]+)["“”«»]/g)].flatMap(([, quoted]) =>
    listWords(quoted!).length > 0 ? [quoted!.trim()] : [],
  );
  const placed = listWords(text).slice(0, MOST_WORDS);
  const isOpen = isTyping && placed.at(-1)?.end === text.length;
  const words = placed.flatMap((word, index) => {
    const isLast = isOpen && index === placed.length - 1;
    return readWord(word, placed[index + 1], vocabulary, weights, isLast);
  });
  const didYouMean = spellOut(text, words);
  return { words, quotes, ...(didYouMean && { didYouMean }) };
}

function readWord(
  { word, stem: typedStem, isStop, start, end }: PlacedWord,
  next: PlacedWord | undefined,
  vocabulary: Vocabulary,
  weights: Weights,
  isLast: boolean,
): QueryWord[] {
  const typed = { word, isStop, start, end };
  const joined = next && vocabulary.has(word + next.word) ? [read(word + next.word, JOINED)] : [];
  const completions = isLast ? listCompletions(word, vocabulary, weights) : [];
  if (isStop) return [{ ...typed, readings: [...joined, ...completions] }];
  const isKnown = vocabulary.has(word) || vocabulary.hasStem(typedStem);
  const own = { stem: typedStem, word, weight: 1 };
  if (isKnown || joined.length > 0) return [{ ...typed, readings: [own, ...joined, ...completions] }];
  if (completions.length > 0) return [{ ...typed, readings: [own, ...completions] }];

  const [first, second] = vocabulary.correct(word);
  const parts = splitWord(word, vocabulary);
  if (parts && (!first || first.cost >= 1)) {
    const [left, right] = parts;
    const shared = { start, end, corrected: parts.join(' ') };
    return [
      { word: left, isStop: false, ...shared, readings: [read(left, weights.correction)] },
      { word: right, isStop: false, ...shared, readings: [read(right, weights.correction)] },
    ];
  }
  if (!first) return [{ ...typed, readings: [own] }];
  const others =
    second && second.cost - first.cost < SECOND_CORRECTION ? [read(second.word, weights.correction * 0.6)] : [];
  return [{ ...typed, corrected: first.word, readings: [own, read(first.word, weights.correction), ...others] }];
}

function read(word: string, weight: number): Reading {
  return { stem: stem(word), word, weight };
}

/** The nearer the end of the word, the likelier it is. */
function listCompletions(word: string, vocabulary: Vocabulary, weights: Weights): Reading[] {
  if (word.length < SHORTEST_BEGINNING) return [];
  const found = vocabulary.complete(word, MOST_COMPLETIONS);
  const best = new Map<string, Reading>();
  for (const completion of found) {
    const weight = weights.completion * Math.sqrt(word.length / completion.length);
    const reading = read(completion, weight);
    if (weight > (best.get(reading.stem)?.weight ?? 0)) best.set(reading.stem, reading);
  }
  return [...best.values()];
}

const SHORTEST_PART = 3;

/** `knowledgebase` as two known words. */
function splitWord(word: string, vocabulary: Vocabulary): readonly [string, string] | undefined {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(left) && vocabulary.has(right)) return [left, right];
  }
  return undefined;
}

function spellOut(text: string, words: readonly QueryWord[]): string | undefined {
  let spelt = '';
  let at = 0;
  for (const { start, end, corrected } of words) {
    if (corrected === undefined || start < at) continue;
    spelt += text.slice(at, start) + corrected;
    at = end;
  }
  return at === 0 ? undefined : (spelt + text.slice(at)).trim();
}
