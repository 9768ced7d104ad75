import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Words } from '@/lib/site/words/words';

/** An article as a reading pack carries it; texts are well-formed XHTML. */
export interface PackArticle {
  readonly slug: string;
  readonly title: string;
  /** Where it is on the web. */
  readonly url: string;
  readonly answer: string;
  readonly body: string;
  readonly sources: string;
}

/** Some articles in a reader's own order, made into one document. */
export interface ReadingPack {
  /** A UUID. */
  readonly id: string;
  readonly title: string;
  readonly articles: readonly PackArticle[];
  /** Who publishes the articles, where, in which language, and under which licence. */
  readonly site: {
    readonly name: string;
    readonly url: string;
    readonly language: string;
    readonly license?: { readonly name: string; readonly url: string };
  };
  /** What the book says besides the texts. */
  readonly words: Words['packText'];
  /** When it was made: ISO 8601 in UTC. */
  readonly madeAt: string;
}

/** The file of a chapter. */
export function chapterPath(slug: string): string {
  return `article-${slug}.xhtml`;
}

/** A page of a book. */
interface Page {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly content: readonly RootContent[];
}

/** The earliest time that a ZIP file can hold: equal books get equal bytes. */
const TIME = '1980-01-01T00:00:00';

/**
 * A reading pack as an EPUB 3 book: cover, contents, the short answers on their own, the articles, the sources.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function buildEpub(pack: ReadingPack): Uint8Array<ArrayBuffer> {
  const parts = listParts(pack);
  const pages = [buildCover(pack), buildContents(pack, parts), ...parts].map((page) => ({
    ...page,
    text: writePage(pack, page),
  }));
  const files = [
    // It comes first, and is not compressed.
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['OEBPS/book.opf', buildPackage(pack, pages)],
    ['OEBPS/style.css', STYLE],
    ['OEBPS/contents.ncx', buildNcx(pack, parts)],
    ...pages.map(({ href, text }) => [`OEBPS/${href}`, text] as const),
  ] as const;
  const entries: Zippable = {};
  for (const [path, text] of files)
    entries[path] = [strToU8(text), { level: path === 'mimetype' ? 0 : 9, mtime: TIME }];
  return zipSync(entries);
}

/** What the contents name, in their order. */
function listParts({ articles, words }: ReadingPack): Page[] {
  const withSources = articles.filter(({ sources }) => sources !== '');
  return [
    {
      id: 'summary',
      href: 'summary.xhtml',
      title: words.summary,
      content: [
        x('h1', words.summary),
        ...articles.flatMap(({ slug, title, answer }) => [
          x('h2', [x('a', { href: chapterPath(slug) }, title)]),
          raw(answer),
        ]),
      ],
    },
    ...articles.map(({ slug, title, answer, body, url }, index) => ({
      id: `article-${index + 1}`,
      href: chapterPath(slug),
      title,
      content: [
        x('h1', title),
        ...(answer ? [x('div', { class: 'answer' }, [raw(answer)])] : []),
        raw(body),
        x('p', { class: 'origin' }, [x('a', { href: url, dir: 'ltr' }, decodeURI(url))]),
      ],
    })),
    ...(withSources.length > 0
      ? [
          {
            id: 'sources',
            href: 'sources.xhtml',
            title: words.sources,
            content: [
              x('h1', words.sources),
              ...withSources.flatMap(({ title, sources }) => [x('h2', title), raw(sources)]),
            ],
          },
        ]
      : []),
  ];
}

function buildCover({ title, articles, site, madeAt, words }: ReadingPack): Page {
  const [before = '', after = ''] = words.license.split('{license}');
  const content = x('section', { class: 'cover', 'epub:type': 'cover' }, [
    x('p', site.name),
    x('h1', title),
    x('p', words.madeOn(articles.length, madeAt.slice(0, 10))),
    x('p', [x('a', { href: site.url, dir: 'ltr' }, site.url)]),
    ...(site.license ? [x('p', [before, x('a', { href: site.license.url }, site.license.name), after])] : []),
  ]);
  return { id: 'cover', href: 'cover.xhtml', title, content: [content] };
}

