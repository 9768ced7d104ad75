import { stem } from '@/lib/text/stem';
import type { QueryWord } from './parse-query';
import { isDeterminer, type PhraseWord } from './phrases';
import type { Thesaurus } from './thesaurus';
import type { Weights } from './weights';

/** A concept of a query. */
interface QueryConcept {
  /** 1 if the query has one of its labels or phrasings. */
  readonly strength: number;
  /** The indices of the words of the query that speak of it. */
  readonly words: readonly number[];
}

export type QueryConcepts = ReadonlyMap<number, QueryConcept>;

/**
 * Query expansion: the concepts that a query names by their labels or in readers' phrasings, those whose phrases share
 * most of its words, and faintly those related to them.
 */
export function expandQuery(words: readonly QueryWord[], thesaurus: Thesaurus, weights: Weights): QueryConcepts {
  const { phraseWords, toIndices } = placeWords(words);
  const concepts = new Map<number, QueryConcept>();
  const raise = (concept: number, strength: number, indices: readonly number[]) => {
    const known = concepts.get(concept) ?? { strength: 0, words: [] };
    concepts.set(concept, {
      strength: Math.max(known.strength, strength),
      words: [...new Set([...known.words, ...indices])],
    });
  };
  for (const { phrase, strength, from, to } of thesaurus.finder(phraseWords)) {
    const places = Array.from({ length: to - from }, (_, offset) => from + offset);
    raise(
      phrase.concept,
      strength * (phrase.stems.length === 1 ? weights.singleWord : 1),
      toIndices(places.filter((place) => phrase.isLiteral || !phraseWords[place]!.isStop)),
    );
  }
  for (const [concept, { share, words: shared }] of thesaurus.findOverlap(phraseWords)) {
    if (share >= weights.minTermOverlap) raise(concept, share * weights.termOverlap, toIndices(shared));
  }
  for (const [concept, { strength, words: indices }] of [...concepts]) {
    for (const related of thesaurus.concepts[concept]!.related) {
      const faint = strength * weights.relatedConcept;
      if ((concepts.get(related)?.strength ?? 0) < faint) raise(related, faint, indices);
    }
  }
  return concepts;
}

/** The words of a query as phrases are looked for in them, and the way back to their indices. */
export function placeWords(words: readonly QueryWord[]) {
  const placed = words.map((word, index) => ({ word, index })).filter(({ word }) => !isDeterminer(word.word));
  return {
    phraseWords: placed.map(({ word }) => toPhraseWord(word)),
    toIndices: (places: readonly number[]) => places.map((place) => placed[place]!.index),
  };
}

function toPhraseWord({ isStop, word, candidates }: QueryWord): PhraseWord {
  const stems = new Map(isStop ? [[stem(word), 1]] : []);
  for (const { stem: candidate, weight } of candidates) {
    stems.set(candidate, Math.max(weight, stems.get(candidate) ?? 0));
  }
  return { isStop, stems };
}
