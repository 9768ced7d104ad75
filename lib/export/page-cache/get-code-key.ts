// Next reads its configuration, and so this file, without the alias.
import { sha256 } from '../../cache/sha256';
import { hashSources } from '../../cache/hash-sources';
import { site } from '../../site/site';

/** What every page is made with; content is not among it. */
const SOURCES = ['app', 'components', 'lib', 'next.config.ts', 'tsconfig.json', 'package-lock.json'];

let known: string | undefined;

/**
 * Identifies the code of the site, its libraries and its facts: two builds of equal code and content are equal.
 *
 * @returns 40 hexadecimal digits.
 */
export function getCodeKey(): string {
  known ??= sha256([JSON.stringify(site), hashSources(SOURCES)]).slice(0, 40);
  return known;
}
