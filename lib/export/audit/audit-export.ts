import { machinePaths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { parseFeed, parseSitemap } from './read-machine-files';
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
    feeds: read.files
      .filter(isFeed)
      .map((file) => attempt(file, () => ({ file, feed: parseFeed(file, read.text(file)!) }))),
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

/** The sitemap, and where it is an index every file that it names. */
function readSitemaps(read: Export, file: string): Audited['sitemaps'] {
  const text = read.text(file) ?? '';
  const none = { file, entries: [], bytes: Buffer.byteLength(text) };
  if (text === '') return [{ ...none, fault: 'It does not exist.' }];
  const { isIndex, entries, fault } = attempt(file, () => ({ ...parseSitemap(text), fault: undefined }));
  if (fault) return [{ ...none, fault }];
  if (!isIndex) return [{ ...none, entries }];
  const root = `${site.origin}${site.basePath}/`;
  return [none, ...entries.flatMap(({ loc = '' }) => readSitemaps(read, loc.slice(root.length)))];
}

function attempt<T>(file: string, parse: () => T): T & { readonly file: string; readonly fault?: string } {
  try {
    return { ...parse(), file };
  } catch (error) {
    return { file, fault: (error as Error).message } as T & { file: string; fault: string };
  }
}

/**
 * The faults as a person reads them: page by page, then how often each rule does not hold.
 *
 * @param max lines for one rule; the rest is counted.
 */
export function formatReport(faults: readonly Fault[], pages: number, max = 20): string {
  const byRule = Object.keys(RULES)
    .map((rule) => faults.filter((fault) => fault.rule === rule))
    .filter(({ length }) => length > 0);
  const shown = byRule.flatMap((found) => found.slice(0, max));
  const places = [...new Set(shown.map(({ place }) => place))].sort().map((place) => {
    const lines = shown
      .filter((fault) => fault.place === place)
      .map(({ severity, rule, message }) => `  ${severity.padEnd(7)}  ${rule}  ${message}`);
    return [place, ...lines].join('\n');
  });
  const counts = byRule.map(
    (found) =>
      `${String(found.length).padStart(6)}  ${found[0]!.severity.padEnd(7)}  ${found[0]!.rule}: ${RULES[found[0]!.rule]!.holds}`,
  );
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const hidden = faults.length - shown.length;
  return [
    ...places,
    ...(hidden > 0 ? [`... and ${hidden} more of the same; --all shows them.`] : []),
    ...(counts.length > 0 ? [counts.join('\n')] : []),
    `${count(pages, 'page')}, ${count(Object.keys(RULES).length, 'rule')}: ${count(errors, 'error')}, ${count(faults.length - errors, 'warning')}.`,
  ].join('\n\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
