import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { imageSize } from 'image-size';
import { decodeAddress } from '@/lib/text/decode-address';
import { readText } from './read-text';

/** The files of a collection that are not articles: drawings, images, lists. */
export interface AssetFiles {
  readonly findAsset: FindAsset;
  /** The text of a file; `undefined` if there is none that can be read. */
  readonly getAssetText: (path: string) => string | undefined;
  /** A file as it is; `undefined` if there is none. */
  readonly readAsset: (path: string) => Uint8Array | undefined;
  /** The size of an image, in pixels; `undefined` if it is not an image. */
  readonly getImageSize: (path: string) => { readonly width: number; readonly height: number } | undefined;
}

/**
 * Opens the files of a folder; no other path leads to anything.
 *
 * @param assets relative to the folder, with forward slashes.
 */
export function createAssetFiles(dir: string, assets: ReadonlySet<string>): AssetFiles {
  return {
    findAsset: createAssetFinder(assets),
    getAssetText: (path) => (assets.has(path) ? readText(dir, path).text : undefined),
    readAsset: (path) => (assets.has(path) ? readFileIfThere(join(dir, path)) : undefined),
    getImageSize: (path) => (assets.has(path) ? readImageSize(join(dir, path)) : undefined),
  };
}

/** A folder may change while it is read. */
function readFileIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function readImageSize(file: string): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height } = imageSize(readFileSync(file));
    return { width, height };
  } catch {
    return undefined;
  }
}

/**
 * Finds the file of a collection that an address in one of its files means, if there is one.
 *
 * @param from the file that the address is in, relative to the collection.
 */
export type FindAsset = (url: string, from: string) => string | undefined;

/** Folders that the tools of other sites publish at the root of the site. */
const ROOTS = ['', 'static/', 'public/', 'assets/', 'docs/', 'content/', 'src/'];

/**
 * Indexes the files of a collection by every spelling that an address may have: percent signs or none, composed or
 * decomposed accents, upper or lower case, from the folder of the file or from the site's root (`/static/x.png`).
 * A bare name is looked for in all folders, as Obsidian writes it, and found if only one has it.
 *
 * @param assets relative to the collection, with forward slashes.
 * @example
 * createAssetFinder(['static/My photo.png'])('/my%20photo.png', 'people/a.md'); // => 'static/My photo.png'
 */
export function createAssetFinder(assets: Iterable<string>): FindAsset {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  const byName = new Map<string, string | undefined>();
  for (const path of assets) {
    const name = foldPath(posix.basename(path));
    exact.set(path.normalize('NFC'), path);
    if (!folded.has(foldPath(path))) folded.set(foldPath(path), path);
    byName.set(name, byName.has(name) ? undefined : path);
  }
  return (url, from) => {
    for (const spelling of listSpellings(url)) {
      for (const path of listPlaces(spelling, from)) {
        const found = exact.get(path) ?? folded.get(foldPath(path));
        if (found !== undefined) return found;
      }
      const name = spelling.replace(/^(?:\.?\/)+/, '');
      const found = name.includes('/') ? undefined : byName.get(foldPath(name));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function listSpellings(url: string): string[] {
  const typed = url.trim().replace(/\\/g, '/');
  const decoded = decodeAddress(typed);
  const spellings = [decoded, decodeAddress(typed.replace(/(?<![?#])[?#].*$/s, '')), decodeAddress(decoded), typed];
  return [...new Set(spellings.map((spelling) => spelling.normalize('NFC')))].filter((spelling) => spelling !== '');
}

function listPlaces(spelling: string, from: string): string[] {
  const fromRoot = clean(spelling);
  const [first = '', ...rest] = fromRoot.split('/');
  const places = spelling.startsWith('/') ? [] : [clean(posix.join(posix.dirname(from.normalize('NFC')), spelling))];
  places.push(...ROOTS.map((root) => root + fromRoot));
  if (ROOTS.includes(`${first}/`)) places.push(rest.join('/'));
  return places;
}

/** A path without steps up, also those that would leave the collection. */
function clean(path: string): string {
  return posix.normalize(path).replace(/^(?:\.{0,2}\/)+/, '');
}
