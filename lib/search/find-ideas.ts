import { stem } from '@/lib/text/stem';
import { isDeterminer, type PhraseWord } from './phrases';
import type { QueryWord } from './parse-query';
import type { Thesaurus } from './thesaurus';
import type { Weights } from './weights';

/** How much of each idea a query has: 1 for an idea that it names. */
export type QueryIdeas = ReadonlyMap<number, number>;

/**
 * The ideas in a query: those it names, those it describes in readers' words, those whose phrases have most of its words
 * between them, and faintly those beside them.
 */
export function findIdeas(words: readonly QueryWord[], thesaurus: Thesaurus, weights: Weights): QueryIdeas {
  const phraseWords: PhraseWord[] = words
    .filter(({ word }) => !isDeterminer(word))
    .map(({ isStop, word, readings }) => ({
      isStop,
      stems: new Map([
        ...(isStop ? [[stem(word), 1] as const] : []),
        ...readings.map(({ stem, weight }) => [stem, weight] as const),
      ]),
    }));
  const ideas = new Map<number, number>();
  const raise = (idea: number, strength: number) => ideas.set(idea, Math.max(strength, ideas.get(idea) ?? 0));
  for (const { phrase, strength } of thesaurus.finder.find(phraseWords)) {
    const isSingle = phrase.stems.length === 1;
    raise(phrase.idea, strength * (isSingle ? weights.singleWord : 1));
  }
  for (const { phrase, strength } of thesaurus.finder.findPartly(phraseWords, weights.leastSayingShare)) {
    raise(phrase.idea, strength * weights.partialSaying);
  }
  for (const [idea, share] of thesaurus.shareWords(phraseWords)) {
    if (share >= weights.leastWordShare) raise(idea, share * weights.sharedWords);
  }
  const beside = new Map<number, number>();
  for (const [idea, strength] of ideas) {
    for (const near of thesaurus.near[idea]!) {
      beside.set(near, Math.max(strength * weights.nearIdea, beside.get(near) ?? 0));
    }
  }
  for (const [idea, strength] of beside) raise(idea, strength);
  return ideas;
}
