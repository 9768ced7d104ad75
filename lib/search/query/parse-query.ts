import { stem } from '@/lib/text/stem';
import { listWords, type PlacedWord } from '@/lib/text/terms';
import type { Vocabulary } from './vocabulary';
import type { Weights } from './weights';

/** A term that a typed word may stand for. */
export interface CandidateTerm {
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
  readonly candidates: readonly CandidateTerm[];
  /** What it was taken for, if it was unknown. */
  readonly corrected?: string;
}

export type ParsedQuery = ReturnType<typeof parseQuery>;

/** More than any question has; what follows would cost time and change nothing. */
const MAX_WORDS = 40;
const MAX_QUERY_LENGTH = 1000;

/** A beginning of one letter would complete to anything. */
const MIN_PREFIX_LENGTH = 2;
const MAX_COMPLETIONS = 12;

/** What is left of a word's weight when it is read together with the one next to it. */
const JOINED = 0.9;

/** What more edits than this make of a word with marks (`Führung`) is another word. */
const MAX_COST_WITH_MARKS = 2;

/**
 * A word so long, and so near to a known one, is a typing error for it also where `isWord` knows it: that takes one strange
 * word in a hundred for one of the language, while of the English words as long one in two hundred is so near to another.
 */
const MIN_SURE_LENGTH = 10;
const MAX_SURE_COST = 1.3;

/** A second correction counts too if it costs hardly more than the first. */
const MAX_COST_DIFFERENCE = 0.5;

/** `-word`, and `NOT word` in capitals. */
const EXCLUSION = /(?<=^|\s)(?:-(?=[\p{L}\p{N}])|NOT\s+)([\p{L}\p{M}\p{N}'’]+)/gu;

/**
 * Parses a query: its words, each with the terms it may stand for.
 *
 * A word that neither the articles nor the thesaurus know is corrected, unless `isWord` knows it; the last word may be
 * unfinished, so that it is completed before it is corrected. A query means the same while it is typed and afterwards.
 *
 * @param isWord whether a word, as it was typed, is a word of the language whatever the articles are about.
 */
export function parseQuery(
  query: string,
  vocabulary: Vocabulary,
  weights: Weights,
  isWord: (word: string) => boolean = () => false,
) {
  const excluded: string[] = [];
  const text = query
    .slice(0, MAX_QUERY_LENGTH)
    .replace(EXCLUSION, (_, word: string) => {
      excluded.push(...listWords(word).map((entry) => entry.stem));
      return '';
    })
    .trim();
  const quotes = [...text.matchAll(/["“”«»]([^"“”«»]+)["“”«»]/g)].flatMap(([, quoted]) =>
    listWords(quoted!).length > 0 ? [quoted!.trim()] : [],
  );
  const placed = listWords(text).slice(0, MAX_WORDS);
  const words = placed.flatMap((word, index) => {
    const isLast = index === placed.length - 1 && word.end === text.length;
    const isMarked = /\p{M}/u.test(text.slice(word.start, word.end).normalize('NFD'));
    const isOnly = placed.length === 1;
    return readWord(word, placed[index + 1], vocabulary, weights, { isLast, isOnly, isMarked, isWord });
  });
  return {
    /** The query without what it excludes. */
    text,
    words,
    /** Phrases in quotation marks. */
    quotes,
    /** Stems that no result may have. */
    excluded,
    /** The whole query with its corrections, if there are any. */
    didYouMean: spellOut(text, words),
  };
}

interface WordContext {
  readonly isLast: boolean;
  readonly isOnly: boolean;
  readonly isMarked: boolean;
  readonly isWord: (word: string) => boolean;
}

function readWord(
  { word, stem: typedStem, isStop, start, end }: PlacedWord,
  next: PlacedWord | undefined,
  vocabulary: Vocabulary,
  weights: Weights,
  { isLast, isOnly, isMarked, isWord }: WordContext,
): QueryWord[] {
  const joined = next && vocabulary.has(word + next.word) ? [toCandidate(word + next.word, JOINED)] : [];
  const own = { stem: typedStem, word, weight: 1 };
  const isKnown = !isStop && (vocabulary.has(word) || vocabulary.hasStem(typedStem));
  const completions =
    isLast && (!isStop || isOnly)
      ? listCompletions(word, vocabulary, isKnown ? weights.further : weights.completion)
      : [];
  const candidates = [...(isStop ? [] : [own]), ...joined, ...completions];
  const typed = { word, isStop, start, end, candidates };
  if (isStop || isKnown || candidates.length > 1 || /\p{N}/u.test(word)) return [typed];

  const [first, second] = vocabulary.correct(word, isLast);
  const isSure = first !== undefined && first.cost <= MAX_SURE_COST && word.length >= MIN_SURE_LENGTH;
  if (!isSure && isWord(word)) return [typed];
  const parts = splitWord(word, vocabulary);
  if (parts && (!first || first.cost >= 1)) {
    const corrected = parts.join(' ');
    return parts.map((part) => {
      return { word: part, isStop, start, end, corrected, candidates: [toCandidate(part, weights.correction)] };
    });
  }
  // Nobody who writes by ear sets marks: such a word is of another language.
  if (!first || (isMarked && first.cost >= MAX_COST_WITH_MARKS)) return [typed];
  const others =
    second && second.cost - first.cost < MAX_COST_DIFFERENCE
      ? [toCandidate(second.word, weights.correction * 0.6)]
      : [];
  const corrections = [toCandidate(first.word, weights.correction), ...others];
  return [{ ...typed, corrected: first.word, candidates: [own, ...corrections] }];
}

function toCandidate(word: string, weight: number): CandidateTerm {
  return { stem: stem(word), word, weight };
}

/** The nearer the end of the word, the likelier it is. */
function listCompletions(word: string, vocabulary: Vocabulary, weight: number): CandidateTerm[] {
  if (word.length < MIN_PREFIX_LENGTH) return [];
  const best = new Map<string, CandidateTerm>();
  for (const completion of vocabulary.complete(word, MAX_COMPLETIONS)) {
    const candidate = toCandidate(completion, weight * Math.sqrt(word.length / completion.length));
    if (candidate.weight > (best.get(candidate.stem)?.weight ?? 0)) best.set(candidate.stem, candidate);
  }
  return [...best.values()];
}

const MIN_PART_LENGTH = 3;

/** `knowledgebase` as two known words. */
function splitWord(word: string, vocabulary: Vocabulary): string[] | undefined {
  for (let at = MIN_PART_LENGTH; at <= word.length - MIN_PART_LENGTH; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(vocabulary.has)) return parts;
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
