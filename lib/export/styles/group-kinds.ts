/** Pages that share their styles, and the names that stand in them. */
export interface KindGroup {
  readonly kinds: readonly string[];
  readonly names: ReadonlySet<string>;
}

/**
 * The kind of page that a file is: pages of one folder are alike, pages beside them each of their own kind. The further
 * pages of lists are alike, too: a large collection has hundreds of such folders.
 *
 * @example
 * getPageKind('articles/what-is-trust.html'); // => 'articles/'
 * getPageKind('search.html'); // => 'search.html'
 * getPageKind('tags/trust/page/2.html'); // => 'tags/-/page/'
 */
export function getPageKind(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1).replace(/\/[^/]+\/page\/$/, '/-/page/') || path;
}

/**
 * Lets the kinds of pages share styles, those that lose the least by it first, until there are few enough.
 *
 * @param measure how much a page with these names needs.
 */
export function groupKinds(
  names: ReadonlyMap<string, ReadonlySet<string>>,
  most: number,
  measure: (names: ReadonlySet<string>) => number,
): KindGroup[] {
  const weigh = (group: KindGroup) => ({ ...group, size: measure(group.names) * group.kinds.length });
  let groups = [...names].map(([kind, names]) => weigh({ kinds: [kind], names }));
  const known = new Map<string, ReturnType<typeof weigh>>();
  const join = (a: KindGroup, b: KindGroup) => {
    const kinds = [...a.kinds, ...b.kinds];
    const key = kinds.join('\n');
    const joined = known.get(key) ?? weigh({ kinds, names: new Set([...a.names, ...b.names]) });
    known.set(key, joined);
    return joined;
  };
  while (groups.length > most) {
    const pairs = groups.flatMap((a, index) => groups.slice(index + 1).map((b) => ({ a, b, joined: join(a, b) })));
    const loss = ({ a, b, joined }: (typeof pairs)[number]) => joined.size - a.size - b.size;
    const best = pairs.reduce((least, pair) => (loss(pair) < loss(least) ? pair : least));
    groups = [...groups.filter((group) => group !== best.a && group !== best.b), best.joined];
  }
  return groups;
}
