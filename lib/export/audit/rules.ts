import { CARD_SIZE } from '@/lib/seo/card-size';
import { DESCRIPTION_ADVICE, TITLE_ELEMENT_ADVICE } from '@/lib/seo/lengths';
import { absoluteUrl, feedPath, machinePaths, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { collapse, type Export, type JsonLd, type Page } from './read-export';
import { attempt, type Feed, type SitemapEntry } from './read-machine-files';

/** An export with what is read of it besides its pages. */
export interface Audited extends Export {
  /** Pages that a sitemap is made of: indexable, and their own canonical. */
  readonly listed: ReadonlySet<string>;
  readonly findPage: (url: string) => Page | undefined;
  readonly feeds: readonly { readonly file: string; readonly feed?: Feed; readonly fault?: string }[];
  readonly sitemaps: readonly {
    readonly file: string;
    readonly entries: readonly SitemapEntry[];
    readonly bytes: number;
    readonly fault?: string;
  }[];
}

/** What is wrong in a place, if anything is: one message or several. */
type Found = string | false | undefined | readonly (string | false | undefined)[];
type Place<Subject> = readonly [place: string, subject: Subject];

/** Something that a search engine, a feed reader or a language model relies on. */
interface Rule {
  /** What holds everywhere, in a sentence. */
  readonly holds: string;
  readonly severity?: 'warning';
  /** What is wrong, by the page's path or the file that it is about. */
  readonly find: (all: Audited) => readonly Place<string>[];
}

/** Makes the function that makes a rule about each of some places. */
function about<Subject>(list: (all: Audited) => readonly Place<Subject>[]) {
  return (holds: string, check: (subject: Subject, all: Audited) => Found, severity?: Rule['severity']): Rule => ({
    holds,
    severity,
    find: (all) =>
      list(all).flatMap(([place, subject]) =>
        [check(subject, all)].flat().flatMap((message) => (message ? [[place, message] as const] : [])),
      ),
  });
}

const byPath = (pages: readonly Page[]) => pages.map((page) => [page.path, page] as const);
const pages = about((all) => byPath(all.pages));
const every = about((all) => byPath([...all.pages, ...all.errorPages]));
const sitemaps = about((all) => all.sitemaps.map((sitemap) => [`/${sitemap.file}`, sitemap]));
const feeds = about((all) => all.feeds.map((feed) => [`/${feed.file}`, feed]));
const feedEntries = about((all) =>
  all.feeds.flatMap(({ file, feed }) => feed?.entries.map((entry) => [`/${file}`, entry] as const) ?? []),
);

/** A file that has to be there. */
function file(path: string, holds: string, check: (text: string, all: Audited) => Found): Rule {
  const one = about(({ text }) => [[path, text(path.slice(1))]]);
  return one(holds, (text, all) => (text === undefined ? 'It does not exist.' : check(text, all)));
}

/** No two indexable pages say the same. */
function distinct(holds: string, valueOf: (page: Page) => string | undefined): Rule {
  const listTwice = about((all) => {
    const first = new Map<string, Page>();
    return all.pages
      .filter((page) => page.isIndexable && valueOf(page))
      .flatMap((page) => {
        const other = first.get(valueOf(page)!);
        if (!other) first.set(valueOf(page)!, page);
        return other ? [[page.path, `"${valueOf(page)}" is also said by ${other.path}.`] as const] : [];
      });
  });
  return listTwice(holds, (message) => message);
}

const isChild = (path: string, parent: string) => path.startsWith(`${parent}/`) && path.split('/').length === 3;
const isArticle = ({ path }: Page) => isChild(path, paths.articles);
const isList = ({ path }: Page) => path === paths.articles || /^\/articles\/page\/|^\/(?:dimensions|tags)\//.test(path);
/** The front page, or the first page of a list that has feeds of its own. */
const hasFeed = ({ path }: Page) => path === paths.home || isChild(path, paths.dimensions) || isChild(path, paths.tags);

const OPEN_GRAPH = ['title', 'description', 'type', 'url', 'site_name', 'locale', 'image'];
const IMAGE = ['alt', 'width', 'height'].map((name) => `og:image:${name}`);
const TWITTER = ['card', 'title', 'description', 'image'].map((name) => `twitter:${name}`);
const SHARED = [...OPEN_GRAPH.map((name) => `og:${name}`), ...IMAGE, ...TWITTER];
const FEED_TYPES = [
  ['xml', 'application/rss+xml'],
  ['json', 'application/feed+json'],
] as const;
/** Types whose results search engines have ended, or which are for what readers write. */
const FORBIDDEN = ['QAPage', 'FAQPage', 'HowTo'];
const W3C_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/**
 * Everything that the audit looks at, in the order in which it reports. What the build refuses, such as an address
 * that leads nowhere, is not looked at again.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/sd-policies
 * @see https://www.rfc-editor.org/rfc/rfc6596 (canonical)
 * @see https://ogp.me
 * @see https://www.sitemaps.org/protocol.html
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const RULES: Readonly<Record<string, Rule>> = {
  title: every(
    'Every page has exactly one title, and it has words.',
    ({ titles }) => notOne(titles, 'titles') || (!/[\p{L}\p{N}]/u.test(titles[0]!) && `Its title is "${titles[0]}".`),
  ),
  'title-long': pages(
    `A title has at most ${TITLE_ELEMENT_ADVICE} characters.`,
    ({ titles: [title = ''] }) => title.length > TITLE_ELEMENT_ADVICE && `Its title has ${title.length}.`,
    'warning',
  ),
  'title-duplicate': distinct('No two pages have the same title.', ({ titles: [title] }) => title),
  description: pages(
    'Every page has exactly one description, and it has words.',
    ({ meta }) =>
      notOne(meta('description'), 'descriptions') || (meta('description')[0]!.trim() === '' && 'It is empty.'),
  ),
  'description-long': pages(
    `A description has at most ${DESCRIPTION_ADVICE} characters.`,
    ({ meta }) =>
      meta('description')
        .slice(0, 1)
        .map(({ length }) => length > DESCRIPTION_ADVICE && `It has ${length}.`),
    'warning',
  ),
  'description-duplicate': distinct('No two pages have the same description.', ({ meta }) => meta('description')[0]),
  heading: every(
    'Every page has exactly one first-level heading, and it has words.',
    ({ headings }) =>
      notOne(headings.filter(Boolean), 'headings') || (headings.length > 1 && 'It has an empty one, too.'),
  ),
  text: pages(
    'The text is in the HTML before any script runs.',
    ({ text, headings: [heading = ''] }) =>
      text.length <= heading.length && 'Its main element holds nothing but the heading.',
  ),

  canonical: pages(
    'Every page names one canonical address, a whole one without fragment and password.',
    ({ links }) =>
      notOne(links('canonical'), 'canonicals') ||
      (!isPlainUrl(links('canonical')[0]!) && `Its canonical is "${links('canonical')[0]}".`),
  ),
  'canonical-root': pages(
    'Only the front page names the root of a site.',
    ({ path, canonical = '' }) =>
      path !== paths.home && isSiteRoot(canonical) && `${canonical} asks search engines to drop it.`,
  ),
  'canonical-host': pages(
    'A canonical is on the site, or on a host that the site file allows.',
    ({ canonical = '' }) => {
      if (!isPlainUrl(canonical) || isSiteRoot(canonical)) return;
      const { origin, host } = new URL(canonical);
      return origin !== site.origin && !site.canonicalHosts.includes(host) && `Its canonical is ${canonical}.`;
    },
  ),
  'canonical-other': pages(
    'An indexable page does not name another page, least of all one with another canonical.',
    (page, { findPage }) => {
      const { isIndexable, canonical = '', url } = page;
      const other = canonical === url || isSiteRoot(canonical) ? undefined : findPage(canonical);
      const onward = other && other.canonical !== other.url && findPage(other.canonical ?? '');
      return (
        other &&
        (isIndexable || onward) &&
        `Its canonical is ${canonical}${onward ? `, and that of it ${other.canonical}` : ''}.`
      );
    },
  ),
  'canonical-shared': distinct('No two indexable pages share a canonical.', ({ canonical }) => canonical),
  robots: every(
    'A page has at most one robots tag, an error page and the search page one that says noindex.',
    (page, { errorPages }) => {
      const isError = errorPages.includes(page);
      const { length } = page.meta('robots');
      return [
        (length > 1 || (isError && length === 0)) && `It has ${length} robots tags.`,
        (isError || page.path === paths.search) && page.isIndexable && 'It is indexable.',
      ];
    },
  ),

  'head-misplaced': pages('All metadata is in the head.', ({ misplaced }) =>
    misplaced.map((name) => `After the head: ${name}.`),
  ),
  'head-basics': every(
    'Every page says its language as BCP 47 writes it, its encoding and its viewport.',
    ({ language, meta }) => [
      !isLanguageTag(language) && `Its language is "${language}".`,
      ...['charset', 'viewport'].map((name) => meta(name).length !== 1 && `It lacks ${name}.`),
    ],
  ),
  'head-look': pages(
    'Every page has a theme colour for light and for dark, icons and a manifest.',
    ({ meta, links }) => [
      ...['light', 'dark'].map(
        (theme) => !meta('theme-color', RegExp(theme)).length && `It has no colour for ${theme}.`,
      ),
      ...['icon', 'apple-touch-icon', 'manifest'].map((rel) => !links(rel).length && `It has no ${rel}.`),
    ],
  ),
  'alternate-feed': pages('Every page names the feeds of the site; a dimension and a tag their own too.', (page) =>
    [...new Set([paths.home, ...(hasFeed(page) ? [page.path] : [])])].flatMap((list) =>
      FEED_TYPES.map(([format, type]) => lacks(page.links('alternate', type), feedPath(list, format))),
    ),
  ),
  'alternate-markdown': pages(
    'Every article names its Markdown, at its address with .md after it.',
    (page) => isArticle(page) && lacks(page.links('alternate', 'text/markdown'), `${page.path}.md`),
  ),
  'link-query': pages(
    'No link leads to an address with a query, so that crawlers meet each page once.',
    ({ targets }) => targets.map((target) => target.includes('?') && isOurs(target) && `It leads to ${target}.`),
  ),

  'card-incomplete': pages('Every page says all that a shared link shows, once.', ({ meta }) =>
    SHARED.map(
      (name) =>
        meta(name).filter((content) => content.trim()).length !== 1 && `It has ${meta(name).length} of ${name}.`,
    ),
  ),
  'card-url': pages('The address of a shared link is the canonical one, to the character.', ({ meta, canonical }) =>
    meta('og:url').map((url) => url !== canonical && `It shares ${url}.`),
  ),
  'card-image': pages(
    `The image of a shared link is a PNG of ${CARD_SIZE.width} by ${CARD_SIZE.height}.`,
    ({ meta }, { read }) =>
      [...new Set([...meta('og:image'), ...meta('twitter:image')])].map((url) => {
        const bytes = Buffer.from(read(toFile(url)) ?? []);
        if (bytes.length < 24 || bytes.toString('hex', 0, 8) !== PNG_SIGNATURE || !url.endsWith('.png'))
          return `${url} is not a PNG of the site.`;
        const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
        return (width !== CARD_SIZE.width || height !== CARD_SIZE.height) && `${url} has ${width} by ${height}.`;
      }),
  ),

  'json-ld': pages('Structured data parses, names its context and type, and writes "<" as an escape.', ({ jsonLd }) =>
    jsonLd.map(({ source, node }) => {
      const isWhole = node?.['@context'] === 'https://schema.org' && typeof node['@type'] === 'string';
      return (!isWhole || source.includes('<')) && `It says: ${source.slice(0, 80)}`;
    }),
  ),
  'json-ld-type': pages(`Every page describes what it is, and none claims to be ${FORBIDDEN.join(', ')}.`, (page) => [
    ...FORBIDDEN.map((type) => page.node(type) && `It claims to be a ${type}.`),
    ...listTypes(page).map((type) => !page.node(type) && `It has no ${type}.`),
  ]),
  'json-ld-url': pages(
    'The address in structured data is the canonical one, to the character.',
    ({ jsonLd, canonical }) =>
      jsonLd.map(
        ({ node }) => node?.url !== undefined && node.url !== canonical && `It says ${JSON.stringify(node.url)}.`,
      ),
  ),
  'json-ld-heading': pages(
    'An article’s headline, and a list’s name, is the visible heading.',
    ({ node, headings: [heading = ''] }) =>
      toNames([node('Article')?.headline, node('CollectionPage')?.name]).map(
        (said) => collapse(said) !== heading && `It says "${said}"; the heading says "${heading}".`,
      ),
  ),
  'json-ld-description': pages('The description in structured data is the page’s.', ({ jsonLd, meta }) =>
    jsonLd
      .filter(({ node }) => node?.description !== undefined && node['@type'] !== 'WebSite')
      .map(
        ({ node }) => node!.description !== meta('description')[0] && `It says ${JSON.stringify(node!.description)}.`,
      ),
  ),
  'json-ld-unseen': pages('What an article is about, cites and says in short is on its page.', (page) => {
    const { about, citation, abstract } = page.node('Article') ?? {};
    return toNames([about, citation, abstract].flat()).map(
      (name) => !shows(page, name) && `The page does not show "${name}".`,
    );
  }),
  'json-ld-breadcrumb': pages(
    'The breadcrumb in structured data is the visible one, with the page itself at its end.',
    ({ node, breadcrumb, headings }) => {
      const list = node('BreadcrumbList');
      const said = toNames(list?.itemListElement).join(' / ');
      return list && said !== [...breadcrumb, headings[0]].join(' / ') && `It says ${said}.`;
    },
  ),
  'json-ld-list': pages('A list names exactly pages that it leads to, by the words that it shows.', (page) => {
    const list = page.node('CollectionPage')?.mainEntity as
      { itemListElement?: { name: string; url: string }[] } | undefined;
    return (list?.itemListElement ?? []).map(
      ({ name, url }) => (!page.targets.includes(url) || !shows(page, name)) && `It lists "${name}" at ${url}.`,
    );
  }),
  'json-ld-date': pages('No date lies in the future.', ({ jsonLd }, { today }) =>
    toNames(jsonLd.flatMap(({ node }) => [node?.datePublished, node?.dateModified])).map(
      (date) => date.slice(0, 10) > today && `It says ${date}.`,
    ),
  ),

  sitemap: sitemaps(
    'The sitemap exists and parses; a file of it has at most 50,000 addresses and 50 MB.',
    ({ fault, entries, bytes }) => [
      fault,
      (entries.length > 50_000 || bytes > 50 * 1024 * 1024) && `It has ${entries.length} addresses in ${bytes} bytes.`,
    ],
  ),
  'sitemap-missing': sitemaps('Every indexable page that is its own canonical is in the sitemap.', ({ file }, all) => {
    if (file !== machinePaths.sitemap.slice(1) || all.sitemaps.some(({ fault }) => fault)) return;
    const said = new Set(all.sitemaps.flatMap(({ entries }) => entries.map(({ loc }) => loc)));
    return [...all.listed].map((url) => !said.has(url) && `It lacks ${url}.`);
  }),
  'sitemap-extra': sitemaps('Nothing else is in the sitemap, and nothing twice.', ({ entries }, { listed }) => [
    ...entries.map(({ loc = '' }) => !listed.has(loc) && `It lists ${loc}.`),
    ...listRepeated(entries.map(({ loc }) => loc)).map((url) => `It lists ${url} again.`),
  ]),
  'sitemap-entry': sitemaps(
    'A date of the sitemap is one and not in the future; there is no priority and no changefreq, which nobody reads.',
    ({ entries }, { today }) =>
      entries.flatMap(({ loc, lastmod, ...others }) => [
        lastmod !== undefined &&
          (!W3C_DATE.test(lastmod) || lastmod.slice(0, 10) > today) &&
          `${loc} changed on ${lastmod}.`,
        ...['priority', 'changefreq'].map((name) => name in others && `${loc} has a ${name}.`),
      ]),
  ),

  feed: feeds(
    'A feed parses, has a title, gives itself the address at which it is, and no two entries one id.',
    ({ file, feed, fault }) => [
      !feed?.title && (fault ?? 'It has no title.'),
      feed && feed.self !== absoluteUrl(`/${file}`) && `It says that it is at ${feed.self ?? 'no address'}.`,
      ...listRepeated(feed?.entries.map(({ id }) => id) ?? []).map((id) => `Two entries have the id "${id}".`),
    ],
  ),
  'feed-entry': feedEntries(
    'An entry of a feed has a title and an id, and leads to an indexable page.',
    ({ id, title, url = '' }, { listed }) => [
      (!id || !title) && `An entry has the id "${id ?? ''}" and the title "${title ?? ''}".`,
      !listed.has(url) && `An entry leads to ${url}.`,
    ],
  ),
  'feed-entry-text': feedEntries(
    'An entry of a feed has its whole text, in which every address is a full one.',
    ({ url, html }) => [
      html.trim() === '' && `${url} has no text.`,
      ...[...html.matchAll(/\s(?:href|src)="(?!https?:|mailto:|tel:)([^"]*)"/g)].map(
        ([, address]) => `${url} refers to "${address}".`,
      ),
    ],
  ),
  'feed-entry-date': feedEntries(
    'A date of a feed is one, and does not lie in the future.',
    ({ url, dates }, { today }) =>
      dates.map((date) => !(Date.parse(date) < Date.parse(today) + 86_400_000) && `${url} has the date "${date}".`),
  ),

  'robots-txt': file(
    machinePaths.robots,
    'robots.txt names the sitemap, and closes nothing that a page needs.',
    (text) => [
      !text.split('\n').includes(`Sitemap: ${absoluteUrl(machinePaths.sitemap)}`) && 'It does not name the sitemap.',
      /^Disallow:.*_next/m.test(text) && 'It closes /_next/.',
    ],
  ),
  manifest: file(machinePaths.manifest, 'The manifest has a name, and icons that exist.', (text, { has }) => {
    // An owner may bring a manifest of another making.
    const { value } = attempt(() => JSON.parse(text) as Manifest);
    const { name, icons = [] } = value ?? {};
    return [
      !name && 'It has no name.',
      icons.length === 0 && 'It has no icons.',
      ...icons.map(({ src }) => !has(toFile(src)) && `${src} does not exist.`),
    ];
  }),
};

interface Manifest {
  readonly name?: string;
  readonly icons?: readonly { readonly src: string }[];
}

/** What a page has to say that it is. */
function listTypes(page: Page): string[] {
  if (isArticle(page)) return ['Article', 'BreadcrumbList'];
  if (isList(page)) return ['CollectionPage'];
  return { [paths.home]: ['WebSite'], [paths.tags]: ['DefinedTermSet'] }[page.path] ?? [];
}

function notOne({ length }: readonly string[], what: string): string | false {
  return length !== 1 && `It has ${length} ${what}.`;
}

function lacks(urls: readonly string[], path: string): string | false {
  return !urls.map(toFile).includes(path.slice(1)) && `It does not name ${path}.`;
}

/** Where blocks meet, a page has no space that a text has. */
function shows({ text }: Page, words: string): boolean {
  return text.replace(/\s+/g, '').includes(words.replace(/\s+/g, ''));
}

/** The names of things that may be given as texts or as nodes, one or many. */
function toNames(value: unknown): string[] {
  const names = [value].flat().map((item) => (typeof item === 'string' ? item : (item as JsonLd | undefined)?.name));
  return names.filter((name) => typeof name === 'string');
}

function listRepeated(values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string | undefined>();
  return values.filter((value): value is string => value !== undefined && seen.size === seen.add(value).size);
}

const root = `${absoluteUrl('/').replace(/\/$/, '')}/`;

function isOurs(url: string): boolean {
  return url.startsWith(root);
}

/** The file that an address of the site names; nothing if it is elsewhere. */
function toFile(url: string): string {
  const { value = '' } = attempt(() => new URL(url, root).href);
  return isOurs(value) ? (attempt(() => decodeURIComponent(value.slice(root.length))).value ?? '') : '';
}

/** Whether an address is the bare front page of some site, which is no other page's canonical. */
function isSiteRoot(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, href } = new URL(url);
  return (pathname === '/' && search === '') || href.replace(/\/$/, '') === root.slice(0, -1);
}

function isPlainUrl(text: string): boolean {
  const { protocol = '', hash, username, password } = URL.canParse(text) ? new URL(text) : ({} as Partial<URL>);
  return /^https?:$/.test(protocol) && !hash && !username && !password;
}

function isLanguageTag(tag: string): boolean {
  return tag !== '' && attempt(() => Intl.getCanonicalLocales(tag)).value?.[0] === tag;
}
