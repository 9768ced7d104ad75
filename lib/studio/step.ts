/** One step of writing: at `from`, `removed` made way for `inserted`. Offsets in UTF-16 units, as editors count. */
export interface Step {
  readonly from: number;
  readonly removed: string;
  readonly inserted: string;
}

/**
 * The one stretch in which two texts differ, or `undefined` where they are equal.
 *
 * @example
 * findStep('one two', 'one or two'); // => { from: 4, removed: '', inserted: 'or ' }
 */
export function findStep(before: string, after: string): Step | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    from: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

/** @throws {Error} where the step is none of this text. */
export function applyStep(text: string, { from, removed, inserted }: Step): string {
  if (text.slice(from, from + removed.length) !== removed) throw new Error('This step belongs to another text.');
  return text.slice(0, from) + inserted + text.slice(from + removed.length);
}
