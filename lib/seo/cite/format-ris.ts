import { getYear, type Citation } from './citation';

/**
 * A reference as RIS, which Zotero, EndNote and Mendeley read.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function formatRis(citation: Citation): string {
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
