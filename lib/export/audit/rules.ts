import { groupBy } from '@/lib/content/join/group';
import { CARD_SIZE } from '@/lib/seo/cards/card-size';
import { DESCRIPTION_ADVICE, TITLE_ELEMENT_ADVICE } from '@/lib/seo/create-metadata';
import { absoluteUrl, feedPath, machinePaths, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { collapse, root, toFile, type Export, type Page } from './read-export';
import { attempt } from './read-machine-files';

/** What is wrong in a place: one message, several or none. */
type Found = string | false | undefined | readonly Found[];

/** Makes the function that makes a rule about each of some places: a page's path or a file, and what is there. */
function about<Subject>(list: (all: Export) => readonly (readonly [place: string, subject: Subject])[]) {
  return (holds: string, check: (subject: Subject, all: Export) => Found, severity: 'error' | 'warning' = 'error') => ({
    holds,
    severity,
    find: (all: Export) =>
      list(all).flatMap(([place, subject]) => listMessages(check(subject, all)).map((message) => ({ place, message }))),
  });
}

function listMessages(found: Found): string[] {
  if (typeof found === 'object') return found.flatMap(listMessages);
  return found ? [found] : [];
}

const pages = about((all) => all.pages.map((page) => [page.path, page]));
const every = about((all) => [...all.pages, ...all.errorPages].map((page) => [page.path, page]));
/** A rule about a file that has to be there. */
const file = (path: string, holds: string, check: (text: string, all: Export) => Found) =>
  about(({ text }) => [[path, text(path.slice(1))]])(holds, (text, all) =>
    text === undefined ? 'It does not exist.' : check(text, all),
  );

/** What the head of every page says once, in words. */
const ONCE = [
  ...['description', 'canonical', 'manifest', 'apple-touch-icon'],
  ...['light', 'dark'].map((theme) => `theme-color (prefers-color-scheme: ${theme})`),
  ...['title', 'description', 'type', 'url', 'site_name', 'locale', 'image'].map((name) => `og:${name}`),
  ...['alt', 'width', 'height'].map((name) => `og:image:${name}`),
  ...['card', 'title', 'description', 'image'].map((name) => `twitter:${name}`),
];

const ARTICLE = /^\/articles\/[^/]+$/;
const FED_LIST = /^\/(?:dimensions|tags)\/[^/]+$/;
/** What pages say that they are. */
const TYPES = [
  [/^\/$/, 'WebSite'],
  [ARTICLE, 'Article'],
  [ARTICLE, 'BreadcrumbList'],
  [/^\/articles(?:\/page\/.*)?$|^\/(?:dimensions|tags)\//, 'CollectionPage'],
  [/^\/tags$/, 'DefinedTermSet'],
] as const;

/** How a PNG of the size of a card begins: its signature, and its first chunk as far as the size. */
const CARD_START = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(8)]);
CARD_START.writeUInt32BE(CARD_SIZE.width, 16);
CARD_START.writeUInt32BE(CARD_SIZE.height, 20);

/**
 * Everything that the audit looks at, in the order in which it reports. What the build refuses, such as an address
 * that leads nowhere, is not looked at again.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/sd-policies
 * @see https://www.rfc-editor.org/rfc/rfc6596 (canonical)
 * @see https://ogp.me
 */
