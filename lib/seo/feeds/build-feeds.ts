import { escapeText } from 'entities';
import { x } from 'xastscript';
import { feeds as words } from '#words/reference';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { absoluteUrl, dimensionPath, feedPath, hrefTo, iconPath, machinePaths, paths, tagPath } from '@/lib/site/paths';
import { listPeople, site } from '@/lib/site/site';
import { inSentence } from '@/lib/text/sentences';
import { getArticleUrl, writeSource } from '../article-markdown';
import { getArticleCard } from '../cards/list-cards';
import { writeXml } from '../xml';

/** What a feed carries: the site, one dimension or one tag. */
interface FeedSource {
  readonly title: string;
  readonly description: string;
  /** The path of the page that lists the same. */
  readonly path: string;
  readonly articles: readonly Article[];
}

/** Every feed of the site, as RSS and as JSON Feed. Articles that have their home elsewhere are in none. */
export function* buildFeeds(
  knowledgeBase: KnowledgeBase,
): Generator<{ readonly path: string; readonly content: string }> {
  // Each is made once, however many feeds carry it.
  const known = new Map<Article, FeedEntry>();
  for (const { articles, ...feed } of listFeeds(knowledgeBase)) {
    const entries = takeLatest(articles).map((article) => {
      const entry = known.get(article) ?? createEntry(knowledgeBase, article);
      known.set(article, entry);
      return entry;
    });
    yield { path: feedPath(feed.path, 'xml'), content: buildRss(feed, entries) };
    yield { path: feedPath(feed.path, 'json'), content: buildJsonFeed(feed, entries) };
  }
}

function listFeeds({ articles, dimensions, tags, ...knowledgeBase }: KnowledgeBase): FeedSource[] {
  return [
    { title: site.name, description: site.description, path: paths.home, articles },
    ...dimensions.map(({ slug, name, overview }) => ({
      title: `${name} | ${site.name}`,
      description: overview?.summary ?? words.about(name),
      path: dimensionPath(slug),
      articles: knowledgeBase.getArticlesInDimension(slug),
    })),
    ...tags.map(({ slug, label, definition }) => ({
      title: `${label} | ${site.name}`,
      description: definition ?? words.about(inSentence(label)),
      path: tagPath(slug),
      articles: knowledgeBase.getArticlesWithTag(slug),
    })),
  ];
}

/** By the last date that the author gave; articles of one date, or of none, stay in the order of the map. */
function takeLatest(articles: readonly Article[]): Article[] {
  const dateOf = ({ updated, published, lastReviewed }: Article) => updated ?? published ?? lastReviewed ?? '';
  return articles
    .filter(({ canonicalElsewhere }) => canonicalElsewhere === undefined)
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
    .slice(0, site.feedSize);
}

/** An article as all feeds carry it. */
type FeedEntry = ReturnType<typeof createEntry>;

function createEntry(knowledgeBase: KnowledgeBase, article: Article) {
  const { title, shortAnswer, description, published, updated } = article;
  const tags = [
    knowledgeBase.getDimension(article.dimension ?? '')?.name,
    ...article.tags.map((slug) => knowledgeBase.getTag(slug)?.label),
  ];
  return {
    /** It also identifies the article. */
    url: getArticleUrl(article),
    title,
    /** In plain words. */
    summary: shortAnswer?.text ?? description,
    html: renderEntry(knowledgeBase, article),
    tags: tags.filter((name) => name !== undefined),
    image: absoluteUrl(getArticleCard(knowledgeBase, article).path),
    authors: listPeople(article.authors),
    /** `YYYY-MM-DD`, where the author gave it. */
    published,
    updated,
  };
}

function renderEntry({ getTexts }: KnowledgeBase, { path, sources }: Article): string {
  const { answer: shortAnswer, body } = getTexts(path);
  const answer = shortAnswer ? `<h2>Short answer</h2>\n${shortAnswer.plainHtml}\n` : '';
  const items = sources.map((source) => `<li>${escapeText(writeSource(source))}</li>`);
  const list = items.length > 0 ? `\n<h2>Sources</h2>\n<ul>\n${items.join('\n')}\n</ul>` : '';
  return `${answer}${body.plainHtml}${list}`;
}

type FeedHead = Omit<FeedSource, 'articles'>;

/**
 * RSS 2.0 with the full texts. A browser shows it through `feed.css`, with a line that says what it is.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile for `atom:link` and `content:encoded`
 */
function buildRss({ title, description, path }: FeedHead, entries: readonly FeedEntry[]): string {
  const latest = entries
    .flatMap(({ updated, published }) => updated ?? published ?? [])
    .sort()
    .at(-1);
  const channel = x('channel', [
    createIntroduction(),
    x('title', title),
    x('link', absoluteUrl(path)),
    x('description', description),
    x('language', site.language.toLowerCase()),
    x('copyright', [site.publisher.name, site.license?.name].filter(Boolean).join(', ')),
    ...(latest ? [x('lastBuildDate', toRfc822(latest))] : []),
    x('atom:link', { href: absoluteUrl(feedPath(path, 'xml')), rel: 'self', type: 'application/rss+xml' }),
    ...site.feedHubs.map((href) => x('atom:link', { href, rel: 'hub' })),
    ...entries.map(({ url, summary, html, tags, authors, published, ...entry }) =>
      x('item', [
        x('title', entry.title),
        x('link', url),
        x('guid', { isPermaLink: 'true' }, url),
        x('description', summary),
        x('content:encoded', html),
        ...authors.map(({ name }) => x('dc:creator', name)),
        ...tags.map((tag) => x('category', tag)),
        ...(published ? [x('pubDate', toRfc822(published))] : []),
      ]),
    ),
  ]);
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  };
  return writeXml(x('rss', { version: '2.0', ...namespaces }, channel), {
    'xml-stylesheet': `type="text/css" href="${hrefTo(machinePaths.feedStyle)}"`,
  });
}

/** For a person who opens the feed in a browser: what it is, and a link that works. Feed readers pass over it. */
function createIntroduction() {
  const namespace = { 'xmlns:h': 'http://www.w3.org/1999/xhtml' };
  return x('h:p', namespace, [`${words.introduction} `, x('h:a', { href: absoluteUrl(paths.feeds) }, words.allFeeds)]);
}

/** @example toRfc822('2026-03-31'); // => 'Tue, 31 Mar 2026 00:00:00 GMT' */
function toRfc822(date: string): string {
  return new Date(`${date}T00:00:00Z`).toUTCString();
}

/**
 * JSON Feed 1.1 with the full texts.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
function buildJsonFeed({ title, description, path }: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absoluteUrl(path),
    feed_url: absoluteUrl(feedPath(path, 'json')),
    description,
    icon: absoluteUrl(iconPath(512)),
    favicon: absoluteUrl(machinePaths.touchIcon),
    language: site.language,
    authors: [{ name: site.publisher.name, url: site.publisher.url }],
    hubs: site.feedHubs.length > 0 ? site.feedHubs.map((url) => ({ type: 'WebSub', url })) : undefined,
    items: entries.map(({ url, summary, html, image, tags, authors, published, updated, ...entry }) => ({
      id: url,
      url,
      title: entry.title,
      summary,
      content_html: html,
      image,
      tags,
      authors: authors.length > 0 ? authors.map((author) => ({ name: author.name, url: author.url })) : undefined,
      date_published: published && `${published}T00:00:00Z`,
      date_modified: updated && `${updated}T00:00:00Z`,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
