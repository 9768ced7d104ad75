import type { Article } from '@/lib/content/join/model';
import { site } from '@/lib/site/site';
import { getArticleUrl } from '@/lib/seo/article-markdown';

/** A reference to an article in one of the forms in which people keep them. */
export interface CitationForm {
  readonly name: string;
  readonly text: string;
}

export function listCitations(article: Article): CitationForm[] {
  const citation = createCitation(article);
  return [
    { name: 'Plain', text: formatPlain(citation) },
    { name: 'BibTeX', text: formatBibtex(citation) },
    { name: 'RIS', text: formatRis(citation) },
    { name: 'CSL-JSON', text: formatCsl(citation) },
  ];
}

/**
 * A reference in words, in the author-date style; without a date it says so.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references
 * @example
 * formatPlain(citation); // => 'Shared Garden. (2026). What is trust? https://example.org/articles/what-is-trust'
 */
function formatPlain(citation: Citation): string {
  const { author, title, site, url } = citation;
  const end = /[.?!…]$/.test(title) ? '' : '.';
  const where = site === author ? '' : ` ${site}.`;
  return `${author}. (${getYear(citation) ?? 'n.d.'}). ${title}${end}${where} ${url}`;
}

/**
 * A reference as BibTeX. Braces keep the capitals of the title as they are.
 *
 * @see https://www.bibtex.org/Format/
 */
function formatBibtex(citation: Citation): string {
  const { id, author, title, site, url, language, published, updated } = citation;
  const year = getYear(citation);
  const month = (updated ?? published)?.slice(5, 7);
  const fields = {
    author: `{${escape(author)}}`,
    title: `{${escape(title)}}`,
    ...(year && { year }),
    ...(month && { month: String(Number(month)) }),
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
 * A reference as RIS, which Zotero, EndNote and Mendeley read.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
function formatRis(citation: Citation): string {
  const { id, author, title, site, url, language, published, updated } = citation;
  const date = (updated ?? published)?.replaceAll('-', '/');
  const year = getYear(citation);
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['T2', site],
    ['PB', site],
    ['PY', year],
    ['DA', date],
    ['LA', language],
    ['UR', url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - '].join('\n');
}

/**
 * A reference as CSL-JSON, which citation processors read.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
function formatCsl(citation: Citation): string {
  const { id, author, title, site, url, language, published, updated } = citation;
  const date = updated ?? published;
  const item = {
    id,
    type: 'webpage',
    author: [{ literal: author }],
    title,
    'container-title': site,
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    language,
    URL: url,
  };
  return JSON.stringify([item], null, 2);
}

/** What a reference to an article names. */
interface Citation {
  /** Identifies the article among others: its slug. */
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly site: string;
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  /** `YYYY-MM-DD`, only where the author gave it. */
  readonly published?: string;
  readonly updated?: string;
}

function createCitation(article: Article): Citation {
  const { slug, title, published, updated } = article;
  return {
    id: slug,
    author: site.publisher.name,
    title: title.replace(/\s+/g, ' ').trim(),
    site: site.name,
    url: getArticleUrl(article),
    language: site.language,
    ...(published && { published }),
    ...(updated && { updated }),
  };
}

/** The year to cite: of the last change, or else of the first appearance. */
function getYear({ published, updated }: Citation): string | undefined {
  return (updated ?? published)?.slice(0, 4);
}
