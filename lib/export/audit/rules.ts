import { apiSchemas } from '@/lib/seo/api/api-schema';
import { CARD_SIZE } from '@/lib/seo/card-size';
import { DESCRIPTION_ADVICE, TITLE_ELEMENT_ADVICE } from '@/lib/seo/lengths';
import { absoluteUrl, feedPath, machinePaths, markdownPath, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { SitemapEntry, Feed } from './read-machine-files';
import { collapse, type Export, type JsonLd, type Page } from './read-export';

/** An export with what is read of it beside its pages. */
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

type Found = string | false | undefined | readonly (string | false)[];

/** Something that a search engine, a feed reader or a language model relies on. */
export interface Rule {
  /** What holds everywhere, in a sentence. */
  readonly holds: string;
  readonly severity?: 'warning';
  /** What is wrong, by the page's path or the file that it is about. */
  readonly find: (all: Audited) => Iterable<readonly [place: string, message: string]>;
}

const isArticle = ({ path }: Page) => isChild(path, paths.articles);
const isList = ({ path }: Page) =>
  path === paths.articles ||
  [`${paths.articles}/page`, paths.dimensions, paths.tags].some((parent) => path.startsWith(`${parent}/`));
/** The front page, or the first page of a list that has feeds of its own. */
const hasFeed = ({ path }: Page) => path === paths.home || isChild(path, paths.dimensions) || isChild(path, paths.tags);

const OPEN_GRAPH = [
  'title',
  'description',
  'type',
  'url',
  'site_name',
  'locale',
  'image',
  'image:alt',
  'image:width',
  'image:height',
].map((name) => `og:${name}`);
const SHARED = [...OPEN_GRAPH, ...['card', 'title', 'description', 'image'].map((name) => `twitter:${name}`)];
const FEED_TYPES = { xml: 'application/rss+xml', json: 'application/feed+json' } as const;
const FORMATS = ['xml', 'json'] as const;
/** Types whose results search engines have ended, or which are for what readers write. */
const FORBIDDEN = ['QAPage', 'FAQPage', 'HowTo'];
const API_LISTS = [machinePaths.apiArticles, machinePaths.apiDimensions, machinePaths.apiTags, machinePaths.apiSchema];
const W3C_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/**
 * Everything that the audit looks at, in the order in which it reports.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/sd-policies
 * @see https://www.rfc-editor.org/rfc/rfc6596 (canonical)
 * @see https://ogp.me
 * @see https://www.sitemaps.org/protocol.html
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const RULES: Readonly<Record<string, Rule>> = {
  'title-count': every(
    'Every page has exactly one title.',
    ({ titles }) => titles.length !== 1 && `It has ${titles.length} titles.`,
  ),
  'title-empty': every(
    'A title has words.',
    ({ titles: [title] }) => title !== undefined && !/[\p{L}\p{N}]/u.test(title) && `Its title is "${title}".`,
  ),
  'title-long': warning(
    pages(
      `A title has at most ${TITLE_ELEMENT_ADVICE} characters.`,
      ({ titles: [title = ''] }) => title.length > TITLE_ELEMENT_ADVICE && `Its title has ${title.length}.`,
    ),
  ),
  'title-duplicate': distinct('No two pages have the same title.', ({ titles: [title] }) => title),
  'description-count': pages('Every page has exactly one description.', ({ meta }) => notOne(meta('description'))),
  'description-empty': pages(
    'A description has words.',
    ({ meta }) => meta('description')[0]?.trim() === '' && 'It is empty.',
  ),
  'description-long': warning(
    pages(
      `A description has at most ${DESCRIPTION_ADVICE} characters.`,
      ({ meta }) =>
        (meta('description')[0] ?? '').length > DESCRIPTION_ADVICE && `It has ${meta('description')[0]!.length}.`,
    ),
  ),
  'description-duplicate': distinct('No two pages have the same description.', ({ meta }) => meta('description')[0]),
  'heading-count': every(
    'Every page has exactly one first-level heading, and it has words.',
    ({ headings }) => (headings.length !== 1 || headings[0] === '') && `It has ${headings.filter(Boolean).length}.`,
  ),
  'text-missing': pages(
    'The text is in the HTML before any script runs.',
    ({ text, headings: [heading = ''] }) =>
      text.length <= heading.length && 'Its main element holds nothing but the heading.',
  ),

  'canonical-count': pages('Every page names exactly one canonical address.', ({ links }) =>
    notOne(links('canonical')),
  ),
  'canonical-invalid': pages(
    'A canonical is a whole http(s) address without fragment and password.',
    ({ canonical }) => canonical !== undefined && !isPlainUrl(canonical) && `Its canonical is "${canonical}".`,
  ),
  'canonical-root': pages(
    'Only the front page names the root of a site.',
    ({ path, canonical = '' }) =>
      path !== paths.home &&
      isSiteRoot(canonical) &&
      `Its canonical is ${canonical}, which asks search engines to drop it.`,
  ),
  'canonical-host': pages(
    'A canonical is on the site, or on a host that the site file allows.',
    ({ canonical = '' }) =>
      isPlainUrl(canonical) &&
      !isSiteRoot(canonical) &&
      new URL(canonical).origin !== site.origin &&
      !site.canonicalHosts.includes(new URL(canonical).host) &&
      `Its canonical is ${canonical}.`,
  ),
  'canonical-other-page': pages(
    'An indexable page does not name another page of the site.',
    ({ isIndexable, canonical = '', url }, { findPage }) =>
      isIndexable &&
      canonical !== url &&
      !isSiteRoot(canonical) &&
      findPage(canonical) !== undefined &&
      `Its canonical is ${canonical}; its address is ${url}.`,
  ),
  'canonical-loop': pages(
    'Canonicals lead in one step to a page that is its own.',
    ({ canonical = '', url }, { findPage }) => {
      const next = findPage(canonical);
      return (
        next !== undefined &&
        next.url !== url &&
        next.canonical !== next.url &&
        findPage(next.canonical ?? '') !== undefined &&
        `They lead on to ${next.canonical}.`
      );
    },
  ),
  'canonical-shared': distinct('No two indexable pages share a canonical.', ({ canonical }) => canonical),
  'robots-count': every('A page has at most one robots tag, an error page exactly one.', (page, { errorPages }) => {
    const { length } = page.meta('robots');
    return (errorPages.includes(page) ? length !== 1 : length > 1) && `It has ${length}.`;
  }),
  'robots-error-page': every(
    'An error page is not indexable.',
    (page, { errorPages }) => errorPages.includes(page) && page.isIndexable && 'It is indexable.',
  ),
  'robots-search': pages(
    'The search page is not indexable.',
    ({ path, isIndexable }) => path === paths.search && isIndexable && 'It is indexable.',
  ),

  'head-misplaced': pages('All metadata is in the head.', ({ misplaced }) =>
    misplaced.map((name) => `After the head: ${name}.`),
  ),
  'head-language': every(
    'Every page says its language, as BCP 47 writes it.',
    ({ language }) => !isLanguageTag(language) && `Its language is "${language}".`,
  ),
  'head-basics': every('Every page says its encoding and its viewport.', ({ meta }) =>
    ['charset', 'viewport'].map((name) => meta(name).length !== 1 && `It lacks ${name}.`),
  ),
  'head-theme-color': pages('Every page has a theme colour for light and for dark.', ({ meta }) =>
    ['light', 'dark'].map((theme) => meta('theme-color', RegExp(theme)).length === 0 && `It has none for ${theme}.`),
  ),
  'head-icons': pages('Every page names icons and a manifest, and they exist.', ({ links }, all) =>
    ['icon', 'apple-touch-icon', 'manifest'].flatMap((rel) =>
      links(rel).length === 0 ? [`It has no ${rel}.`] : missing(links(rel), all),
    ),
  ),

  'alternate-broken': pages('What a page names as another form of it exists.', ({ links }, all) =>
    missing(links('alternate'), all),
  ),
  'alternate-feed': pages('Every page names the feeds of the site; a dimension and a tag their own too.', (page) =>
    (hasFeed(page) ? [...new Set([paths.home, page.path])] : [paths.home]).flatMap((list) =>
      FORMATS.map((format) => {
        const feed = feedPath(list, format);
        return (
          !page.links('alternate', FEED_TYPES[format]).map(toFile).includes(feed.slice(1)) &&
          `It does not name ${feed}.`
        );
      }),
    ),
  ),
  'alternate-markdown': pages(
    'Every article names its Markdown, at its address with .md after it.',
    (page) =>
      isArticle(page) &&
      !page
        .links('alternate', 'text/markdown')
        .map(toFile)
        .includes(`${page.path.slice(1)}.md`) &&
      'It does not.',
  ),
  'link-query': pages(
    'No link leads to an address with a query, so that crawlers meet each page once.',
    ({ targets }) =>
      targets.map((target) => target.includes('?') && toFile(target) !== undefined && `It leads to ${target}.`),
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
    `The image of a shared link is a PNG of ${CARD_SIZE.width} by ${CARD_SIZE.height}, and it exists.`,
    ({ meta }, { read }) =>
      [...new Set([...meta('og:image'), ...meta('twitter:image')])].map((url) => {
        const bytes = Buffer.from(read(toFile(url) ?? '') ?? []);
        if (bytes.length === 0) return `${url} does not exist.`;
        if (!url.endsWith('.png') || bytes.length < 24 || bytes.toString('hex', 0, 8) !== PNG_SIGNATURE)
          return `${url} is not a PNG.`;
        const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
        return (width !== CARD_SIZE.width || height !== CARD_SIZE.height) && `${url} has ${width} by ${height}.`;
      }),
  ),

  'json-ld-invalid': pages('Structured data parses, and names its context and type.', ({ jsonLd }) =>
    jsonLd.map(
      ({ source, node }) =>
        (node?.['@context'] !== 'https://schema.org' || typeof node['@type'] !== 'string') &&
        `It says: ${source.slice(0, 80)}`,
    ),
  ),
  'json-ld-unescaped': pages(
    '"<" in structured data is written as an escape.',
    ({ jsonLd }) => jsonLd.some(({ source }) => source.includes('<')) && 'It holds a bare "<".',
  ),
  'json-ld-forbidden': pages(`No page claims to be ${FORBIDDEN.join(', ')}.`, ({ node }) =>
    FORBIDDEN.map((type) => node(type) !== undefined && `It claims to be a ${type}.`),
  ),
  'json-ld-missing-article': pages(
    'Every article describes itself and its breadcrumb.',
    (page) => isArticle(page) && lacks(page, 'Article', 'BreadcrumbList'),
  ),
  'json-ld-missing-list': pages(
    'Every list describes itself.',
    (page) => isList(page) && lacks(page, 'CollectionPage'),
  ),
  'json-ld-missing-site': pages('The front page describes the site, and the index of tags the vocabulary.', (page) =>
    [
      page.path === paths.home && lacks(page, 'WebSite'),
      page.path === paths.tags && lacks(page, 'DefinedTermSet'),
    ].flatMap((found) => found || []),
  ),
  'json-ld-url': pages(
    'The address in structured data is the canonical one, to the character.',
    ({ jsonLd, canonical }) =>
      jsonLd.map(
        ({ node }) => node?.url !== undefined && node.url !== canonical && `It says ${JSON.stringify(node.url)}.`,
      ),
  ),
  'json-ld-headline': pages(
    'An article’s headline, and a list’s name, is the visible heading.',
    ({ node, headings: [heading = ''] }) =>
      [node('Article')?.headline, node('CollectionPage')?.name].map(
        (said) =>
          typeof said === 'string' && collapse(said) !== heading && `It says "${said}"; the heading says "${heading}".`,
      ),
  ),
  'json-ld-abstract': pages('An article’s abstract is text that the page shows.', (page) =>
    toNames(page.node('Article')?.abstract).map((text) => !shows(page, text) && `The page does not show: ${text}`),
  ),
  'json-ld-description': pages('The description in structured data is the page’s.', ({ jsonLd, meta }) =>
    jsonLd.map(
      ({ node }) =>
        node?.description !== undefined &&
        node['@type'] !== 'WebSite' &&
        node.description !== meta('description')[0] &&
        `It says ${JSON.stringify(node.description)}.`,
    ),
  ),
  'json-ld-terms': pages(
    'What an article is about and cites is on its page.',
    (page) =>
      isArticle(page) &&
      [...toNames(page.node('Article')?.about), ...toNames(page.node('Article')?.citation)].map(
        (name) => !shows(page, name) && `The page does not show "${name}".`,
      ),
  ),
  'json-ld-breadcrumb': pages(
    'The breadcrumb in structured data is the visible one, with the page itself at its end.',
    ({ node, breadcrumb, headings: [heading = ''] }) => {
      const list = node('BreadcrumbList');
      const said = toNames(list?.itemListElement).join(' / ');
      return list !== undefined && said !== [...breadcrumb, heading].join(' / ') && `It says ${said}.`;
    },
  ),
  'json-ld-list': pages('A list names exactly pages that it leads to, by the words that it shows.', (page) =>
    (
      (page.node('CollectionPage')?.mainEntity as { itemListElement?: { name: string; url: string }[] } | undefined)
        ?.itemListElement ?? []
    ).map(({ name, url }) => (!page.targets.includes(url) || !shows(page, name)) && `It lists "${name}" at ${url}.`),
  ),
  'json-ld-date': pages('No date lies in the future.', ({ jsonLd }, { today }) =>
    jsonLd
      .flatMap(({ node }) => [node?.datePublished, node?.dateModified])
      .map((date) => typeof date === 'string' && date.slice(0, 10) > today && `It says ${date}.`),
  ),

  'sitemap-invalid': sitemaps('The sitemap exists, and parses.', ({ fault }) => fault),
  'sitemap-missing': sitemaps('Every indexable page that is its own canonical is in the sitemap.', ({ file }, all) => {
    if (file !== machinePaths.sitemap.slice(1) || all.sitemaps.some(({ fault }) => fault)) return [];
    const said = new Set(all.sitemaps.flatMap(({ entries }) => entries.map(({ loc }) => loc)));
    return [...all.listed].map((url) => !said.has(url) && `It lacks ${url}.`);
  }),
  'sitemap-extra': sitemaps('Nothing else is in the sitemap.', ({ entries }, { listed }) =>
    entries.map(({ loc = '' }) => !listed.has(loc) && `It lists ${loc}.`),
  ),
  'sitemap-duplicate': sitemaps('The sitemap lists nothing twice.', ({ entries }) =>
    listRepeated(entries.map(({ loc = '' }) => loc)).map((url) => `It lists ${url} again.`),
  ),
  'sitemap-size': sitemaps(
    'A sitemap file has at most 50,000 addresses and 50 MB.',
    ({ entries, bytes }) =>
      (entries.length > 50_000 || bytes > 50 * 1024 * 1024) && `It has ${entries.length} addresses in ${bytes} bytes.`,
  ),
  'sitemap-date': sitemaps('A date of the sitemap is one, and does not lie in the future.', ({ entries }, { today }) =>
    entries.map(
      ({ loc, lastmod }) =>
        lastmod !== undefined &&
        (!W3C_DATE.test(lastmod) || lastmod.slice(0, 10) > today) &&
        `It says that ${loc} changed on ${lastmod}.`,
    ),
  ),
  'sitemap-noise': sitemaps('The sitemap has no priority and no changefreq, which nobody reads.', ({ entries }) =>
    entries.flatMap((entry) =>
      ['priority', 'changefreq'].map((name) => name in entry && `${entry.loc} has a ${name}.`),
    ),
  ),

  'feed-missing': pages(
    'The site, every dimension and every tag has both feeds.',
    (page, { has }) =>
      hasFeed(page) &&
      FORMATS.map((format) => feedPath(page.path, format)).map(
        (feed) => !has(feed.slice(1)) && `${feed} does not exist.`,
      ),
  ),
  'feed-invalid': {
    holds: 'A feed parses, and has a title.',
    find: ({ feeds }) =>
      feeds.filter(({ feed }) => !feed?.title).map(({ file, fault }) => [`/${file}`, fault ?? 'It has no title.']),
  },
  'feed-self': feeds(
    'A feed gives itself the address at which it is.',
    ({ self }, file) => self !== absoluteUrl(`/${file}`) && `It says ${self ?? 'nothing'}.`,
  ),
  'feed-entry-identity': feeds('An entry of a feed has a title and an id of its own.', ({ entries }) => [
    ...listRepeated(entries.map(({ id }) => id ?? '')).map((id) => `Two entries have the id "${id}".`),
    ...entries.map(
      ({ id, title }) => (!id || !title) && `An entry has the id "${id ?? ''}" and the title "${title ?? ''}".`,
    ),
  ]),
  'feed-entry-page': feeds('An entry of a feed leads to an indexable page.', ({ entries }, _, { listed }) =>
    entries.map(({ url = '' }) => !listed.has(url) && `An entry leads to ${url}.`),
  ),
  'feed-entry-text': feeds(
    'An entry of a feed has its whole text, in which every address is a full one.',
    ({ entries }) =>
      entries.flatMap(({ url, html }) =>
        html.trim() === ''
          ? [`${url} has no text.`]
          : [...html.matchAll(/\s(?:href|src)="(?!https?:|mailto:|tel:)([^"]*)"/g)].map(
              ([, address]) => `${url} refers to "${address}".`,
            ),
      ),
  ),
  'feed-entry-date': feeds('A date of a feed is one, and does not lie in the future.', ({ entries }, _, { today }) =>
    entries.flatMap(({ url, dates }) =>
      dates.map((date) => !(Date.parse(date) < Date.parse(today) + 86_400_000) && `${url} has the date "${date}".`),
    ),
  ),

  'robots-txt': file(
    machinePaths.robots,
    'robots.txt names the sitemap, and closes nothing that a page needs.',
    (text) => [
      !text.split('\n').includes(`Sitemap: ${absoluteUrl(machinePaths.sitemap)}`) && 'It does not name the sitemap.',
      /^Disallow:.*_next/m.test(text) && 'It closes /_next/.',
    ],
  ),
  'llms-txt': file(machinePaths.llms, 'llms.txt leads to files that exist.', checkLlms),
  'llms-full-txt': file(machinePaths.llmsFull, 'llms-full.txt leads to files that exist.', checkLlms),
  'markdown-missing': pages(
    'Every article has its Markdown beside it.',
    (page, { has }) => isArticle(page) && !has(`${page.path.slice(1)}.md`) && 'It has no Markdown.',
  ),
  'api-missing': file(
    machinePaths.apiArticles,
    'The index of the data lists every article, in a file that has it; the other lists and the schema exist.',
    (text, all) => {
      const index = parseJson(text) as { articles?: { slug: string; api: string }[] } | undefined;
      const apiOf = new Map(index?.articles?.map(({ slug, api }) => [slug, api]));
      const held = new Map(
        [...new Set(apiOf.values())].map((api) => [
          api,
          new Set((parseJson(all.text(toFile(api) ?? '') ?? '') as typeof index)?.articles?.map(({ slug }) => slug)),
        ]),
      );
      const slugs = all.pages.filter(isArticle).map(({ path }) => path.slice(paths.articles.length + 1));
      return [
        ...missing(API_LISTS.map(absoluteUrl), all),
        ...slugs.map((slug) => !held.get(apiOf.get(slug) ?? '')?.has(slug) && `No file has the article ${slug}.`),
      ];
    },
  ),
  'api-invalid': {
    holds: 'Every file of data follows the schema.',
    find: ({ files, text }) =>
      files
        .filter((name) => name.startsWith('api/') && name !== machinePaths.apiSchema.slice(1))
        .flatMap((name) => checkData(name, text(name) ?? '')),
  },
  manifest: file(machinePaths.manifest, 'The manifest parses, and its icons exist.', (text, all) => {
    const { name, icons = [] } = (parseJson(text) ?? {}) as { name?: string; icons?: { src: string }[] };
    return [
      !name && 'It has no name.',
      icons.length === 0 && 'It has no icons.',
      ...missing(
        icons.map(({ src }) => src),
        all,
      ),
    ];
  }),
};

function pages(holds: string, check: (page: Page, all: Audited) => Found, select = (all: Audited) => all.pages): Rule {
  return {
    holds,
    find: (all) =>
      select(all).flatMap((page) => toList(check(page, all)).map((message) => [page.path, message] as const)),
  };
}

function every(holds: string, check: (page: Page, all: Audited) => Found): Rule {
  return pages(holds, check, (all) => [...all.pages, ...all.errorPages]);
}

function distinct(holds: string, valueOf: (page: Page) => string | undefined): Rule {
  const find: Rule['find'] = (all) => {
    const first = new Map<string, Page>();
    return all.pages
      .filter(({ isIndexable }) => isIndexable)
      .flatMap((page) => {
        const value = valueOf(page);
        if (!value) return [];
        const other = first.get(value);
        if (!other) first.set(value, page);
        return other ? [[page.path, `"${value}" is also said by ${other.path}.`] as const] : [];
      });
  };
  return { holds, find };
}

function warning(rule: Rule): Rule {
  return { ...rule, severity: 'warning' };
}

function feeds(holds: string, check: (feed: Feed, file: string, all: Audited) => Found): Rule {
  return {
    holds,
    find: (all) =>
      all.feeds.flatMap(({ file, feed }) =>
        (feed ? toList(check(feed, file, all)) : []).map((message) => [`/${file}`, message] as const),
      ),
  };
}

function sitemaps(holds: string, check: (sitemap: Audited['sitemaps'][number], all: Audited) => Found): Rule {
  return {
    holds,
    find: (all) =>
      all.sitemaps.flatMap((sitemap) =>
        toList(check(sitemap, all)).map((message) => [`/${sitemap.file}`, message] as const),
      ),
  };
}

function file(path: string, holds: string, check: (text: string, all: Audited) => Found): Rule {
  const find: Rule['find'] = (all) => {
    const text = all.text(path.slice(1));
    return toList(text === undefined ? 'It does not exist.' : check(text, all)).map(
      (message) => [path, message] as const,
    );
  };
  return { holds, find };
}

function toList(found: Found): string[] {
  return [found].flat().filter((message): message is string => typeof message === 'string' && message !== '');
}

function notOne({ length }: readonly string[]): string | false {
  return length !== 1 && `It has ${length}.`;
}

function missing(urls: readonly string[], { has }: Export): string[] {
  return urls.filter((url) => !has(toFile(url) ?? '')).map((url) => `${url} does not exist.`);
}

function lacks({ node }: Page, ...types: readonly string[]): string[] {
  return types.filter((type) => !node(type)).map((type) => `It has no ${type}.`);
}

/** Where blocks meet, a page has no space that a text has. */
function shows({ text }: Page, words: string): boolean {
  return text.replace(/\s+/g, '').includes(words.replace(/\s+/g, ''));
}

/** The names of things that may be given as texts or as nodes, one or many. */
function toNames(value: unknown): string[] {
  return [value]
    .flat()
    .map((item) => (typeof item === 'string' ? item : (item as JsonLd | undefined)?.name))
    .filter((name) => typeof name === 'string');
}

function listRepeated(values: readonly string[]): string[] {
  return values.filter((value, index) => value !== '' && values.indexOf(value) < index);
}

function checkLlms(text: string, { has }: Audited): string[] {
  const root = absoluteUrl('/articles/');
  const urls = [...text.matchAll(/\]\((https?:[^\s)]+\.md)\)/g)]
    .map(([, url = '']) => url)
    .filter((url) => url.startsWith(root));
  const tooLong = Buffer.byteLength(text.split(/\n## \d+ further answers/)[0]!) > site.llmsFullBytes;
  return [
    ...(tooLong ? [`It has more than ${site.llmsFullBytes} bytes of answers.`] : []),
    ...urls
      .filter((url) => !has(markdownPath(url.slice(root.length, -3)).slice(1)))
      .map((url) => `${url} does not exist.`),
  ];
}

function checkData(name: string, text: string): (readonly [string, string])[] {
  const schema = apiSchemas[
    (name.startsWith('api/articles/') ? 'chunk' : name.replace(/^api\/|\.json$/g, '')) as 'tags'
  ] as (typeof apiSchemas)['tags'] | undefined;
  const issues = schema?.safeParse(parseJson(text)).error?.issues ?? [];
  return issues.map(({ path, message }) => [`/${name}`, `${path.join('.')}: ${message}`]);
}

function isChild(path: string, parent: string): boolean {
  return path.startsWith(`${parent}/`) && !path.slice(parent.length + 1).includes('/');
}

/** The file that an address of the site names, or undefined where it lies elsewhere. */
function toFile(url: string): string | undefined {
  const { origin, pathname } = URL.canParse(url, site.origin)
    ? new URL(url, site.origin)
    : { origin: '', pathname: '' };
  const root = `${site.basePath}/`;
  return origin === site.origin && pathname.startsWith(root)
    ? decodeURIComponent(pathname.slice(root.length))
    : undefined;
}

/** Whether an address is the bare front page of some site, which is no other page's canonical. */
function isSiteRoot(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, href } = new URL(url);
  return (pathname === '/' && search === '') || href.replace(/\/$/, '') === absoluteUrl(paths.home).replace(/\/$/, '');
}

function isPlainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hash, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && hash + username + password === '';
}

function isLanguageTag(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
