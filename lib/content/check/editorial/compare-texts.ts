import { foldSpelling } from '@/lib/text/fold';
import { countTerms, createComparison, createTermVectors } from '@/lib/text/term-vectors';

/** Plain text, a line for each block, of something that is asked about. */
interface Comparable {
  readonly text: string;
}

/** A word that is in more texts than this tells few of them apart, and would make the work grow with its square. */
const MAX_TEXTS_WITH_TERM = 150;

/**
 * The pairs of texts that are most alike, the most similar first: the cosine of their term vectors, in which rare words
 * count more, 0 to 1.
 *
 * @param least pairs below this are left out.
 * @example
 * const [a, b] = [{ text: 'trust fades' }, { text: 'trust fades' }];
 * findSimilarPairs([a, b], 0.5); // => [{ first: a, second: b, similarity: 1 }]
 */
export function findSimilarPairs<Entry extends Comparable>(texts: readonly Entry[], least: number) {
  const compare = createComparison(createTermVectors(texts.map(({ text }) => countTerms(text))), MAX_TEXTS_WITH_TERM);
  const pairs: { readonly first: Entry; readonly second: Entry; readonly similarity: number }[] = [];
  texts.forEach((first, at) => {
    compare(at).forEach((similarity, other) => {
      if (other > at && similarity > 0 && similarity >= least) pairs.push({ first, second: texts[other]!, similarity });
    });
  });
  return pairs.sort((a, b) => b.similarity - a.similarity);
}

/** Shorter ones ("Then wait.") are said again by chance. */
const MIN_WORDS = 7;

/**
 * The sentences that are in more than one text, whatever their case and punctuation: each as the first text has it, with
 * the texts that have it.
 *
 * @example
 * findRepeatedSentences([{ slug: 'a', text: 'We hold these truths to be quite evident.' }, ...]);
 */
export function findRepeatedSentences<Entry extends Comparable>(texts: readonly Entry[]) {
  const found = new Map<string, { readonly sentence: string; readonly texts: Set<Entry> }>();
  for (const entry of texts) {
    for (const sentence of listSentences(entry.text)) {
      const key = foldSpelling(sentence);
      if (key.split(' ').length < MIN_WORDS) continue;
      const known = found.get(key) ?? { sentence, texts: new Set() };
      found.set(key, known);
      known.texts.add(entry);
    }
  }
  return [...found.values()].filter((repeated) => repeated.texts.size > 1);
}

/** The sentences of a plain text; a line end ends one too. */
export function listSentences(text: string): string[] {
  return text.split(/\n|(?<=[.!?]["”’']?)\s+/).filter((sentence) => sentence.trim() !== '');
}
