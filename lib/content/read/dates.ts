/**
 * A calendar date as `YYYY-MM-DD`, or `undefined` for anything that is none. A time after it is dropped.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339
 * @example
 * readDate('2026-03-31'); // => '2026-03-31'
 * readDate('2026-02-30'); // => undefined
 * readDate('31.3.2026'); // => undefined
 */
export function readDate(value: string): string | undefined {
  const [, date] = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(value) ?? [];
  if (!date) return undefined;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}
