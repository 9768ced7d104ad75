import type { Article } from '@/lib/content/join/model';
import { site } from '@/lib/site/site';
import { getArticleUrl } from '@/lib/seo/article-markdown';

/** A reference to an article in one of the forms in which people keep them. */
export interface CitationForm {
  readonly name: string;
  readonly text: string;
}

/** References to an article: in words, and as BibTeX, RIS and CSL-JSON for programs. */
export function listCitations(article: Article): CitationForm[] {
  const { slug, title, published, updated } = article;
  const citation = {
    /** Identifies the article among others. */
    id: slug,
    author: site.publisher.name,
    title: title.replace(/\s+/g, ' ').trim(),
    site: site.name,
    url: getArticleUrl(article),
    language: site.language,
    /** Year, month and day of the last change, or else of the first appearance; none where the author gave none. */
    date: (updated ?? published)?.split('-') ?? [],
  };
  return [
    { name: 'Plain', text: formatPlain(citation) },
    { name: 'BibTeX', text: formatBibtex(citation) },
    { name: 'RIS', text: formatRis(citation) },
    { name: 'CSL-JSON', text: formatCsl(citation) },
  ];
}

type Citation = Readonly<Record<'id' | 'author' | 'title' | 'site' | 'url' | 'language', string>> & {
  readonly date: readonly string[];
};

/**
 * The author-date style; without a date it says so.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references
 */
function formatPlain({ author, title, site, url, date: [year = 'n.d.'] }: Citation): string {
  const end = /[.?!…]$/.test(title) ? '' : '.';
  const where = site === author ? '' : ` ${site}.`;
  return `${author}. (${year}). ${title}${end}${where} ${url}`;
}

/**
 * Braces keep the capitals of the title as they are.
 *
 * @see https://www.bibtex.org/Format/
 */
function formatBibtex({ id, author, title, site, url, language, date: [year, month] }: Citation): string {
  const fields = {
    author: `{${escape(author)}}`,
    title: `{${escape(title)}}`,
    ...(month && { year, month: String(Number(month)) }),
    publisher: escape(site),
    language: escape(language),
    // The address is as it is: a package for addresses reads it.
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${id},\n${lines.join('\n')}\n}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/**
 * What Zotero, EndNote and Mendeley read.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
function formatRis({ id, author, title, site, url, language, date }: Citation): string {
  const fields = {
    ...{ TY: 'ELEC', ID: id, AU: author, TI: title, T2: site, PB: site },
    ...(date.length > 0 && { PY: date[0], DA: date.join('/') }),
    ...{ LA: language, UR: url, ER: '' },
  };
  return Object.entries(fields)
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n');
}

/**
 * What citation processors read.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
function formatCsl({ id, author, title, site, url, language, date }: Citation): string {
  const item = {
    id,
    type: 'webpage',
    author: [{ literal: author }],
    title,
    'container-title': site,
    ...(date.length > 0 && { issued: { 'date-parts': [date.map(Number)] } }),
    language,
    URL: url,
  };
  return JSON.stringify([item], null, 2);
}
