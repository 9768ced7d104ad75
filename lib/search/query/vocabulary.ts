import { stem } from '@/lib/text/stem';
import { createSpellingList, listCorrections, type Correction, type SpellingList } from './spelling';

/** The words that a reader may be completing or have misspelt. */
export interface Vocabulary {
  has(word: string): boolean;
  hasStem(stem: string): boolean;
  /** Known words that begin so, the more usual first; not the beginning itself. */
  complete(beginning: string, most: number): readonly string[];
  /** @param isUnfinished whether it may be the beginning of a longer word. */
  correct(word: string, isUnfinished: boolean): readonly Correction[];
}

/** @param words folded, without stop words, the more usual first. */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const known = new Set(words);
  const stems = new Set(words.map(stem));
  let spelling: SpellingList | undefined;
  const corrections = new Map<string, readonly Correction[]>();
  return {
    has: (word) => known.has(word),
    hasStem: (value) => stems.has(value),
    complete: (beginning, most) => {
      const found: string[] = [];
      for (const word of known) {
        if (found.length === most) break;
        if (word.length > beginning.length && word.startsWith(beginning)) found.push(word);
      }
      return found;
    },
    correct: (word, isUnfinished) => {
      const key = isUnfinished ? `${word}…` : word;
      const remembered = corrections.get(key);
      if (remembered) return remembered;
      spelling ??= createSpellingList(words);
      const found = listCorrections(word, spelling, { isUnfinished });
      corrections.set(key, found);
      return found;
    },
  };
}
