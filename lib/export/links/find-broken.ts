import type { SiteReferences } from './site-references';

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
