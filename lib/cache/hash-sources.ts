import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './sha256';

/**
 * Identifies what some code is: a hash of files and of all that lies in folders, tests left out, and of the version of
 * Node.
 *
 * @param sources paths relative to the project; one with an ending is a file.
 * @returns 40 hexadecimal digits.
 */
export function hashSources(sources: readonly string[]): string {
  const files = sources.flatMap(listFiles);
  return sha256([process.version, ...files.flatMap((file) => [`\0${file}\0`, readFileSync(file)])]).slice(0, 40);
}

function listFiles(source: string): string[] {
  if (/\.[a-z]+$/.test(source)) return [source];
  return readdirSync(source, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replace(/\\/g, '/'))
    .sort();
}
