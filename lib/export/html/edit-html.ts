/** A stretch of a page and what is in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits that do not overlap, in any order.
 *
 * @example
 * editHtml('<b>x</b>', [{ start: 3, end: 4, text: 'y' }]); // => '<b>y</b>'
 */
export function editHtml(html: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += html.slice(position, start) + text;
    position = end;
  }
  return result + html.slice(position);
}

/**
 * A value fit to be put between double quotation marks.
 *
 * @example
 * escapeAttribute('{"a":1}'); // => '{&quot;a&quot;:1}'
 */
export function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
