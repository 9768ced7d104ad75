import { foldSpelling } from '@/lib/text/fold';
import type { ComparableText } from './question-similarity';

export interface RepeatedSentence {
  /** As it is in the first text. */
  readonly sentence: string;
  /** The texts that hold it, in their order. */
  readonly slugs: readonly string[];
}

/** Shorter ones ("Then wait.") are said again by chance. */
const MIN_WORDS = 7;

/**
 * The sentences that are in more than one text, whatever their case and punctuation.
 *
 * @param texts plain text, a line for each block.
 * @example
 * findRepeatedSentences([{ slug: 'a', text: 'We hold these truths to be quite evident.' }, ...]);
 */
export function findRepeatedSentences(texts: readonly ComparableText[]): RepeatedSentence[] {
  const found = new Map<string, { sentence: string; slugs: string[] }>();
  for (const { slug, text } of texts) {
    for (const sentence of listSentences(text)) {
      const key = foldSpelling(sentence);
      if (key.split(' ').length < MIN_WORDS) continue;
      const entry = found.get(key);
      if (!entry) found.set(key, { sentence, slugs: [slug] });
      else if (!entry.slugs.includes(slug)) entry.slugs.push(slug);
    }
  }
  return [...found.values()].filter(({ slugs }) => slugs.length > 1);
}

/** The sentences of a plain text; a line end ends one too. */
export function listSentences(text: string): string[] {
  return text.split(/\n|(?<=[.!?]["”’']?)\s+/).filter((sentence) => sentence.trim() !== '');
}
