import { lstatSync, realpathSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';

/** Why the studio does not touch a file, in words for the writer. */
export class RefusedPath extends Error {
  override readonly name = 'RefusedPath';
}

/** What a collection is made of; nothing else is read from it or written to it. */
const OTHER_FILE = /\.(?:ya?ml|txt|svg|png|jpe?g|gif|webp|avif)$/i;

/** Bytes that file systems take for one name, less what a temporary name adds. */
const NAME_LIMIT = 230;

/**
 * The full path of a file below the content folder, whether it exists or not.
 *
 * @param path relative to the folder, with forward slashes.
 * @throws {RefusedPath} where it leads out of the folder, also by a symbolic link, or names no file that the loader reads.
 * @example
 * resolveContentPath('/site/content', 'articles/why.md'); // => '/site/content/articles/why.md'
 * resolveContentPath('/site/content', '../package.json'); // throws
 */
export function resolveContentPath(dir: string, path: string): string {
  checkName(path);
  const root = realpathSync(dir);
  const full = join(root, path);
  const real = realpathOfNearest(full);
  if (real !== root && !real.startsWith(root + sep)) {
    throw new RefusedPath(`"${path}" is a symbolic link that leads out of the content folder.`);
  }
  if (real === realpathOrNothing(full) && extname(real).toLowerCase() !== extname(path).toLowerCase()) {
    throw new RefusedPath(`"${path}" is a symbolic link to a file of another kind.`);
  }
  return full;
}

function checkName(path: string): void {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (path === '' || /[\u0000-\u001f\u007f\\]/.test(path) || path.startsWith('/') || /^[a-z]:/i.test(path)) {
    throw new RefusedPath(`"${path}" is not a path below the content folder.`);
  }
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') {
      throw new RefusedPath(`"${path}" leads out of its folder.`);
    }
    if (name.startsWith('.') || name === 'node_modules') {
      throw new RefusedPath(`"${path}" is hidden: nothing of it is published.`);
    }
    if (/[. ]$|[<>:"|*]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)) {
      throw new RefusedPath(`"${name}" is not a name that every computer takes.`);
    }
    if (Buffer.byteLength(name) > NAME_LIMIT) throw new RefusedPath('This name is too long.');
  }
  if (!MARKDOWN_FILE.test(path) && !OTHER_FILE.test(path)) {
    throw new RefusedPath(`"${path}" is none of the kinds of file that are read: Markdown, YAML, pictures.`);
  }
}

/** Where a path really lies: what exists of it with its links followed, and a link without a target as that target. */
function realpathOfNearest(path: string): string {
  for (let rest = path; ; rest = dirname(rest)) {
    const real = realpathOrNothing(rest);
    if (real !== undefined) return real;
    if (lstatSync(rest, { throwIfNoEntry: false })) throw new RefusedPath('This symbolic link leads nowhere.');
  }
}

function realpathOrNothing(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
