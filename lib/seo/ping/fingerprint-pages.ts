import { createHash } from 'node:crypto';
import { absoluteUrl } from '@/lib/site/paths';
import { listMeta } from '@/lib/seo/audit/page-metadata';
import type { ExportFacts } from '@/lib/seo/audit/model';
import { listListedPages } from '@/lib/seo/audit/page-kinds';

/** What stood at each address: its URL, and a short hash of what it said. */
export interface Fingerprints {
  readonly [url: string]: string;
}

/** The pages that may be listed, by what they say; the names of scripts and styles, new with each build, do not count. */
export function fingerprintPages(facts: ExportFacts): Fingerprints {
  return Object.fromEntries(
    listListedPages(facts).map((page) => [
      page.url,
      hash([...page.titles, ...listMeta(page, 'description'), page.text].join('\n')),
    ]),
  );
}

export function fingerprintFeeds({ files, getText }: ExportFacts): Fingerprints {
  const feeds = files.filter((file) => /(?:^|\/)feed\.(?:xml|json)$/.test(file));
  return Object.fromEntries(feeds.map((file) => [absoluteUrl(`/${file}`), hash(getText(file) ?? '')]));
}

/**
 * The addresses that say something new or are new, then those where nothing stands any more.
 *
 * @example
 * listChanges({ '/a': '1', '/b': '2' }, { '/a': '0', '/c': '3' }); // => ['/a', '/b', '/c']
 */
export function listChanges(now: Fingerprints, before: Fingerprints): string[] {
  const changed = Object.keys(now).filter((url) => now[url] !== before[url]);
  const gone = Object.keys(before).filter((url) => !(url in now));
  return [...changed, ...gone];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
