import { listWords } from '@/lib/text/terms';
import { weighStem } from './likeness';

/** A phrase as it is looked for: the stems of its telling words, or every word where one or none is telling. */
export interface Phrase {
  readonly idea: number;
  readonly stems: readonly string[];
  /** Whether its small words must be there too, each next to the other. */
  readonly isLiteral: boolean;
  /** Whether it is something that readers say, rather than a name of the idea. */
  readonly isSaying: boolean;
}

/** A word of a text in which phrases are looked for: the stems it may stand for, with how likely each is. */
export interface PhraseWord {
  readonly isStop: boolean;
  readonly stems: ReadonlyMap<string, number>;
}

/** A phrase that a text has, how surely, and where: indices of words, the end exclusive. */
export interface FoundPhrase {
  readonly phrase: Phrase;
  readonly strength: number;
  readonly from: number;
  readonly to: number;
}

/** Words that may come and go within a phrase: `on the same page`, `on our page`. */
const DETERMINERS = new Set('a an the my our your his her their its this that these those'.split(' '));

/** How many other telling words may stand between those of a phrase. */
const MOST_GAPS = 2;

/**
 * Takes a phrase of the thesaurus apart.
 *
 * @example
 * parsePhrase('on the same page', 3, false); // => { idea: 3, stems: ['on', 'same', 'page'], isLiteral: true, isSaying: false }
 */
export function parsePhrase(text: string, idea: number, isSaying: boolean): Phrase | undefined {
  const words = listWords(text).filter(({ word }) => !DETERMINERS.has(word));
  const telling = words.filter(({ isStop }) => !isStop);
  const isLiteral = telling.length < 2 && words.length > telling.length;
  const stems = (isLiteral ? words : telling).map(({ stem }) => stem);
  return stems.length === 0 ? undefined : { idea, stems, isLiteral, isSaying };
}

/** Readies a plain text for `findPhrases`. */
export function toPhraseWords(text: string): PhraseWord[] {
  return listWords(text)
    .filter(({ word }) => !DETERMINERS.has(word))
    .map(({ stem, isStop }) => ({ isStop, stems: new Map([[stem, 1]]) }));
}

/** Whether a word, as it stands in a query, is passed over in phrases. */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word);
}

export interface PhraseFinder {
  /** The phrases that a text has, each once; a phrase that is only part of a longer one (`span of control`) is none. */
  find(words: readonly PhraseWord[]): FoundPhrase[];
  /** Sayings of which the text has at least that share of the words, in any order. */
  findPartly(
    words: readonly PhraseWord[],
    leastShare: number,
  ): { readonly phrase: Phrase; readonly strength: number }[];
}

/** Indexes phrases by their first word and, for sayings, by every word. */
export function createPhraseFinder(phrases: readonly Phrase[]): PhraseFinder {
  const naming = phrases.filter(({ isSaying, stems }) => !isSaying || stems.length > 1);
  const byFirst = groupPhrases(naming, ({ stems }) => [stems[0]!]);
  const sayings = phrases.filter(({ isSaying, isLiteral, stems }) => isSaying && !isLiteral && stems.length > 2);
  const byAny = groupPhrases(sayings, ({ stems }) => stems);
  const telling = weighStems(phrases);
  const tell = (stem: string): number => telling.get(stem) ?? 0;
  const totals = new Map(sayings.map((phrase) => [phrase, sum([...new Set(phrase.stems)].map(tell))]));

  function find(words: readonly PhraseWord[]): FoundPhrase[] {
    const found = new Map<Phrase, FoundPhrase>();
    words.forEach((word, from) => {
      for (const [stem, weight] of word.stems) {
        for (const phrase of byFirst.get(stem) ?? []) {
          const match = (phrase.isLiteral ? matchLiterally : matchLoosely)(phrase, words, from + 1);
          const strength = weight * (match?.strength ?? 0);
          if (match && strength > (found.get(phrase)?.strength ?? 0)) {
            found.set(phrase, { phrase, strength, from, to: match.to });
          }
        }
      }
    });
    return withoutParts([...found.values()]);
  }

  function findPartly(words: readonly PhraseWord[], leastShare: number) {
    const counts = new Map<Phrase, Map<string, number>>();
    for (const { stems, isStop } of words) {
      if (isStop) continue;
      for (const [stem, weight] of stems) {
        for (const phrase of byAny.get(stem) ?? []) {
          const known = counts.get(phrase) ?? new Map<string, number>();
          known.set(stem, Math.max(weight, known.get(stem) ?? 0));
          counts.set(phrase, known);
        }
      }
    }
    return [...counts].flatMap(([phrase, known]) => {
      const share = sum([...known].map(([stem, weight]) => weight * tell(stem))) / totals.get(phrase)!;
      return known.size >= 2 && share >= leastShare ? [{ phrase, strength: Math.min(1, share) }] : [];
    });
  }

  return { find, findPartly };
}

/** How much a word tells of an idea: the fewer ideas have it, the more. */
function weighStems(phrases: readonly Phrase[]): ReadonlyMap<string, number> {
  const ideas = new Set(phrases.map(({ idea }) => idea)).size;
  const having = new Map<string, Set<number>>();
  for (const { stems, idea } of phrases) {
    for (const stem of stems) having.set(stem, (having.get(stem) ?? new Set()).add(idea));
  }
  return new Map([...having].map(([stem, { size }]) => [stem, weighStem(stem, size, ideas)]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function groupPhrases(phrases: readonly Phrase[], getStems: (phrase: Phrase) => readonly string[]) {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const stem of new Set(getStems(phrase))) {
      const group = groups.get(stem);
      if (group) group.push(phrase);
      else groups.set(stem, [phrase]);
    }
  }
  return groups;
}

function withoutParts(found: readonly FoundPhrase[]): FoundPhrase[] {
  return found.filter(
    ({ from, to, phrase }) =>
      !found.some(
        (other) =>
          other.from <= from &&
          other.to >= to &&
          other.phrase.stems.length > phrase.stems.length &&
          other.phrase.idea !== phrase.idea,
      ),
  );
}

function matchLiterally({ stems }: Phrase, words: readonly PhraseWord[], from: number) {
  let strength = 1;
  for (let index = 1; index < stems.length; index += 1) {
    const weight = words[from + index - 1]?.stems.get(stems[index]!);
    if (weight === undefined) return undefined;
    strength = Math.min(strength, weight);
  }
  return { strength, to: from + stems.length - 1 };
}

function matchLoosely({ stems }: Phrase, words: readonly PhraseWord[], from: number) {
  let strength = 1;
  let gaps = 0;
  let next = 1;
  let at = from;
  for (; next < stems.length && at < words.length; at += 1) {
    const weight = words[at]!.stems.get(stems[next]!);
    if (weight !== undefined) {
      strength = Math.min(strength, weight);
      next += 1;
    } else if (!words[at]!.isStop) {
      gaps += 1;
      if (gaps > Math.min(MOST_GAPS, stems.length - 1)) return undefined;
    }
  }
  return next === stems.length ? { strength, to: at } : undefined;
}
