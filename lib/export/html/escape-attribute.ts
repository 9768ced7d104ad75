/**
 * A value fit to be put between double quotation marks.
 *
 * @example
 * escapeAttribute('{"a":1}'); // => '{&quot;a&quot;:1}'
 */
export function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
