import { paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { createDistinctRule, createPageRule } from '../create-rule';
import { getCanonical, isIndexable, listLinks, listMeta } from '../page-metadata';
import { createPageFinder, isSiteRoot, listEveryPage } from '../page-kinds';
import type { PageFacts, Rule } from '../model';

/**
 * The addresses by which pages want to be known, and whether they want to be listed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6596
 */
export const canonicalRules: readonly Rule[] = [
  createPageRule({
    id: 'canonical-count',
    holds: 'Every page names exactly one canonical address.',
    check: (page) => {
      const { length } = listLinks(page, 'canonical');
      return length === 1 ? undefined : `It names ${length}.`;
    },
  }),
  createPageRule({
    id: 'canonical-invalid',
    holds: 'A canonical is a whole http(s) address without fragment and password.',
    check: (page) => {
      const canonical = getCanonical(page);
      return canonical === undefined || isPlainAddress(canonical) ? undefined : `Its canonical is "${canonical}".`;
    },
  }),
  createPageRule({
    id: 'canonical-root',
    holds: 'No page but the front page names the root of a site.',
    about: ({ pages }) => pages.filter(({ path }) => path !== paths.home),
    check: (page) => {
      const canonical = getCanonical(page) ?? '';
      return isSiteRoot(canonical) ? `Its canonical is ${canonical}, which asks search engines to drop it.` : undefined;
    },
  }),
  createPageRule({
    id: 'canonical-host',
    holds: 'A canonical lies on the site, or on a host that the site file allows.',
    check: (page) => {
      const canonical = getCanonical(page) ?? '';
      if (!isPlainAddress(canonical) || isSiteRoot(canonical)) return undefined;
      const { origin, host } = new URL(canonical);
      return origin === site.origin || site.canonicalHosts.includes(host)
        ? undefined
        : `Its canonical is ${canonical}.`;
    },
  }),
  {
    id: 'canonical-other-page',
    severity: 'error',
    holds: 'A page that may be listed does not name another page of the site.',
    find: (facts) => {
      const findPage = createPageFinder(facts);
      return facts.pages.filter(isIndexable).flatMap((page) => {
        const canonical = getCanonical(page) ?? '';
        if (canonical === page.url || isSiteRoot(canonical) || !findPage(canonical)) return [];
        return [{ place: page.path, message: `Its canonical is ${canonical}; its address is ${page.url}.` }];
      });
    },
  },
  {
    id: 'canonical-loop',
    severity: 'error',
    holds: 'Canonicals lead in one step to a page that is its own.',
    find: (facts) => {
      const findPage = createPageFinder(facts);
      return facts.pages.flatMap((page) => {
        const way = followCanonicals(page, findPage);
        if (way.length <= 2) return [];
        return [{ place: page.path, message: `They lead on: ${way.map(({ path }) => path).join(' -> ')}` }];
      });
    },
  },
  createDistinctRule({
    id: 'canonical-shared',
    holds: 'No two pages that may be listed share a canonical.',
    valueOf: getCanonical,
  }),
  createPageRule({
    id: 'robots-count',
    holds: 'A page has at most one robots tag, and an error page exactly one.',
    about: listEveryPage,
    check: (page, { errorPages }) => {
      const { length } = listMeta(page, 'robots');
      const isRight = errorPages.includes(page) ? length === 1 : length <= 1;
      return isRight ? undefined : `It has ${length}.`;
    },
  }),
  createPageRule({
    id: 'robots-error-page',
    holds: 'An error page is not to be listed.',
    about: ({ errorPages }) => errorPages,
    check: (page) => (isIndexable(page) ? 'It may be listed.' : undefined),
  }),
  createPageRule({
    id: 'robots-search',
    holds: 'The search page, whose results no crawler sees, is not to be listed.',
    about: ({ pages }) => pages.filter(({ path }) => path === paths.search),
    check: (page) => (isIndexable(page) ? 'It may be listed.' : undefined),
  }),
];

/** Where canonicals lead from a page, ending with the first that is its own or was passed before. */
function followCanonicals(page: PageFacts, findPage: (url: string) => PageFacts | undefined): PageFacts[] {
  const way = [page];
  for (;;) {
    const last = way.at(-1)!;
    const next = findPage(getCanonical(last) ?? '');
    if (!next || next === last) return way;
    const isPassed = way.includes(next);
    way.push(next);
    if (isPassed) return way;
  }
}

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hash, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && hash === '' && username === '' && password === '';
}
