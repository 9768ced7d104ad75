import { feedPath, paths } from '@/lib/site/paths';
import { createPageRule } from '../create-rule';
import { listLinks } from '../page-metadata';
import { isFed, listArticlePages, toFile } from '../page-kinds';
import type { Rule } from '../model';

const FEED_TYPES = { xml: 'application/rss+xml', json: 'application/feed+json' } as const;
const FORMATS = ['xml', 'json'] as const;

/** The same in other forms, and where links lead. */
export const alternateRules: readonly Rule[] = [
  createPageRule({
    id: 'alternate-broken',
    holds: 'What a page names as another form of it is there.',
    check: (page, { hasFile }) =>
      listLinks(page, 'alternate')
        .filter((href) => !hasFile(toFile(href) ?? ''))
        .map((href) => `${href} is not there.`),
  }),
  createPageRule({
    id: 'alternate-feed',
    holds: 'Every page leads to the feeds of the site, and a dimension’s and a tag’s to their own.',
    check: (page) => {
      const lists = new Set(isFed(page) ? [paths.home, page.path] : [paths.home]);
      return [...lists].flatMap((list) =>
        FORMATS.filter((format) => {
          const named = listLinks(page, 'alternate', FEED_TYPES[format]).map(toFile);
          return !named.includes(feedPath(list, format).slice(1));
        }).map((format) => `It does not lead to ${feedPath(list, format)}.`),
      );
    },
  }),
  createPageRule({
    id: 'alternate-markdown',
    holds: 'Every article leads to its Markdown, at its address with .md after it.',
    about: listArticlePages,
    check: (page) => {
      const named = listLinks(page, 'alternate', 'text/markdown').map(toFile);
      return named.includes(`${page.path.slice(1)}.md`) ? undefined : 'It does not lead there.';
    },
  }),
  createPageRule({
    id: 'link-query',
    holds: 'No link leads to an address with a query, so that crawlers meet each page once.',
    check: ({ targets }) =>
      targets
        .filter((target) => target.includes('?') && toFile(target) !== undefined)
        .map((target) => `It leads to ${target}.`),
  }),
];
