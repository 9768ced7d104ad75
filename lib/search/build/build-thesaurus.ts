import type { Synonyms } from '@/lib/content/read/data-files';
import { listWords } from '@/lib/text/terms';
import { encodePhrases, encodeWords } from '../format/codes';
import type { SearchCore } from '../format/manifest';
import { createPhraseFinder, isDeterminer, parsePhrase, toPhraseWords } from '../query/phrases';
import type { Concept } from '../query/thesaurus';
import type { ArticleFields } from './build-postings';

/** A concept as `synonyms.yml` has it. */
export type ThesaurusEntry = Synonyms[number];

/** The concepts of `synonyms.yml`, without the subjects that are answered elsewhere. */
export function listConcepts(synonyms: readonly ThesaurusEntry[]): Concept[] {
  const entries = synonyms.filter(({ elsewhere }) => !elsewhere);
  const numbers = new Map(entries.map(({ means }, index) => [means, index]));
  return entries.map(({ means, also, says, near }) => ({
    labels: [means, ...also],
    phrasings: says,
    related: near.flatMap((name) => numbers.get(name) ?? []),
  }));
}

/**
 * The concepts with what a query needs of them. Those that no article has lead nowhere, unless an article has one that is
 * related.
 */
export function pruneConcepts(concepts: readonly Concept[], isHad: (concept: number) => boolean): Concept[] {
  return concepts.map((concept, number) => {
    const related = concept.related.filter(isHad);
    if (!isHad(number) && related.length === 0) return { labels: [], phrasings: [], related };
    const seen = new Set<string>();
    const labels = listDistinct(concept.labels, seen);
    return { ...dropRedundant(labels, listDistinct(concept.phrasings, seen)), related };
  });
}

interface DistinctPhrase {
  /** Without what is passed over in looking for it. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly isLiteral: boolean;
}

/** Phrases that are looked for in the same way are kept once. */
function listDistinct(phrases: readonly string[], seen = new Set<string>()): DistinctPhrase[] {
  return phrases.flatMap((text) => {
    const { stems, isLiteral } = parsePhrase(text, 0, false) ?? { stems: [], isLiteral: false };
    const key = `${isLiteral} ${stems.join(' ')}`;
    if (stems.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const words = listWords(text).filter(({ word, isStop }) => (isLiteral ? !isDeterminer(word) : !isStop));
    return [{ text: words.map(({ word }) => word).join(' '), stems, isLiteral }];
  });
}

/**
 * A phrase that has a shorter one of its concept within it is found by that; of its words those are kept that no other
 * phrase has, as hints. A hint that stands in a phrase is none.
 */
function dropRedundant(
  labels: readonly DistinctPhrase[],
  phrasings: readonly DistinctPhrase[],
): Pick<Concept, 'labels' | 'phrasings'> {
  const isIn = (short: DistinctPhrase, long: DistinctPhrase) =>
    short.stems.length > 1 &&
    short.stems.length < long.stems.length &&
    !short.isLiteral &&
    !long.isLiteral &&
    ` ${long.stems.join(' ')} `.includes(` ${short.stems.join(' ')} `);
  const keptLabels = labels.filter((label) => !labels.some((other) => isIn(other, label)));
  const kept = phrasings.filter(
    (phrasing) => phrasing.stems.length > 1 && ![...labels, ...phrasings].some((other) => isIn(other, phrasing)),
  );
  const bag = new Set([...keptLabels, ...kept].flatMap(({ stems, isLiteral }) => (isLiteral ? [] : stems)));
  const hints = [...labels, ...phrasings].flatMap(({ text, stems, isLiteral }) =>
    isLiteral ? [] : text.split(' ').filter((_, at) => !bag.has(stems[at]!) && bag.add(stems[at]!)),
  );
  return {
    labels: keptLabels.map(({ text }) => text).sort(),
    phrasings: [...kept.map(({ text }) => text), ...hints].sort(),
  };
}

/** The names of subjects that are answered elsewhere; not those that a title, a short answer or the like has. */
export function listElsewhere(synonyms: readonly ThesaurusEntry[], articles: readonly ArticleFields[]): string[] {
  const texts = synonyms.flatMap(({ elsewhere, means, also }) => (elsewhere ? [means, ...also] : []));
  const find = createPhraseFinder(texts.flatMap((text, index) => parsePhrase(text, index, false) ?? []));
  const leads = articles.flatMap(({ title, askedAs, answer, topic }) => [
    title,
    answer,
    ...`${askedAs}\n${topic}`.split('\n'),
  ]);
  const answered = new Set(leads.flatMap((line) => find(toPhraseWords(line)).map(({ phrase }) => phrase.concept)));
  const unanswered = texts.filter((_, index) => !answered.has(index));
  return listDistinct(unanswered)
    .map(({ text }) => text)
    .sort();
}

/**
 * Writes phrases by the numbers of their words; of words that are looked for in the same way one is kept for all.
 *
 * @param storedWords words that the reader of the index has anyway, in order.
 */
export function encodeThesaurus(
  concepts: readonly Concept[],
  elsewhere: readonly string[],
  storedWords: readonly string[],
): Pick<SearchCore, 'phraseWords' | 'labels' | 'phrasings' | 'related' | 'elsewhere'> {
  const toKey = (word: string) => {
    const [{ stem, isStop } = { stem: word, isStop: false }] = listWords(word);
    return isStop ? `${word} as it is` : stem;
  };
  const wordOf = new Map(storedWords.map((word) => [toKey(word), word]));
  const own = new Set<string>();
  const unify = (phrase: string): string =>
    phrase.replace(/[^ ]+/g, (word) => {
      const key = toKey(word);
      const known = wordOf.get(key);
      if (known !== undefined) return known;
      wordOf.set(key, word);
      own.add(word);
      return word;
    });
  const lines = {
    labels: concepts.map(({ labels }) => labels.map(unify)),
    phrasings: concepts.map(({ phrasings }) => phrasings.map(unify)),
    elsewhere: [elsewhere.map(unify)],
  };
  const ownWords = [...own].sort();
  const encode = (phrases: readonly (readonly string[])[]) => encodePhrases(phrases, [...ownWords, ...storedWords]);
  return {
    phraseWords: encodeWords(ownWords),
    labels: encode(lines.labels),
    phrasings: encode(lines.phrasings),
    related: concepts.map(({ related }) => related),
    elsewhere: encode(lines.elsewhere),
  };
}
