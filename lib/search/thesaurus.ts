import type { SearchCore } from './index-format';
import type { Bag } from './likeness';
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
  return {
    phrases,
    finder: createPhraseFinder(phrases),
    near: entries.map(({ near }) => near.flatMap((name) => ideas.get(name) ?? [])),
    bags: countStems(phrases, entries.length),
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
export function unpackThesaurus(packed: SearchCore['thesaurus']): Thesaurus {
  const list = (text: string) => text.split(',').filter(Boolean);
  return createThesaurus(
    packed.map(([names, sayings, near], idea) => {
      return { means: String(idea), also: list(names), says: list(sayings), near: near.map(String) };
    }),
  );
}
