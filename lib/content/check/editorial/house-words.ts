import type { SourceFile } from '@/lib/content/read/read-document';
import type { HouseWords } from '@/lib/content/read/data-files';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { maskCode } from '@/lib/content/compile/prepare-source';

type Text = Pick<SourceFile, 'path' | 'body' | 'bodyLine'>;

/**
 * Where texts use words that the house avoids. Only prose is read: titles, code, addresses and the titles of other
 * articles in closing lists stay as they are.
 *
 * @example
 * findHouseWords([{ path: 'a.md', body: 'Ask the moderator.', bodyLine: 1 }], [{ term: ['moderator'], preferred: 'host', fine: [] }]);
 * // => [{ code: 'house-word', path: 'a.md', line: 1, column: 9, length: 9, ... }]
 */
export function findHouseWords(texts: readonly Text[], words: HouseWords): Finding[] {
  const rules = words.map(({ term, preferred, fine, note }) => ({
    pattern: toPattern(term),
    fine: fine.length > 0 ? toPattern(fine) : undefined,
    fix: `Write "${preferred}"${note ? ` (${note})` : ''}.`,
  }));
  return texts.flatMap(({ path, body, bodyLine }) =>
    maskCode(body)
      .split('\n')
      .flatMap((line, index) => {
        const prose = maskReferences(line);
        return rules.flatMap(({ pattern, fine, fix }) => {
          const left = fine ? prose.replace(fine, blank) : prose;
          return [...left.matchAll(pattern)].map(({ 0: found, index: at }) => {
            const location = { path, line: bodyLine + index, column: at + 1, length: found.length };
            return createFinding('house-word', location, `"${found}" is a word the house avoids.`, fix);
          });
        });
      }),
  );
}

/** The h1, entries of lists that are only a link, and where links lead. */
const REFERENCES = /^#\s.*|^\s*[-*+] \[.*\]\([^)]*\)\s*$|(?<=\]\()[^)]*|(?<=\bsrc=")[^"]*/g;

function maskReferences(line: string): string {
  return line.replace(REFERENCES, blank);
}

function blank(text: string): string {
  return '\uFDD0'.repeat(text.length);
}

function toPattern(terms: readonly string[]): RegExp {
  const sources = terms.map((term) =>
    term
      .replace(/[$()+.?[\\\]^{|}]/g, '\\$&')
      .replace(/['’]/g, "[’']")
      .replaceAll('*', '\\p{L}*')
      .replaceAll('#', '\\d'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sources.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}
