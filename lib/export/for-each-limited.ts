import pMap from 'p-map';

/** How many files are in work at one time: enough to keep disk and processors busy, few enough to fit in memory. */
const CONCURRENCY = 8;

/** Does something with every item, a few at a time; the first failure ends it. */
export async function forEachLimited<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  await pMap(items, work, { concurrency: CONCURRENCY });
}
