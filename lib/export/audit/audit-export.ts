import { groupBy } from '@/lib/content/join/group';
import { absoluteUrl, machinePaths } from '@/lib/site/paths';
import { attempt, parseFeed, parseSitemap } from './read-machine-files';
import type { Export } from './read-export';
import { RULES, type Audited } from './rules';

/** A rule that does not hold somewhere. */
export interface Fault {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** The page's path, or the file. */
  readonly place: string;
  readonly message: string;
}

/** Every place where a rule does not hold, rule by rule. */
export function auditExport(read: Export): Fault[] {
  const byUrl = new Map(read.pages.map((page) => [page.url, page]));
  const all: Audited = {
    ...read,
    listed: listIndexed(read),
    findPage: (url) => byUrl.get(url) ?? byUrl.get(url.replace(/\/$/, '')),
    feeds: read.files.filter(isFeed).map((file) => {
      const { value: feed, fault } = attempt(() => parseFeed(file, read.text(file)!));
      return { file, feed, fault };
    }),
    sitemaps: readSitemaps(read, machinePaths.sitemap.slice(1)),
  };
  return Object.entries(RULES).flatMap(([rule, { severity = 'error' as const, find }]) =>
    [...find(all)].map(([place, message]) => ({ rule, severity, place, message })),
  );
}

/** The addresses that a sitemap is made of: of pages that are indexable, and their own canonical. */
export function listIndexed({ pages }: Pick<Export, 'pages'>): Set<string> {
  return new Set(
    pages.filter(({ isIndexable, canonical, url }) => isIndexable && canonical === url).map(({ url }) => url),
  );
}

export function isFeed(file: string): boolean {
  return /(?:^|\/)feed\.(?:xml|json)$/.test(file);
}

/** The sitemap, and if it is an index every file that it names. */
function readSitemaps(read: Export, file: string): Audited['sitemaps'] {
  const text = read.text(file);
  const { value, fault } = attempt(() => parseSitemap(text ?? ''));
  const { isIndex = false, entries = [] } = value ?? {};
  const sitemap = { file, entries: isIndex ? [] : entries, bytes: Buffer.byteLength(text ?? '') };
  if (!value) return [{ ...sitemap, fault: text ? fault : 'It does not exist.' }];
  const parts = isIndex ? entries.map(({ loc = '' }) => loc.slice(absoluteUrl('/').replace(/\/?$/, '/').length)) : [];
  return [sitemap, ...parts.flatMap((part) => readSitemaps(read, part))];
}

/**
 * The faults as a person reads them: page by page, then how often each rule does not hold.
 *
 * @param max lines for one rule; the rest is counted.
 */
export function formatReport(faults: readonly Fault[], pages: number, max = 20): string {
  const byRule = [...groupBy(faults, ({ rule }) => [rule])];
  const shown = byRule.flatMap(([, found]) => found.slice(0, max));
  const byPlace = [...groupBy(shown, ({ place }) => [place])].sort(([a], [b]) => (a < b ? -1 : 1));
  const hidden = faults.length - shown.length;
  const counts = byRule.map(
    ([rule, { length, 0: first }]) =>
      `${String(length).padStart(6)}  ${first!.severity.padEnd(7)}  ${rule}: ${RULES[rule]!.holds}`,
  );
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const sums = [count(errors, 'error'), count(faults.length - errors, 'warning')].join(', ');
  return [
    ...byPlace.map(([place, found]) =>
      [place, ...found.map(({ severity, rule, message }) => `  ${severity.padEnd(7)}  ${rule}  ${message}`)].join('\n'),
    ),
    hidden > 0 && `... and ${hidden} more of the same; --all shows them.`,
    counts.join('\n'),
    `${count(pages, 'page')}, ${count(Object.keys(RULES).length, 'rule')}: ${sums}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
