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
  };
}
