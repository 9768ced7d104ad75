import { listWords } from '@/lib/text/terms';
import { groupPairs } from './group-pairs';

/** A phrase as it is looked for: the stems of its telling words, or every word where one or none is telling. */
export interface Phrase {
  readonly concept: number;
  readonly stems: readonly string[];
  /** Whether its stop words must be there too, each next to the other. */
  readonly isLiteral: boolean;
  /** Whether it is something that readers say, rather than a label of the concept. */
  readonly isPhrasing: boolean;
}

/** A word of a text in which phrases are looked for: the stems it may stand for, with how likely each is. */
export interface PhraseWord {
  readonly isStop: boolean;
  readonly stems: ReadonlyMap<string, number>;
}

/** A phrase that a text has, how surely, and where: indices of words, the end exclusive. */
interface FoundPhrase {
  readonly phrase: Phrase;
  readonly strength: number;
  readonly from: number;
  readonly to: number;
}

/** Words that may come and go within a phrase: `on the same page`, `on our page`. */
const DETERMINERS = new Set('a an the my our your his her their its this that these those'.split(' '));

/** How many other telling words may stand between those of a phrase. */
const MAX_GAPS = 2;

/**
 * Takes a phrase of the thesaurus apart.
 *
 * @example
 * parsePhrase('on the same page', 3, false); // => { concept: 3, stems: ['on', 'same', 'page'], isLiteral: true, isPhrasing: false }
 */
export function parsePhrase(text: string, concept: number, isPhrasing: boolean): Phrase | undefined {
  const words = listWords(text).filter(({ word }) => !DETERMINERS.has(word));
  const telling = words.filter(({ isStop }) => !isStop);
  const isLiteral = telling.length < 2 && words.length > telling.length;
  const stems = (isLiteral ? words : telling).map(({ stem }) => stem);
  return stems.length === 0 ? undefined : { concept, stems, isLiteral, isPhrasing };
}

/** Readies a plain text for a finder of phrases. */
export function toPhraseWords(text: string): PhraseWord[] {
  return listWords(text)
    .filter(({ word }) => !DETERMINERS.has(word))
    .map(({ stem, isStop }) => ({ isStop, stems: new Map([[stem, 1]]) }));
}

/** Whether a word, as it stands in a query, is passed over in phrases. */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word);
}

/**
 * Indexes phrases by their first word, to find those of a text, each once; one that is only part of a longer one (`span of
 * control`) is left out. A single word of a phrasing is only a hint, and no phrase.
 */
export function createPhraseFinder(phrases: readonly Phrase[]) {
  const sought = phrases.filter(({ isPhrasing, stems }) => !isPhrasing || stems.length > 1);
  const byFirst = groupPairs(sought.map((phrase) => [phrase.stems[0]!, phrase]));
  return (words: readonly PhraseWord[]): FoundPhrase[] => {
    const found = new Map<Phrase, FoundPhrase>();
    words.forEach((word, from) => {
      for (const [stem, weight] of word.stems) {
        for (const phrase of byFirst.get(stem) ?? []) {
          const match = matchRest(phrase, words, from + 1);
          const strength = weight * (match?.strength ?? 0);
          if (match && strength > (found.get(phrase)?.strength ?? 0)) {
            found.set(phrase, { phrase, strength, from, to: match.to });
          }
        }
      }
    });
    return withoutParts([...found.values()]);
  };
}

function withoutParts(found: readonly FoundPhrase[]): FoundPhrase[] {
  return found.filter(
    ({ from, to, phrase }) =>
      !found.some(
        (other) =>
          other.from <= from &&
          other.to >= to &&
          other.phrase.stems.length > phrase.stems.length &&
          other.phrase.concept !== phrase.concept,
      ),
  );
}

/** Finds the rest of a phrase whose first word is before `from`; in one that is literal no other word may stand between. */
function matchRest({ stems, isLiteral }: Phrase, words: readonly PhraseWord[], from: number) {
  let strength = 1;
  let gaps = isLiteral ? 0 : Math.min(MAX_GAPS, stems.length - 1);
  let next = 1;
  let at = from;
  for (; next < stems.length && at < words.length; at += 1) {
    const weight = words[at]!.stems.get(stems[next]!);
    if (weight !== undefined) {
      strength = Math.min(strength, weight);
      next += 1;
    } else if (isLiteral || !words[at]!.isStop) {
      gaps -= 1;
      if (gaps < 0) return undefined;
    }
  }
  return next === stems.length ? { strength, to: at } : undefined;
}
