/** A stream of numbers that is the same for the same seed on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  readonly pick: <Entry>(entries: readonly Entry[]) => Entry;
  /** Like `pick`, but the earlier entries come up more often, as words and tags do in real collections. */
  readonly pickZipf: <Entry>(entries: readonly Entry[]) => Entry;
  readonly chance: (share: number) => boolean;
  /** Different entries, in the order in which they came up. */
  readonly sample: <Entry>(entries: readonly Entry[], count: number) => Entry[];
}

/**
 * @see https://en.wikipedia.org/wiki/Zipf%27s_law
 * @see Tommy Ettinger's mulberry32, public domain
 */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  const below = (end: number) => Math.floor(next() * end);
  const pick = <Entry>(entries: readonly Entry[]) => entries[below(entries.length)]!;
  return {
    next,
    below,
    pick,
    // The inverse of the distribution 1/x over the ranks.
    pickZipf: (entries) => entries[Math.floor((entries.length + 1) ** next()) - 1]!,
    chance: (share) => next() < share,
    sample: (entries, count) => {
      const rest = [...entries];
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]!);
    },
  };
}
