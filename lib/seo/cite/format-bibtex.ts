import { getYear, type Citation } from './citation';

/**
 * A reference as BibTeX. Braces keep the capitals of the title as they are.
 *
 * @see https://www.bibtex.org/Format/
 */
export function formatBibtex(citation: Citation): string {
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
