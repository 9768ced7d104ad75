import { listWords } from '@/lib/text/terms';

const MAX_SNIPPET_LENGTH = 240;

/** Words of a query worth showing, by stem, with how much each tells. */
export type StemWeights = ReadonlyMap<string, number>;

/**
 * The sentences of a text that say most of what was searched for.
 *
 * @param text plain, or Markdown whose marks are then taken off.
 * @returns `undefined` where no sentence has a word of the query.
 */
export function findSnippet(text: string, stems: StemWeights): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  for (const paragraph of listParagraphs(text)) {
    for (const window of listWindows(paragraph)) {
      const score = scoreWindow(window, stems);
      if (score > bestScore) [best, bestScore] = [window, score];
    }
  }
  return best && cutAround(best, stems);
}

/** A phrase must stand in a text as it was typed, but for case, signs and spaces. */
export function hasPhrase(text: string, phrase: string): boolean {
  const words = (value: string) =>
    ` ${listWords(value)
      .map(({ word }) => word)
      .join(' ')} `;
  return listParagraphs(text).some((paragraph) => words(paragraph).includes(words(phrase)));
}

function listParagraphs(text: string): string[] {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n+/)
    .map(stripMarkup)
    .filter((line) => line !== '');
}

/** Enough for a preview: the marks of Markdown go, the words stay. */
function stripMarkup(line: string): string {
  return line
    .replace(/^(?:\s*(?:#{1,6}\s.*|\[\^[^\]]+\]:.*|!\[.*|<.*)|[-|:\s]+)$/, '')
    .replace(/^\s*(?:[-*+>]|\d+\.)\s+/, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/[*_`|\\]+/g, (marks) => (marks.includes('|') ? ' ' : ''))
    .trim();
}

function listWindows(paragraph: string): string[] {
  const sentences = paragraph.match(/[^.!?]+(?:[.!?]+["”’)]*)?\s*/g) ?? [paragraph];
  const windows: string[] = [];
  sentences.forEach((sentence, index) => {
    let window = sentence;
    for (let next = index + 1; next < sentences.length; next += 1) {
      if (window.length + sentences[next]!.length > MAX_SNIPPET_LENGTH) break;
      window += sentences[next]!;
    }
    windows.push(window.trim());
  });
  return windows;
}

function scoreWindow(window: string, stems: StemWeights): number {
  const found = new Set<string>();
  for (const { stem, isStop } of listWords(window)) if (!isStop && stems.has(stem)) found.add(stem);
  return [...found].reduce((sum, stem) => sum + stems.get(stem)!, 0);
}

/** A sentence that is too long is cut on both sides of the first match. */
function cutAround(window: string, stems: StemWeights): string {
  if (window.length <= MAX_SNIPPET_LENGTH) return window;
  const first = listWords(window).find(({ stem, isStop }) => !isStop && stems.has(stem))?.start ?? 0;
  const from = Math.max(0, Math.min(first - MAX_SNIPPET_LENGTH / 4, window.length - MAX_SNIPPET_LENGTH));
  const start = from === 0 ? 0 : window.indexOf(' ', from) + 1;
  const end =
    window.length - start <= MAX_SNIPPET_LENGTH ? window.length : window.lastIndexOf(' ', start + MAX_SNIPPET_LENGTH);
  return `${start > 0 ? '… ' : ''}${window.slice(start, end)}${end < window.length ? ' …' : ''}`;
}

/** A piece of a text; `true` next to it means that it is what was searched for. */
export type HighlightedText = readonly (readonly [text: string, isMatch: boolean])[];

/**
 * Highlights the words of a text whose stem was searched for.
 *
 * @example
 * highlight('Trust fades.', new Set(['trust'])); // => [['Trust', true], [' fades.', false]]
 */
export function highlight(text: string, stems: ReadonlySet<string>): HighlightedText {
  const pieces: [string, boolean][] = [];
  let at = 0;
  for (const { stem, start, end, isStop } of listWords(text)) {
    if (isStop || !stems.has(stem)) continue;
    // Words may overlap: in Chinese each sign is part of two.
    if (start < at) pieces.at(-1)![0] += text.slice(at, end);
    else {
      if (start > at) pieces.push([text.slice(at, start), false]);
      pieces.push([text.slice(start, end), true]);
    }
    at = end;
  }
  if (at < text.length) pieces.push([text.slice(at), false]);
  return pieces;
}