export const RULES: Readonly<Record<string, ReturnType<ReturnType<typeof about>>>> = {
  page: every(
    'Every page has one title, one first-level heading, a language, an encoding, a viewport, and its text in the HTML.',
    ({ said, headings, language, text }) => [
      ['title', 'charset', 'viewport'].map((name) => notOnce(name, said(name))),
      notOnce('heading', headings),
      attempt(() => Intl.getCanonicalLocales(language)).value?.[0] !== language && `Its language is "${language}".`,
      text.length <= headings.join('').length && 'Its main element holds nothing but the heading.',
    ],
  ),
  head: pages(
    'A head says once all that search results, shared links and browsers show of a page.',
    ({ said, saidLate }) => [
      ONCE.map((name) => notOnce(name, said(name))),
      saidLate.map((name) => `It says ${name} after the head.`),
      said('icon').length === 0 && 'It has no icon.',
    ],
  ),
  length: pages(
    `A title has at most ${TITLE_ELEMENT_ADVICE} characters, a description ${DESCRIPTION_ADVICE}.`,
    ({ said }) => [
      said('title').map(({ length }) => length > TITLE_ELEMENT_ADVICE && `Its title has ${length}.`),
      said('description').map(({ length }) => length > DESCRIPTION_ADVICE && `Its description has ${length}.`),
    ],
    'warning',
  ),
  distinct: about((all) => {
    const indexable = all.pages.filter(({ isIndexable }) => isIndexable);
    return ['title', 'description', 'canonical'].flatMap((name) =>
      [...groupBy(indexable, ({ said }) => said(name).slice(0, 1))].flatMap(([value, [first, ...others]]) =>
        others.map(({ path }) => [path, `Its ${name} "${value}" is also that of ${first!.path}.`] as const),
      ),
    );
  })('No two indexable pages share a title, a description or a canonical.', (message) => message),
  canonical: pages(
    'Where a canonical is not the page’s own, it is on a host that the site file allows, and no front page or other page.',
    ({ path, url, canonical, isIndexable }, all) => {
      if (canonical === undefined || canonical === url) return;
      const target = attempt(() => new URL(canonical)).value;
      if (!target || !/^https?:$/.test(target.protocol) || target.hash || target.username || target.password)
        return `Its canonical is "${canonical}".`;
      const isFront = (target.pathname === '/' && target.search === '') || target.href.replace(/\/?$/, '/') === root;
      if (isFront) return path !== paths.home && `${canonical} asks search engines to drop it.`;
      const isAllowed = target.origin === site.origin || site.canonicalHosts.includes(target.host);
      const other = all.pages.find((page) => page.url === canonical.replace(/\/$/, ''));
      return [
        !isAllowed && `Its canonical is on another host: ${canonical}.`,
        other && isIndexable && `Its canonical is another page: ${canonical}.`,
        other && other.canonical !== other.url && `Its canonical ${canonical} has another one: ${other.canonical}.`,
      ];
    },
  ),
  robots: every('An error page and the search page say noindex, and no page has two robots tags.', (page, all) => [
    page.said('robots').length > 1 && 'It has several robots tags.',
    (all.errorPages.includes(page) || page.path === paths.search) && page.isIndexable && 'It is indexable.',
  ]),
  alternate: pages(
    'Every page names the feeds of the site, a list its own, an article its Markdown.',
    ({ path, said }) => {
      const lists = FED_LIST.test(path) ? [paths.home, path] : [paths.home];
      const lacks = (type: string, file: string) =>
        !said(`alternate ${type}`).map(toFile).includes(file.slice(1)) && `It does not name ${file}.`;
      return [
        lists.map((list) => lacks('application/rss+xml', feedPath(list, 'xml'))),
        lists.map((list) => lacks('application/feed+json', feedPath(list, 'json'))),
        ARTICLE.test(path) && lacks('text/markdown', `${path}.md`),
      ];
    },
  ),
  'link-query': pages(
    'No link leads to an address of the site with a query, so that crawlers meet each page once.',
    ({ targets }) => [...targets].map((url) => url.startsWith(root) && url.includes('?') && `It leads to ${url}.`),
  ),
  card: pages(
    `A shared link has the canonical address, and a PNG of ${CARD_SIZE.width} by ${CARD_SIZE.height}.`,
    ({ said, canonical }, { read }) => [
      said('og:url').map((url) => url !== canonical && `It shares ${url}.`),
      [...new Set([...said('og:image'), ...said('twitter:image')])].map((url) => {
        const isCard = url.endsWith('.png') && read(toFile(url))?.subarray(0, 24).equals(CARD_START);
        return !isCard && `${url} is not a PNG of the site of that size.`;
      }),
    ],
  ),

  'json-ld': pages(
    'Structured data parses, escapes "<", has a context, the types that belong to the page, and no date in the future.',
    (page, { today }) => [
      page.jsonLd.map(({ source, node: { '@context': context, '@type': type, datePublished, dateModified } = {} }) => [
        (context !== 'https://schema.org' || !type || source.includes('<')) && `It says: ${source.slice(0, 80)}`,
        [datePublished, dateModified].map((date) => notYet(date, today)),
      ]),
      // Search engines have ended their results, or they are for what readers write.
      ['QAPage', 'FAQPage', 'HowTo'].map((type) => page.node(type) && `It claims to be a ${type}.`),
      TYPES.map(([place, type]) => place.test(page.path) && !page.node(type) && `It has no ${type}.`),
    ],
  ),
  'json-ld-same': pages(
    'Address, description, heading and breadcrumb in structured data are those of the page.',
    ({ jsonLd, node, canonical, said, breadcrumb, headings: [heading] }) => {
      const differs = (value: unknown, shown: string | undefined) =>
        value !== undefined && value !== shown && `It says ${JSON.stringify(value)}, the page "${shown}".`;
      const names = toNames([node('Article')?.headline, node('CollectionPage')?.name]);
      const steps = node('BreadcrumbList')?.itemListElement;
      return [
        jsonLd.map(({ node }) => differs(node?.url, canonical)),
        jsonLd.map(({ node }) => node?.['@type'] !== 'WebSite' && differs(node?.description, said('description')[0])),
        names.map((name) => differs(collapse(name), heading)),
        differs(steps && toNames(steps).join(' / '), [...breadcrumb, heading].join(' / ')),
      ];
    },
  ),
  'json-ld-shown': pages('What structured data names is on the page, and the entries of a list are links.', (page) => {
    const { about, citation, abstract } = page.node('Article') ?? {};
    const list = page.node('CollectionPage')?.mainEntity as { itemListElement?: { url: string }[] } | undefined;
    const entries = list?.itemListElement ?? [];
    return [
      toNames([about, citation, abstract, entries].flat()).map((name) => !shows(page, name) && `It lacks "${name}".`),
      entries.map(({ url }) => !page.targets.has(url) && `It does not lead to ${url}.`),
    ];
  }),

  sitemap: about(({ sitemaps }) => [[machinePaths.sitemap, sitemaps]])(
    'The sitemap lists every indexable page that is its own canonical once, and nothing else, at most 50,000 in a file.',
    (sitemaps, { listed, today }) => {
      const entries = sitemaps.flatMap(({ value }) => value?.entries ?? []);
      const urls = entries.map(({ loc = '' }) => loc);
      const said = new Set(sitemaps.every(({ value }) => value) ? urls : listed);
      return [
        sitemaps.map(({ file, fault }) => fault && `${file}: ${fault}`),
        sitemaps.map(({ file, value }) => (value?.entries.length ?? 0) > 50_000 && `${file} has more than 50,000.`),
        [...listed].map((url) => !said.has(url) && `It lacks ${url}.`),
        urls.map((url) => !listed.has(url) && `It lists ${url}.`),
        listRepeated(urls).map((url) => `It lists ${url} again.`),
        entries.map(({ loc, lastmod }) => notYet(lastmod, today, loc)),
      ];
    },
  ),
  feed: about(({ feeds }) => feeds.map((feed) => [`/${feed.file}`, feed]))(
    'A feed has a title, its own address, and indexable pages with title, id, whole text, and no date in the future.',
    ({ file, value: feed, fault }, { listed, today }) => [
      !feed?.title && (fault ?? 'It has no title.'),
      feed && feed.feed_url !== absoluteUrl(`/${file}`) && `It says that it is at ${feed.feed_url ?? 'no address'}.`,
      listRepeated(feed?.items.flatMap(({ id }) => id ?? []) ?? []).map((id) => `Two entries have the id "${id}".`),
      feed?.items.map(({ id = '', title = '', url = '', content_html: html = '', ...dates }) => [
        (!id || !title) && `An entry has the id "${id}" and the title "${title}".`,
        !listed.has(url) && `An entry leads to ${url}.`,
        html.trim() === '' && `${url} has no text.`,
        [...html.matchAll(/\s(?:href|src)="(?!https?:|mailto:|tel:)([^"]*)"/g)].map(
          ([, address]) => `${url} refers to "${address}".`,
        ),
        [dates.date_published, dates.date_modified].map((date) => notYet(date, today, url)),
      ]),
    ],
  ),
  'robots-txt': file(machinePaths.robots, 'It names the sitemap, and closes nothing that pages need.', (text) => [
    !text.split('\n').includes(`Sitemap: ${absoluteUrl(machinePaths.sitemap)}`) && 'It does not name the sitemap.',
    /^Disallow:.*_next/m.test(text) && 'It closes /_next/.',
  ]),
  manifest: file(machinePaths.manifest, 'The manifest has a name, and icons that exist.', (text, { read }) => {
    // An owner may bring a manifest of another making.
    const parse = () => JSON.parse(text) as { name?: string; icons?: { src: string }[] };
    const { name, icons = [] } = attempt(parse).value ?? {};
    return [
      !name && 'It has no name.',
      icons.length === 0 && 'It has no icons.',
      icons.map(({ src }) => !read(toFile(src)) && `${src} does not exist.`),
    ];
  }),
};

function notOnce(name: string, values: readonly string[]): Found {
  if (values.length !== 1) return `It has ${values.length} of ${name}.`;
  return !/[\p{L}\p{N}]/u.test(values[0]!) && `Its ${name} is "${values[0]}".`;
}

function notYet(date: unknown, today: string, of = 'It'): Found {
  const isPast = typeof date === 'string' && Date.parse(date) < Date.parse(today) + 86_400_000;
  return date !== undefined && !isPast && `${of} has the date ${JSON.stringify(date)}.`;
}

/** Where blocks meet, a page has no space that a text has. */
function shows({ text }: Page, words: string): boolean {
  return text.replace(/\s+/g, '').includes(words.replace(/\s+/g, ''));
}

/** The names of things that may be given as texts or as nodes, one or many. */
function toNames(value: unknown): string[] {
  const names = [value].flat().map((item) => (typeof item === 'string' ? item : (item as { name?: unknown })?.name));
  return names.filter((name) => typeof name === 'string');
}

function listRepeated(values: readonly string[]): string[] {
  return [...groupBy(values, (value) => [value])].flatMap(([value, { length }]) => (length > 1 ? [value] : []));
}
