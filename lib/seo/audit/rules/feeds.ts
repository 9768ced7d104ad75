import { absoluteUrl, feedPath } from '@/lib/site/paths';
import { isFed, listListedPages } from '../page-kinds';
import { readFeed, type FeedFacts } from '../read-feed';
import type { ExportFacts, Rule } from '../model';

/**
 * What feed readers fetch.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const feedRules: readonly Rule[] = [
  {
    id: 'feed-missing',
    severity: 'error',
    holds: 'The site, every dimension and every tag has both feeds.',
    find: ({ pages, hasFile }) =>
      pages.filter(isFed).flatMap(({ path }) =>
        (['xml', 'json'] as const)
          .map((format) => feedPath(path, format))
          .filter((feed) => !hasFile(feed.slice(1)))
          .map((place) => ({ place, message: 'It is not there.' })),
      ),
  },
  createFeedRule({
    id: 'feed-invalid',
    holds: 'A feed parses, and has a title.',
    list: ({ title }) => (title ? [] : ['It has no title.']),
    onFault: (fault) => [fault],
  }),
  createFeedRule({
    id: 'feed-self',
    holds: 'A feed gives itself the address at which it is.',
    list: ({ self }, file) => (self === absoluteUrl(`/${file}`) ? [] : [`It says ${self ?? 'nothing'}.`]),
  }),
  createFeedRule({
    id: 'feed-entry-identity',
    holds: 'An entry of a feed has a title and an id that no other one has.',
    list: ({ entries }) => {
      const seen = new Set<string>();
      return entries.flatMap(({ id, title }) => {
        const isFine = id && title && !seen.has(id);
        seen.add(id ?? '');
        return isFine ? [] : [`An entry has the id "${id ?? ''}" and the title "${title ?? ''}".`];
      });
    },
  }),
  createFeedRule({
    id: 'feed-entry-page',
    holds: 'An entry of a feed leads to a page that may be listed.',
    list: ({ entries }, _, facts) => {
      const pages = new Set(listListedPages(facts).map(({ url }) => url));
      return entries.filter(({ url }) => !pages.has(url ?? '')).map(({ url }) => `An entry leads to ${url ?? ''}.`);
    },
  }),
  createFeedRule({
    id: 'feed-entry-text',
    holds: 'An entry of a feed has its whole text, in which every address is a full one.',
    list: ({ entries }) =>
      entries.flatMap(({ url, html = '' }) => {
        if (html.trim() === '') return [`${url} has no text.`];
        const relative = [...html.matchAll(/\s(?:href|src)="(?!https?:|mailto:|tel:)([^"]*)"/g)];
        return relative.map(([, address]) => `${url} refers to "${address}".`);
      }),
  }),
  createFeedRule({
    id: 'feed-entry-date',
    holds: 'A date of a feed is one, and does not lie in the future.',
    list: ({ entries }, _, { today }) =>
      entries.flatMap(({ url, dates }) =>
        dates.filter((date) => !(toDay(date) <= today)).map((date) => `${url} has the date "${date}".`),
      ),
  }),
];

interface FeedRule extends Omit<Rule, 'find' | 'severity'> {
  readonly list: (feed: FeedFacts, file: string, facts: ExportFacts) => readonly string[];
  /** What it says of a feed that cannot be read; nothing, where another rule does. */
  readonly onFault?: (fault: string) => readonly string[];
}

interface ReadFeed {
  readonly file: string;
  readonly feed?: FeedFacts;
  readonly fault?: string;
}

const known = new WeakMap<ExportFacts, readonly ReadFeed[]>();

function createFeedRule({ list, onFault = () => [], ...rule }: FeedRule): Rule {
  return {
    ...rule,
    severity: 'error',
    find: (facts) =>
      listFeeds(facts).flatMap(({ file, feed, fault = '' }) => {
        const messages = feed ? list(feed, file, facts) : onFault(fault);
        return messages.map((message) => ({ place: `/${file}`, message }));
      }),
  };
}

function listFeeds(facts: ExportFacts): readonly ReadFeed[] {
  const feeds =
    known.get(facts) ??
    facts.files.filter((file) => /(?:^|\/)feed\.(?:xml|json)$/.test(file)).map((file) => tryFeed(facts, file));
  known.set(facts, feeds);
  return feeds;
}

function tryFeed({ getText }: ExportFacts, file: string): ReadFeed {
  try {
    return { file, feed: readFeed(file, getText(file) ?? '') };
  } catch (error) {
    return { file, fault: (error as Error).message };
  }
}

/** A day as `YYYY-MM-DD`, or what is greater than any where it is no date. */
function toDay(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? '~' : new Date(time).toISOString().slice(0, 10);
}
