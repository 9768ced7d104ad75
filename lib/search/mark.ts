import { listWords } from '@/lib/text/terms';

/** A piece of a text; `true` beside it means that it is what was searched for. */
export type MarkedText = readonly (readonly [text: string, isMatch: boolean])[];

/**
 * Marks the words of a text whose stem was searched for.
 *
 * @example
 * markWords('Trust fades.', new Set(['trust'])); // => [['Trust', true], [' fades.', false]]
 */
export function markWords(text: string, stems: ReadonlySet<string>): MarkedText {
  const pieces: [string, boolean][] = [];
  let at = 0;
  for (const { stem, start, end, isStop } of listWords(text)) {
    if (isStop || !stems.has(stem)) continue;
    if (start > at) pieces.push([text.slice(at, start), false]);
    pieces.push([text.slice(start, end), true]);
    at = end;
  }
  if (at < text.length) pieces.push([text.slice(at), false]);
  return pieces;
}
