import { diffIndices } from 'node-diff3';

/** Lines of two texts next to each other: what is on one side only has nothing on the other. */
export interface SideRow {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly isChanged: boolean;
}

/** Equal lines that are shown around those that differ. */
const AROUND = 2;

/**
 * Two versions of a text, side by side: where they differ, with a little of what is around.
 *
 * @example
 * listSides('a\nb', 'a\nc'); // => [{ left: ['a'], right: ['a'], isChanged: false }, { left: ['b'], right: ['c'], isChanged: true }]
 */
export function listSides(left: string, right: string): SideRow[] {
  const [a, b] = [left.split('\n'), right.split('\n')];
  const rows: SideRow[] = [];
  let at = 0;
  const same = (to: number, isFirst: boolean, isLast: boolean) => {
    const lines = a.slice(at, to);
    const isLong = lines.length > 2 * AROUND;
    const head = isFirst ? [] : lines.slice(0, isLong ? AROUND : lines.length);
    const tail = isLast ? [] : isLong || isFirst ? lines.slice(-AROUND) : [];
    const shown = [...head, ...(isLong ? ['…'] : []), ...tail];
    if (shown.length > 0) rows.push({ left: shown, right: shown, isChanged: false });
  };
  const parts = diffIndices(a, b);
  for (const [index, { buffer1, buffer2 }] of parts.entries()) {
    same(buffer1[0], index === 0, false);
    const changed = { left: a.slice(buffer1[0], buffer1[0] + buffer1[1]), isChanged: true };
    rows.push({ ...changed, right: b.slice(buffer2[0], buffer2[0] + buffer2[1]) });
    at = buffer1[0] + buffer1[1];
  }
  if (parts.length > 0) same(a.length, false, true);
  return rows;
}
