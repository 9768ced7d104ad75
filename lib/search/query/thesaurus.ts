import type { PackedThesaurus } from '../format/manifest';
import { idf } from '../format/postings';
import { createPhraseFinder, parsePhrase, type Phrase, type PhraseFinder, type PhraseWord } from './phrases';

/** A concept as `synonyms.yml` has it: its labels, the phrasings of readers who mean it, and related concepts. */
export interface ThesaurusEntry {
  readonly means: string;
  readonly also: readonly string[];
  readonly says: readonly string[];
  readonly near: readonly string[];
  /** Whether it is a subject that articles seldom answer, so that a question which names it is not guessed at. */
  readonly elsewhere?: boolean;
}

/** How much of a text each of its stems makes up. */
export type Bag = ReadonlyMap<string, number>;

export interface Thesaurus {
  readonly finder: PhraseFinder;
  readonly findOverlap: TermOverlap;
  /** By concept: those related to it. */
  readonly related: readonly (readonly number[])[];
  /** By concept: the stems of its phrases without stop words, with how often each occurs. */
  readonly bags: readonly Bag[];
}

/** Prepares a thesaurus for matching; a concept is known by its index in the list. */
export function createThesaurus(entries: readonly ThesaurusEntry[]): Thesaurus {
  const concepts = new Map(entries.map(({ means }, index) => [means, index]));
  return assemble(
    entries.map(({ means, also, says, near }) => ({
      labels: [means, ...also],
      phrasings: says,
      related: near.flatMap((name) => concepts.get(name) ?? []),
    })),
  );
}

interface ConceptRow {
  readonly labels: readonly string[];
  readonly phrasings: readonly string[];
  readonly related: readonly number[];
}

function assemble(rows: readonly ConceptRow[]): Thesaurus {
  const phrases = rows.flatMap(({ labels, phrasings }, concept) => [
    ...labels.flatMap((text) => parsePhrase(text, concept, false) ?? []),
    ...phrasings.flatMap((text) => parsePhrase(text, concept, true) ?? []),
  ]);
  const bags = countStems(phrases, rows.length);
  return {
    finder: createPhraseFinder(phrases),
    findOverlap: createTermOverlap(bags),
    related: rows.map(({ related }) => related),
    bags,
  };
}

function countStems(phrases: readonly Phrase[], count: number): Bag[] {
  const bags = Array.from({ length: count }, () => new Map<string, number>());
  for (const { concept, stems, isLiteral } of phrases) {
    if (isLiteral) continue;
    for (const stem of stems) bags[concept]!.set(stem, (bags[concept]!.get(stem) ?? 0) + 1);
  }
  return bags;
}

/** Opens a thesaurus as an index carries it. */
export function unpackThesaurus({ labels, phrasings, related }: PackedThesaurus): Thesaurus {
  const [phrasingLines, relatedLines] = [phrasings.split('\n'), related.split('\n')];
  const list = (text: string | undefined, divider: string) => (text ?? '').split(divider).filter(Boolean);
  return assemble(
    labels.split('\n').map((line, concept) => ({
      labels: list(line, ','),
      phrasings: list(phrasingLines[concept], ','),
      related: list(relatedLines[concept], ' ').map(Number),
    })),
  );
}

/** What a text and the phrases of a concept have in common. */
export interface Overlap {
  /** 0 to 1: the words they share, weighed by `idf`. */
  readonly share: number;
  /** The indices of the shared words in the text. */
  readonly words: readonly number[];
}

/** Finds by concept what a text shares with its phrases, wherever its words are. */
export type TermOverlap = (words: readonly PhraseWord[]) => ReadonlyMap<number, Overlap>;

/** One shared word may be chance. */
const MIN_WORDS = 2;

/** @param bags by concept: the stems of its phrases. */
function createTermOverlap(bags: readonly Bag[]): TermOverlap {
  const conceptsOf = new Map<string, number[]>();
  bags.forEach((bag, concept) => {
    for (const stem of bag.keys()) {
      const known = conceptsOf.get(stem);
      if (known) known.push(concept);
      else conceptsOf.set(stem, [concept]);
    }
  });
  const weigh = (stem: string) => idf(conceptsOf.get(stem)?.length ?? 0, bags.length);

  return (words) => {
    let total = 0;
    const sums = new Map<number, { weight: number; words: number[] }>();
    words.forEach(({ isStop, stems }, index) => {
      if (isStop) return;
      total += Math.max(0, ...[...stems].map(([stem, likelihood]) => likelihood * weigh(stem)));
      for (const [concept, weight] of bestByConcept(stems)) {
        const sum = sums.get(concept) ?? { weight: 0, words: [] };
        sum.weight += weight;
        sum.words.push(index);
        sums.set(concept, sum);
      }
    });
    return new Map(
      [...sums].flatMap(([concept, sum]) =>
        sum.words.length >= MIN_WORDS ? [[concept, { share: sum.weight / total, words: sum.words }] as const] : [],
      ),
    );
  };

  function bestByConcept(stems: PhraseWord['stems']): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    for (const [stem, likelihood] of stems) {
      for (const concept of conceptsOf.get(stem) ?? []) {
        best.set(concept, Math.max(likelihood * weigh(stem), best.get(concept) ?? 0));
      }
    }
    return best;
  }
}
