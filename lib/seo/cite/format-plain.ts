import { getYear, type Citation } from './citation';

/**
 * A reference in words, in the author-date style; without a date it says so.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references
 * @example
 * formatPlain(citation); // => 'Working Order. (2026). What is trust? https://example.org/articles/what-is-trust'
 */
export function formatPlain(citation: Citation): string {
  const { author, title, site, url } = citation;
  const end = /[.?!…]$/.test(title) ? '' : '.';
  const where = site === author ? '' : ` ${site}.`;
  return `${author}. (${getYear(citation) ?? 'n.d.'}). ${title}${end}${where} ${url}`;
}
