/**
 * The beginning of a text, cut at the end of a sentence, or else of a word, so that it stays within a length.
 *
 * @example
 * shorten('One thing. Another thing.', 15); // => 'One thing.'
 * shorten('A very long sentence', 12); // => 'A very long…'
 */
export function shorten(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const sentences = /^.*[.!?](?=\s)/.exec(plain.slice(0, length + 1))?.[0];
  if (sentences && sentences.length >= length / 3) return sentences;
  const words = plain.slice(0, length).replace(/(?<!\s)\s+\S*$/, '');
  return `${words.slice(0, length - 1).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…`;
}

/**
 * A name as it is within a sentence: its first letter small, unless it is an abbreviation.
 *
 * @example
 * inSentence('Psychological safety'); // => 'psychological safety'
 * inSentence('OKRs'); // => 'OKRs'
 */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
