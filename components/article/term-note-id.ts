/** @example termNoteId('trust'); // => 'term-trust' */
export function termNoteId(slug: string): string {
  return `term-${slug}`;
}
