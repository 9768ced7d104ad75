import { listWords } from '@/lib/text/terms';

const LONGEST_PASSAGE = 240;

/** Words of a query worth showing, by stem, with how much each tells. */
export type TellingStems = ReadonlyMap<string, number>;

/**
 * The sentences of a text that say most of what was searched for.
 *
 * @param text plain, or Markdown whose marks are then taken off.
 * @returns `undefined` where no sentence has a word of the query.
 */
export function findPassage(text: string, stems: TellingStems): string | undefined {
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
    .replace(/^\s*(?:#{1,6}\s+.*|\[\^[^\]]+\]:.*|[-|:\s]+|!\[.*|<.*)$/, '')
    .replace(/^\s*(?:[-*+>]|\d+\.)\s+/, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`|\\]+/g, (marks) => (marks.includes('|') ? ' ' : ''))
    .trim();
}

function listWindows(paragraph: string): string[] {
  const sentences = paragraph.match(/[^.!?]+(?:[.!?]+["”’)]*|$)\s*/g) ?? [paragraph];
  const windows: string[] = [];
  sentences.forEach((sentence, index) => {
    let window = sentence;
    for (let next = index + 1; next < sentences.length; next += 1) {
      if (window.length + sentences[next]!.length > LONGEST_PASSAGE) break;
      window += sentences[next]!;
    }
    windows.push(window.trim());
  });
  return windows;
}

function scoreWindow(window: string, stems: TellingStems): number {
  const found = new Set<string>();
  for (const { stem, isStop } of listWords(window)) if (!isStop && stems.has(stem)) found.add(stem);
  return [...found].reduce((sum, stem) => sum + stems.get(stem)!, 0);
}

/** A sentence that is too long is cut on both sides of the first match. */
function cutAround(window: string, stems: TellingStems): string {
  if (window.length <= LONGEST_PASSAGE) return window;
  const first = listWords(window).find(({ stem, isStop }) => !isStop && stems.has(stem))?.start ?? 0;
  const from = Math.max(0, Math.min(first - LONGEST_PASSAGE / 4, window.length - LONGEST_PASSAGE));
  const start = from === 0 ? 0 : window.indexOf(' ', from) + 1;
  const end =
    window.length - start <= LONGEST_PASSAGE ? window.length : window.lastIndexOf(' ', start + LONGEST_PASSAGE);
  return `${start > 0 ? '… ' : ''}${window.slice(start, end)}${end < window.length ? ' …' : ''}`;
}
