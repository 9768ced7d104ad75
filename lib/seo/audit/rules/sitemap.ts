import { machinePaths } from '@/lib/site/paths';
import { listListedPages } from '../page-kinds';
import { readSitemap, type SitemapFacts } from '../read-sitemap';
import type { ExportFacts, Rule } from '../model';

const MOST_URLS = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * The list of pages that search engines fetch.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export const sitemapRules: readonly Rule[] = [
  createSitemapRule({
    id: 'sitemap-invalid',
    holds: 'The sitemap is there, and parses.',
    list: ({ faults }) => faults,
  }),
  createSitemapRule({
    id: 'sitemap-lacks',
    holds: 'Every page that may be listed, and is its own canonical, is in the sitemap.',
    list: ({ entries, faults }, facts) => {
      if (faults.length > 0) return [];
      const listed = new Set(entries.map(({ url }) => url));
      return listListedPages(facts)
        .filter(({ url }) => !listed.has(url))
        .map(({ url }) => `It lacks ${url}.`);
    },
  }),
  createSitemapRule({
    id: 'sitemap-extra',
    holds: 'Nothing else is in the sitemap.',
    list: ({ entries }, facts) => {
      const pages = new Set(listListedPages(facts).map(({ url }) => url));
      return entries.filter(({ url }) => !pages.has(url)).map(({ url }) => `It lists ${url}.`);
    },
  }),
  createSitemapRule({
    id: 'sitemap-duplicate',
    holds: 'The sitemap lists nothing twice.',
    list: ({ entries }) => {
      const seen = new Set<string>();
      return entries.flatMap(({ url }) => {
        const isKnown = seen.has(url);
        seen.add(url);
        return isKnown ? [`It lists ${url} again.`] : [];
      });
    },
  }),
  createSitemapRule({
    id: 'sitemap-size',
    holds: 'A file of the sitemap has at most 50,000 addresses and 50 MB.',
    list: ({ files }) =>
      files
        .filter(({ bytes, count }) => count > MOST_URLS || bytes > MOST_BYTES)
        .map(({ file, bytes, count }) => `${file} has ${count} addresses in ${bytes} bytes.`),
  }),
  createSitemapRule({
    id: 'sitemap-date',
    holds: 'A date of the sitemap is one, and does not lie in the future.',
    list: ({ entries }, { today }) =>
      entries
        .filter(({ changed }) => changed !== undefined && (!DATE.test(changed) || changed.slice(0, 10) > today))
        .map(({ url, changed }) => `It says that ${url} changed on ${changed}.`),
  }),
  createSitemapRule({
    id: 'sitemap-noise',
    holds: 'The sitemap has no priorities and no frequencies, which nobody reads.',
    list: ({ entries }) =>
      entries.flatMap(({ url, fields }) =>
        fields.filter((name) => name === 'priority' || name === 'changefreq').map((name) => `${url} has a ${name}.`),
      ),
  }),
];

interface SitemapRule extends Omit<Rule, 'find' | 'severity'> {
  readonly list: (sitemap: SitemapFacts, facts: ExportFacts) => readonly string[];
}

const known = new WeakMap<ExportFacts, SitemapFacts>();

function createSitemapRule({ list, ...rule }: SitemapRule): Rule {
  return {
    ...rule,
    severity: 'error',
    find: (facts) => {
      const sitemap = known.get(facts) ?? readSitemap(facts);
      known.set(facts, sitemap);
      return list(sitemap, facts).map((message) => ({ place: machinePaths.sitemap, message }));
    },
  };
}
