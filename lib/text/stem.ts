import { facts } from '#site-facts';
import { stemmer } from 'stemmer';
import english from './english.json';
import { foldWord } from './fold';

/** Conjunctions, prepositions and the article, which Arabic writes as one word with the noun. */
const ARABIC_PARTICLES = /^(?:[وف]?(?:[بك]?ال|لل))(?=.{3})/u;

/** The same in Hebrew: each is one letter. */
const HEBREW_PARTICLES = /^[והבלכמש]{1,3}?(?=[^והבלכמש]..|.{3}$)/u;

/**
 * Families of English that the algorithm tears apart (`decide`, `decision`) or throws together with strangers (`news` with
 * `new`, `business` with `busy`). The first word names the family.
 */
const FAMILIES = new Map(english.families.flatMap((family) => nameAfterFirst(family.split(' '))));

/** What `sameWords` of `site.yml` says, by stem, so that it holds for all forms of its words. */
const OWN = new Map(
  (facts.sameWords ?? []).flatMap((words) => nameAfterFirst(words.split(/\s+/).map((word) => cutDown(foldWord(word))))),
);

function nameAfterFirst(words: readonly string[]): [word: string, name: string][] {
  return words.map((word) => [word, words[0]!]);
}

/**
 * What a folded word has in common with the other forms of it.
 *
 * @see Porter, M. F. (1980). An algorithm for suffix stripping. Program 14(3).
 * @example
 * stem('reopened'); // => 'reopen'
 * stem('decisions'); // => 'decide'
 */
export function stem(word: string): string {
  const cut = cutDown(word);
  return OWN.get(cut) ?? cut;
}

function cutDown(word: string): string {
  if (/^\p{sc=Arabic}/u.test(word)) return word.replace(ARABIC_PARTICLES, '');
  if (/^\p{sc=Hebrew}/u.test(word)) return word.replace(HEBREW_PARTICLES, '');
  return FAMILIES.get(word) ?? stemmer(word);
}
