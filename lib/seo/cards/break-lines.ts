/**
 * Breaks a text into as few lines as a width allows, and those as even as they can be.
 *
 * A word that is wider than a line is cut. Lines beyond `most` are dropped, and the last one ends with an ellipsis.
 *
 * @param measure the width of a line.
 * @example
 * breakLines('What is trust?', 9, 3, (line) => line.length); // => ['What is', 'trust?']
 */
export function breakLines(text: string, width: number, most: number, measure: (line: string) => number): string[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => cutWord(word, width, measure));
  const lines = fill(words, width, measure);
  if (lines.length > most) {
    const kept = lines.slice(0, most);
    kept[most - 1] = endWithEllipsis(kept[most - 1]!, width, measure);
    return kept;
  }
  return lines.length < 2 ? lines : fill(words, findNarrowest(words, lines.length, width, measure), measure);
}

type Measure = (line: string) => number;

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest width that needs no more lines. */
function findNarrowest(words: readonly string[], count: number, width: number, measure: Measure): number {
  let low = Math.max(...words.map(measure));
  let high = width;
  while (high - low > width / 100) {
    const middle = (low + high) / 2;
    if (fill(words, middle, measure).length > count) low = middle;
    else high = middle;
  }
  return high;
}

function cutWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function endWithEllipsis(line: string, width: number, measure: Measure): string {
  let kept = line;
  while (kept !== '' && measure(`${kept}…`) > width) kept = kept.replace(/\s*\S$/u, '');
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`;
}
