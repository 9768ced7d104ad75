import type { PackedThesaurus } from './index-format';
import type { Bag } from './likeness';
import { createWordSharing, type WordSharing } from './share-words';
import { createPhraseFinder, parsePhrase, type Phrase, type PhraseFinder } from './phrases';

/** An idea, its names, what readers say who have it, and the ideas beside it. */
export interface ThesaurusEntry {
  readonly means: string;
  readonly also: readonly string[];
  readonly says: readonly string[];
  readonly near: readonly string[];
}

export interface Thesaurus {
  readonly phrases: readonly Phrase[];
  readonly finder: PhraseFinder;
  /** By idea: the share of a query's words that its phrases have. */
  readonly shareWords: WordSharing;
  /** By idea: those beside it. */
  readonly near: readonly (readonly number[])[];
  /** By idea: the telling stems of all its phrases, with how often each is there. */
  readonly bags: readonly Bag[];
}

/** Readies a thesaurus for matching; an idea is known by its place in the list. */
export function createThesaurus(entries: readonly ThesaurusEntry[]): Thesaurus {
  const ideas = new Map(entries.map(({ means }, index) => [means, index]));
  const phrases = entries.flatMap(({ means, also, says }, idea) => [
    ...[means, ...also].flatMap((text) => parsePhrase(text, idea, false) ?? []),
    ...says.flatMap((text) => parsePhrase(text, idea, true) ?? []),
  ]);
  const bags = countStems(phrases, entries.length);
  return {
    phrases,
    finder: createPhraseFinder(phrases),
    shareWords: createWordSharing(bags),
    near: entries.map(({ near }) => near.flatMap((name) => ideas.get(name) ?? [])),
    bags,
  };
}

function countStems(phrases: readonly Phrase[], count: number): Bag[] {
  const bags = Array.from({ length: count }, () => new Map<string, number>());
  for (const { idea, stems, isLiteral } of phrases) {
    if (isLiteral) continue;
    for (const stem of stems) bags[idea]!.set(stem, (bags[idea]!.get(stem) ?? 0) + 1);
  }
  return bags;
}

/** Opens a thesaurus as an index carries it. */
export function unpackThesaurus({ names, sayings, near }: PackedThesaurus): Thesaurus {
  const [sayingLines, nearLines] = [sayings.split('\n'), near.split('\n')];
  const list = (text: string | undefined, divider: string) => (text ?? '').split(divider).filter(Boolean);
  return createThesaurus(
    names.split('\n').map((line, idea) => ({
      means: String(idea),
      also: list(line, ','),
      says: list(sayingLines[idea], ','),
      near: list(nearLines[idea], ' '),
    })),
  );
}
