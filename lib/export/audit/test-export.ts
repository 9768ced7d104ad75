import { anArticle, aRenderedKnowledgeBase } from '@/lib/content/join/test-factories';
import { absoluteUrl, articlePath, cardPath, dimensionPath, feedPath, paths, tagPath } from '@/lib/site/paths';
import { makeMachineFiles } from '@/lib/export/files/make-machine-files';
import type { ExportFiles } from './read-export';

/** The files of an export, by path. */
export type TestExport = Map<string, string | Uint8Array>;

export const ARTICLE = 'articles/why-do-plans-slip.html';
export const OTHER_ARTICLE = 'articles/what-is-a-plan.html';

interface TestPage {
  readonly path: string;
  readonly title: string;
  readonly isArticle?: boolean;
  readonly isFed?: boolean;
  readonly jsonLd: readonly object[];
  readonly breadcrumb?: string;
  readonly robots?: string;
  readonly body: string;
}

let clean: TestExport | undefined;

/** A small export in which every rule holds: the machine files are real, the pages as bare as they may be. */
export function anExport(): TestExport {
  clean ??= buildExport();
  return new Map(clean);
}

const knowledgeBase = await aRenderedKnowledgeBase({
  articles: [anArticle(), anArticle({ title: 'What is a plan?', category: 'Foundational Understanding' })],
});

function buildExport(): TestExport {
  const { articles, dimensions, tags } = knowledgeBase;
  const links = articles.map(({ slug, title }) => ({ name: title, path: articlePath(slug) }));
  const list = links.map(({ name, path }) => `<li><a href="${path}">${name}</a></li>`).join('');
  const pages = [
    aPage({ path: paths.home, title: 'The map', isFed: true, jsonLd: [{ '@type': 'WebSite' }], body: list }),
    aPage({ path: paths.articles, title: 'All questions', jsonLd: [aList('All questions', links)], body: list }),
    aPage({ path: paths.search, title: 'Search', robots: 'noindex, follow', jsonLd: [], body: 'A field.' }),
    aPage({ path: paths.tags, title: 'Tags', jsonLd: [{ '@type': 'DefinedTermSet' }], body: 'Planning' }),
    ...dimensions.map(({ slug, name }) =>
      aPage({ path: dimensionPath(slug), title: name, isFed: true, jsonLd: [aList(name, links)], body: list }),
    ),
    ...tags.map(({ slug, label }) =>
      aPage({ path: tagPath(slug), title: label, isFed: true, jsonLd: [aList(label, links)], body: list }),
    ),
    ...articles.map(({ slug, title }) => anArticlePage(articlePath(slug), title)),
  ];
  const files: TestExport = new Map(pages);
  files.set('404.html', anErrorPage());
  for (const file of makeMachineFiles(knowledgeBase)) files.set(file.path, file.content);
  const locations = pages
    .filter(([file]) => file !== 'search.html')
    .map(([file]) => `<url><loc>${toUrl(file)}</loc></url>`)
    .join('');
  files.set('sitemap.xml', `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations}</urlset>`);
  for (const icon of ['favicon.ico', 'apple-touch-icon.png', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'])
    files.set(icon, aPng(32, 32));
  files.set(cardPath('/').slice(1), aPng(1200, 630));
  return files;
}

/** @throws {Error} if there is nothing to replace, so that no fault is planted next to its mark. */
export function edit(files: TestExport, file: string, from: string | RegExp, to: string): void {
  const before = String(files.get(file));
  const after = before.replace(from, to);
  if (before === after) throw new Error(`${file} does not hold ${String(from)}`);
  files.set(file, after);
}

export function toExportFiles(files: TestExport): ExportFiles {
  return { list: [...files.keys()], read: (file) => Buffer.from(files.get(file)!) };
}

/** The beginning of a picture, as far as its size. */
export function aPng(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

function anArticlePage(path: string, title: string): [string, string] {
  const url = absoluteUrl(path);
  const article = {
    '@type': 'Article',
    url,
    headline: title,
    description: `About ${title}`,
    abstract: 'Because of waiting.',
    about: [{ '@type': 'DefinedTerm', name: 'Planning' }],
    citation: ['A work (1999).'],
    datePublished: '2026-01-31',
  };
  const steps = [{ name: 'Dimensions' }, { name: title }];
  const breadcrumb = { '@type': 'BreadcrumbList', itemListElement: steps };
  const body = '<p>Because <b>of</b> waiting.</p><p>Planning</p><p>A work (1999).</p>';
  return aPage({ path, title, isArticle: true, jsonLd: [article, breadcrumb], breadcrumb: 'Dimensions', body });
}

function aList(name: string, links: readonly { readonly name: string; readonly path: string }[]): object {
  const itemListElement = links.map((link) => ({ name: link.name, url: absoluteUrl(link.path) }));
  return { '@type': 'CollectionPage', name, mainEntity: { '@type': 'ItemList', itemListElement } };
}

function aPage({
  path,
  title,
  isArticle,
  isFed,
  jsonLd,
  breadcrumb,
  body,
  robots = 'index, follow',
}: TestPage): [string, string] {
  const url = absoluteUrl(path);
  const card = absoluteUrl(cardPath('/'));
  const feeds = [...new Set(isFed ? ['/', path] : ['/'])].flatMap((list) => [
    `<link rel="alternate" type="application/rss+xml" href="${absoluteUrl(feedPath(list, 'xml'))}">`,
    `<link rel="alternate" type="application/feed+json" href="${absoluteUrl(feedPath(list, 'json'))}">`,
  ]);
  const nodes = jsonLd.map((node) => JSON.stringify({ '@context': 'https://schema.org', ...node }));
  const html = `<!doctype html><html lang="en-US"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title} | Site</title>
<meta name="description" content="About ${title}"><meta name="robots" content="${robots}">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000">
<link rel="canonical" href="${url}"><link rel="manifest" href="/manifest.webmanifest">
<link rel="icon" href="/favicon.ico"><link rel="apple-touch-icon" href="/apple-touch-icon.png">
${feeds.join('')}${isArticle ? `<link rel="alternate" type="text/markdown" href="${url}.md">` : ''}
<meta property="og:title" content="${title}"><meta property="og:description" content="About ${title}">
<meta property="og:type" content="website"><meta property="og:url" content="${url}">
<meta property="og:site_name" content="Site"><meta property="og:locale" content="en_US">
<meta property="og:image" content="${card}"><meta property="og:image:alt" content="The map.">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image"><meta name="twitter:title" content="${title}">
<meta name="twitter:description" content="About ${title}"><meta name="twitter:image" content="${card}">
</head><body><main>${nodes.map((node) => `<script type="application/ld+json">${node}</script>`).join('')}
${breadcrumb ? `<nav aria-label="Breadcrumb"><a href="/dimensions">${breadcrumb}</a></nav>` : ''}
<h1>${title}</h1>${body}</main></body></html>`;
  return [path === '/' ? 'index.html' : `${path.slice(1)}.html`, html];
}

function anErrorPage(): string {
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Not found</title><meta name="robots" content="noindex"></head><body><main><h1>Nothing here</h1></main></body></html>`;
}

function toUrl(file: string): string {
  return absoluteUrl(`/${file.replace(/index\.html$|\.html$/, '')}`);
}
