/**
 * Entries by each of their keys, in the order in which they come.
 *
 * @example
 * groupBy([{ tags: ['a', 'b'] }], ({ tags }) => tags); // => Map { 'a' => [entry], 'b' => [entry] }
 */
export function groupBy<Entry>(
  entries: readonly Entry[],
  getKeys: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of getKeys(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