function buildContents({ words }: ReadingPack, parts: readonly Page[]): Page {
  const list = parts.map(({ href, title }) => x('li', [x('a', { href }, title)]));
  const content = x('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, [
    x('h1', words.contents),
    x('ol', list),
  ]);
  return { id: 'contents', href: 'contents.xhtml', title: words.contents, content: [content] };
}

/** The contents once more, as older reading systems look for them. */
function buildNcx({ id, title }: ReadingPack, parts: readonly Page[]): string {
  const label = (name: string, text: string) => x(name, [x('text', text)]);
  const points = parts.map((part, index) =>
    x('navPoint', { id: `part-${index + 1}`, playOrder: String(index + 1) }, [
      label('navLabel', part.title),
      x('content', { src: part.href }),
    ]),
  );
  return write(
    x('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1' }, [
      x('head', [x('meta', { name: 'dtb:uid', content: `urn:uuid:${id}` })]),
      label('docTitle', title),
      x('navMap', points),
    ]),
  );
}

function buildPackage(pack: ReadingPack, pages: readonly (Page & { readonly text: string })[]): string {
  const { id, title, site, madeAt, words } = pack;
  const meta = (property: string, value: string) => x('meta', { property }, value);
  const item = (name: string, href: string, type: string, properties?: string) =>
    x('item', { id: name, href, properties, 'media-type': type });
  const metadata = x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'id' }, `urn:uuid:${id}`),
    x('dc:title', title),
    x('dc:language', site.language),
    x('dc:publisher', site.name),
    x('dc:source', site.url),
    ...(site.license ? [x('dc:rights', `${site.license.name}, ${site.license.url}`)] : []),
    meta('dcterms:modified', `${madeAt.slice(0, 19)}Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityFeature', 'readingOrder'),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', words.accessibility),
  ]);
  const manifest = x('manifest', [
    ...pages.map((page) => item(page.id, page.href, 'application/xhtml+xml', listProperties(page))),
    item('ncx', 'contents.ncx', 'application/x-dtbncx+xml'),
    item('style', 'style.css', 'text/css'),
  ]);
  const order = pages.map((page) => x('itemref', { idref: page.id }));
  const names = { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id' };
  return write(
    x('package', { ...names, 'xml:lang': site.language }, [metadata, manifest, x('spine', { toc: 'ncx' }, order)]),
  );
}

/** What a reading system must know of a page before it opens it. */
function listProperties({ id, text }: { readonly id: string; readonly text: string }): string | undefined {
  if (id === 'contents') return 'nav';
  return text.includes('<svg') ? 'svg' : undefined;
}

function writePage({ site }: ReadingPack, { title, content }: Page): string {
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  return write(
    x('html', { ...names, lang: site.language, 'xml:lang': site.language }, [
      x('head', [x('title', title), x('link', { rel: 'stylesheet', href: 'style.css', type: 'text/css' })]),
      x('body', [...content]),
    ]),
  );
}

/** Text that is XHTML already. */
function raw(value: string): RootContent {
  return { type: 'raw', value } as unknown as RootContent;
}

function write(root: RootContent): string {
  const document: Root = {
    type: 'root',
    children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, root],
  };
  return toXml(document, { closeEmptyElements: true, allowDangerousXml: true }).replaceAll(']]>', ']]&gt;');
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** How a book looks. Reading systems know their readers' wishes, so it says little. */
const STYLE = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; text-align: start; }
h1 { margin: 1.5em 0 0.8em; }
.cover { margin-top: 25%; }
.cover h1 { font-size: 2em; }
.answer { border-top: 1px solid; border-bottom: 1px solid; padding: 0.6em 0; font-size: 1.1em; }
.origin { margin-top: 3em; font-size: 0.85em; }
blockquote { border-left: 2px solid; margin-left: 0; padding-left: 1em; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.8em 0.3em 0; text-align: start; vertical-align: top; }
svg { max-width: 100%; height: auto; }
`;
