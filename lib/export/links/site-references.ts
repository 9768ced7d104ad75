import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { forEachLimited } from '../for-each-limited';
import type { Tag } from '../html/scan-html';
import { listExportFiles } from '../list-pages';
import type { PublishStep } from '../step';

/** What the pages of the site refer to, and where in them one can be led to. */
export interface SiteReferences {
  /** By the path of each page: the ids of its elements. */
  readonly ids: Map<string, ReadonlySet<string>>;
  /** Each address that any page refers to, and the first page that does. */
  readonly addresses: Map<string, string>;
}

export function createSiteReferences(): SiteReferences {
  return { ids: new Map(), addresses: new Map() };
}

/** Attributes that hold an address, and whether a browser fetches it without being asked. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  script: ['src'],
  body: ['data-reader'],
  'site-island': ['data-src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};

/** Links that only say something; a browser fetches none of them. */
const SAYS_ONLY = /^(?:canonical|alternate|license|author|next|prev|help|search|service-doc|me)$/;

/**
 * Notes what a page refers to.
 *
 * @param page the path that the page answers, with the site's base path.
 * @param origin the site's own.
 * @throws {Error} on an image without an alternative, and on what a browser would fetch from another host.
 */
export function noteReferences(references: SiteReferences, page: string, tags: readonly Tag[], origin: string): void {
  const ids = new Set<string>();
  for (const { name, attributes } of tags) {
    const id = attributes.get('id');
    if (id) ids.add(ownString(id));
    if (name === 'img' && !attributes.has('alt')) {
      throw new Error(`The image ${attributes.get('src') ?? ''} has no alternative.`);
    }
    for (const attribute of ADDRESSES[name] ?? []) {
      const value = attributes.get(attribute);
      if (!value) continue;
      for (const address of listAddresses(attribute, value)) note(name, attributes.get('rel'), address);
    }
  }
  references.ids.set(page, ids);

  function note(name: string, rel: string | undefined, address: string): void {
    if (references.addresses.has(address)) return;
    const base = `${origin}${page}`;
    if (!URL.canParse(address, base)) throw new Error(`<${name}> leads to "${address}", which is not an address.`);
    const url = new URL(address, base);
    if (url.origin !== origin) {
      const isFetched = name !== 'a' && name !== 'area' && name !== 'form' && !SAYS_ONLY.test(rel ?? '');
      if (isFetched) throw new Error(`<${name}> would fetch ${address} from another host.`);
      return;
    }
    const target = url.pathname + url.hash;
    if (!references.addresses.has(target)) references.addresses.set(ownString(target), page);
  }
}

function listAddresses(attribute: string, value: string): readonly string[] {
  if (attribute === 'data-src') return value.split(' ');
  if (attribute !== 'srcset') return [value];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]!);
}

/**
 * The same text in memory of its own.
 *
 * A piece that was cut out of a text keeps the whole text in memory for as long as it is kept itself: ten thousand ids, each cut
 * out of its page, are ten thousand pages.
 */
export function ownString(text: string): string {
  return Buffer.from(text).toString();
}

const MAX_LISTED = 30;

/** Files next to the pages that name addresses of the site. */
const NAMES_ADDRESSES = /^(?:sitemap[^/]*\.xml|(?:.*\/)?feed\.(?:xml|json)|llms\.txt|robots\.txt|api\/[^/]+\.json)$/;

/** Follows every link, every address of an image or a script, every entry of a feed and of the sitemap. */
export const checkReferences: PublishStep = {
  name: 'check links',
  async run({ dir, knowledgeBase, references, progress }) {
    const files = listExportFiles(dir);
    const naming = files.filter((file) => NAMES_ADDRESSES.test(file));
    progress.expect(naming.length);
    await forEachLimited(naming, async (file) => {
      for (const path of listOwnUrls(await readFile(join(dir, file), 'utf8'), `${site.origin}${site.basePath}`)) {
        if (!references.addresses.has(path)) references.addresses.set(ownString(path), hrefTo(`/${file}`));
      }
      progress.tick();
    });
    const homes = knowledgeBase.articles.flatMap(({ canonicalElsewhere }) => canonicalElsewhere ?? []);
    const elsewhere = new Set(homes.map((url) => new URL(url).pathname));
    const broken = findBroken(references, { files: new Set(files), basePath: site.basePath, elsewhere });
    if (broken.length === 0) return;
    const more = broken.length > MAX_LISTED ? `\n... and ${broken.length - MAX_LISTED} more` : '';
    throw new Error(
      `${broken.length} broken ${broken.length === 1 ? 'link' : 'links'}.\n${broken.slice(0, MAX_LISTED).join('\n')}${more}`,
    );
  },
};

/** What there is on the finished site. */
export interface SiteContents {
  /** Every file, relative to the export. */
  readonly files: ReadonlySet<string>;
  /** The site's base path; empty, or starting with a slash. */
  readonly basePath: string;
  /** Paths of the same host that articles name as their home and that another site answers. */
  readonly elsewhere?: ReadonlySet<string>;
}

/**
 * Lists the references that lead nowhere, each in a sentence.
 *
 * A fragment is looked for in pages; that of a file of another kind is its reader's affair.
 */
export function findBroken({ ids, addresses }: SiteReferences, contents: SiteContents): string[] {
  const broken: string[] = [];
  for (const [address, from] of addresses) {
    const [pathname = '', fragment = ''] = address.split('#');
    const path = decode(pathname);
    if (path === undefined || !isThere(path, contents)) {
      broken.push(`${from} refers to ${pathname}, which is not there.`);
      continue;
    }
    const pageIds = ids.get(path) ?? ids.get(`${path}/`);
    const id = decode(fragment);
    if (!pageIds || !id || id === 'top' || id.startsWith(':~:')) continue;
    if (!pageIds.has(id)) broken.push(`${from} refers to ${address}, and that page has no such place.`);
  }
  return broken;
}

function isThere(path: string, { files, basePath, elsewhere }: SiteContents): boolean {
  if (elsewhere?.has(path)) return true;
  if (path !== basePath && !path.startsWith(`${basePath}/`)) return false;
  const file = path.slice(basePath.length + 1);
  return file === '' ? files.has('index.html') : files.has(file) || files.has(`${file}.html`);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * The addresses of the site in a text of any format: a feed, a sitemap, data.
 *
 * @param base what they begin with: the site's origin and base path.
 * @example
 * listOwnUrls('<loc>https://a.example/x?a=1&amp;b</loc>', 'https://a.example'); // => ['/x']
 */
export function listOwnUrls(text: string, base: string): string[] {
  const { pathname } = new URL(base);
  const prefix = pathname === '/' ? '' : pathname;
  const paths = new Set<string>();
  for (let at = text.indexOf(base); at !== -1; at = text.indexOf(base, at + 1)) {
    const [rest = ''] = /^[^\s"'<>()\]\\?#&]*/.exec(text.slice(at + base.length, at + base.length + 2000)) ?? [];
    // A word in capitals stands for something: /api/articles/SLUG.json.
    if (/\/[A-Z]+\b/.test(rest)) continue;
    // The same letters may begin the name of another host or place.
    if (rest === '' || rest.startsWith('/')) paths.add(prefix + (rest.replace(/(?<![.,;:!])[.,;:!]+$/, '') || '/'));
  }
  return [...paths];
}
