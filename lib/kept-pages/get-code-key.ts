import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// Next reads its configuration, and so this file, without the alias.
import { site } from '../site';

/** What every page is made with; content is not among it. */
const SOURCES = [
  ...['app', 'components', 'lib', 'publish/runtime'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'],
];

let known: string | undefined;

/**
 * Stands for the code of the site, its libraries and its address: two builds of equal code and content are equal.
 *
 * @returns 40 hexadecimal digits.
 */
export function getCodeKey(): string {
  known ??= hashCode();
  return known;
}

function hashCode(): string {
  const hash = createHash('sha256').update(`${site.origin}${site.basePath} ${process.version}`);
  for (const file of SOURCES.flatMap(listFiles)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 40);
}

function listFiles(source: string): string[] {
  if (/\.[a-z]+$/.test(source)) return [source];
  return readdirSync(source, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replace(/\\/g, '/'))
    .sort();
}
