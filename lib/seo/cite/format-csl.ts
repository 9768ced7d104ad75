import type { Citation } from './citation';

/**
 * A reference as CSL-JSON, which citation processors read.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function formatCsl(citation: Citation): string {
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
