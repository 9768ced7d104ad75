import type { Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { ReadingPack, PackArticle } from './model';

/** A file of a book, by its path in it. */
export type BookFiles = Readonly<Record<string, string>>;

const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';

/** The file of a chapter. */
export function chapterPath(slug: string): string {
  return `article-${slug}.xhtml`;
}

/**
 * A reading pack as the files of an EPUB 3 book: cover, contents, the short answers on their own, the articles, the sources.
 *
 * @returns them in the order in which they must be packed; `mimetype` comes first and is not compressed.
 * @see https://www.w3.org/TR/epub-33/
 */
export function buildEpub(pack: ReadingPack): BookFiles {
  const { articles, words } = pack;
  const withSources = articles.filter(({ sources }) => sources !== '');
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': write(
      x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
        x('rootfiles', [
          x('rootfile', { 'full-path': 'OEBPS/book.opf', 'media-type': 'application/oebps-package+xml' }),
        ]),
      ]),
    ),
    'OEBPS/book.opf': buildPackage(pack, withSources.length > 0),
    'OEBPS/style.css': BOOK_STYLE,
    'OEBPS/cover.xhtml': buildCover(pack),
    'OEBPS/contents.xhtml': buildContents(pack),
    'OEBPS/contents.ncx': buildNcx(pack),
    'OEBPS/summary.xhtml': writePage(pack, words.summary, [
      x('h1', words.summary),
      ...articles.flatMap(({ slug, title, answer }) => [
        x('h2', [x('a', { href: chapterPath(slug) }, title)]),
        raw(answer),
      ]),
    ]),
    ...Object.fromEntries(
      articles.map((article) => [`OEBPS/${chapterPath(article.slug)}`, buildChapter(pack, article)]),
    ),
    ...(withSources.length > 0 && {
      'OEBPS/sources.xhtml': writePage(pack, words.sources, [
        x('h1', words.sources),
        ...withSources.flatMap(({ title, sources }) => [x('h2', title), raw(sources)]),
      ]),
    }),
  };
}

function buildPackage({ id, title, articles, site, madeAt, words }: ReadingPack, hasSources: boolean): string {
  const pages = [
    { id: 'cover', href: 'cover.xhtml' },
    { id: 'contents', href: 'contents.xhtml', properties: 'nav' },
    {
      id: 'summary',
      href: 'summary.xhtml',
      ...(articles.some(({ answer }) => hasSvg(answer)) && { properties: 'svg' }),
    },
    ...articles.map(({ slug, hasDrawing }, index) => ({
      id: `article-${index + 1}`,
      href: chapterPath(slug),
      ...(hasDrawing && { properties: 'svg' }),
    })),
    ...(hasSources ? [{ id: 'sources', href: 'sources.xhtml' }] : []),
  ];
  const meta = (property: string, value: string) => x('meta', { property }, value);
  return write(
    x(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': site.language },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
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
        ]),
        x('manifest', [
          ...pages.map((page) => x('item', { ...page, 'media-type': 'application/xhtml+xml' })),
          x('item', { id: 'ncx', href: 'contents.ncx', 'media-type': 'application/x-dtbncx+xml' }),
          x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
        ]),
        x(
          'spine',
          { toc: 'ncx' },
          pages.map((page) => x('itemref', { idref: page.id })),
        ),
      ],
    ),
  );
}

function buildCover(pack: ReadingPack): string {
  const { title, articles, site, madeAt, words } = pack;
  const [before = '', after = ''] = words.license.split('{license}');
  return writePage(pack, title, [
    x('section', { class: 'cover', 'epub:type': 'cover' }, [
      x('p', site.name),
      x('h1', title),
      x('p', words.madeOn(articles.length, madeAt.slice(0, 10))),
      x('p', [x('a', { href: site.url, dir: 'ltr' }, site.url)]),
      ...(site.license ? [x('p', [before, x('a', { href: site.license.url }, site.license.name), after])] : []),
    ]),
  ]);
}

/** What the contents name, in their order. */
function listParts({ articles, words }: ReadingPack): { readonly href: string; readonly text: string }[] {
  const hasSources = articles.some(({ sources }) => sources !== '');
  return [
    { href: 'summary.xhtml', text: words.summary },
    ...articles.map(({ slug, title }) => ({ href: chapterPath(slug), text: title })),
    ...(hasSources ? [{ href: 'sources.xhtml', text: words.sources }] : []),
  ];
}

/** The contents once more, as older reading systems look for them. */
function buildNcx(pack: ReadingPack): string {
  const label = (name: string, text: string) => x(name, [x('text', text)]);
  return write(
    x('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1' }, [
      x('head', [x('meta', { name: 'dtb:uid', content: `urn:uuid:${pack.id}` })]),
      label('docTitle', pack.title),
      x(
        'navMap',
        listParts(pack).map(({ href, text }, index) =>
          x('navPoint', { id: `part-${index + 1}`, playOrder: String(index + 1) }, [
            label('navLabel', text),
            x('content', { src: href }),
          ]),
        ),
      ),
    ]),
  );
}

function buildContents(pack: ReadingPack): string {
  return writePage(pack, pack.words.contents, [
    x('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, [
      x('h1', pack.words.contents),
      x(
        'ol',
        listParts(pack).map(({ href, text }) => x('li', [x('a', { href }, text)])),
      ),
    ]),
  ]);
}

function buildChapter(pack: ReadingPack, { title, answer, body, url }: PackArticle): string {
  return writePage(pack, title, [
    x('h1', title),
    ...(answer ? [x('div', { class: 'answer' }, [raw(answer)])] : []),
    raw(body),
    x('p', { class: 'origin' }, [x('a', { href: url, dir: 'ltr' }, decodeURI(url))]),
  ]);
}

function writePage({ site }: ReadingPack, title: string, content: RootContent[]): string {
  return write(
    x('html', { xmlns: XHTML, 'xmlns:epub': OPS, lang: site.language, 'xml:lang': site.language }, [
      x('head', [x('title', title), x('link', { rel: 'stylesheet', href: 'style.css', type: 'text/css' })]),
      x('body', content),
    ]),
  );
}

/** Text that is XHTML already. */
function raw(value: string): RootContent {
  return { type: 'raw', value } as unknown as RootContent;
}

function hasSvg(text: string): boolean {
  return text.includes('<svg');
}

function write(root: RootContent): string {
  const document: Root = {
    type: 'root',
    children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, root],
  };
  return toXml(document, { closeEmptyElements: true, allowDangerousXml: true }).replaceAll(']]>', ']]&gt;');
}

/** How a book looks. Reading systems know their readers' wishes, so it says little. */
const BOOK_STYLE = `body { line-height: 1.5; }
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
