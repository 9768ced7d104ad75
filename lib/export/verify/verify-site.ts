import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeHTMLAttribute } from 'entities';
import { attempt, parseSitemap } from '@/lib/export/audit/read-machine-files';
import { HIDDEN_FILES } from '@/lib/export/hosting/file-kinds';
import { forEachLimited } from '@/lib/export/for-each-limited';
import { getPagePath, listExportFiles } from '@/lib/export/list-pages';
import type { OfflineIndex, OfflineList } from '@/lib/library/offline/release';
import { machinePaths } from '@/lib/site/paths';

/** What a host serves, held against what was built. */
export interface Verification {
  /** Files that are served to the byte as they were built. */
  readonly same: number;
  /** Paths below the site's root that are served otherwise, and how. */
  readonly different: readonly { readonly path: string; readonly why: string }[];
  /** Paths that were built and are not served. */
  readonly missing: readonly string[];
  /** Paths that the host's own lists name and nobody built. */
  readonly extra: readonly string[];
}

export interface VerifyOptions {
  /** The export that was built again. */
  readonly dir: string;
  /** The site's address as it is served, without a slash at the end. */
  readonly url: string;
  readonly fetch?: typeof globalThis.fetch;
}

const isHidden = new RegExp(HIDDEN_FILES);

/**
 * Asks a host for every file of an export and compares byte for byte, as browsers get them: decompressed, and at the
 * address that pages link to. What else the host says that it has, in its sitemap and its list for offline reading, is
 * looked for in the export.
 *
 * @throws {Error} where the host does not answer at all.
 */
export async function verifySite({ dir, url, fetch = globalThis.fetch }: VerifyOptions): Promise<Verification> {
  const files = listExportFiles(dir).filter((file) => !isHidden.test(`/${file}`));
  const result = { same: 0, different: [] as Verification['different'][number][], missing: [] as string[] };
  await forEachLimited(files, async (file) => {
    const isErrorPage = file === '404.html';
    const path = isErrorPage ? MISSING_PAGE : encodeURI(getPagePath(file));
    const response = await ask(fetch, url + path);
    if (response.status === 404 && !isErrorPage) return void result.missing.push(path);
    const expected = isErrorPage ? 404 : 200;
    const why = findDifference(response, await readFile(join(dir, file)), expected);
    if (why) result.different.push({ path, why });
    else result.same += 1;
  });
  const built = new Set(files.map((file) => encodeURI(getPagePath(file))));
  const named = await listNamed(fetch, url);
  const byPath = (a: { readonly path: string }, b: { readonly path: string }) => (a.path < b.path ? -1 : 1);
  return {
    same: result.same,
    different: result.different.sort(byPath),
    missing: result.missing.sort(),
    extra: [...new Set(named)].filter((path) => !built.has(path)).sort(),
  };
}

/** An address that no site has. */
const MISSING_PAGE = '/no-page-has-this-address';

interface Answer {
  readonly status: number;
  /** The path that it leads on to. */
  readonly leadsTo: string | undefined;
  readonly body: Buffer;
}

/** What a browser gets that has nothing yet; a redirect is an answer of its own. */
async function ask(fetch: typeof globalThis.fetch, address: string): Promise<Answer> {
  const options = {
    redirect: 'manual',
    headers: { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'br, gzip' },
  } as const;
  const response = await fetch(address, options).catch((error: Error) => {
    throw new Error(`${address} does not answer: ${(error.cause as Error | undefined)?.message ?? error.message}`);
  });
  const location = response.headers.get('location');
  const leadsTo = location === null ? undefined : new URL(location, address).pathname;
  return { status: response.status, leadsTo, body: Buffer.from(await response.arrayBuffer()) };
}

/** The page for hosts without redirects says where the others lead. */
const LEADS_ON = /<meta http-equiv="refresh" content="0; url=([^"#]*)/;

function findDifference({ status, leadsTo, body }: Answer, built: Buffer, expected: number): string | undefined {
  if (status === expected) return compare(body, built);
  const target = leadsTo === undefined ? undefined : LEADS_ON.exec(built.toString('utf8'))?.[1];
  if (target === undefined) return `status ${status}`;
  const path = new URL(decodeHTMLAttribute(target), 'http://host').pathname;
  return leadsTo === path ? undefined : `leads to ${leadsTo}, not to ${path}`;
}

function compare(served: Buffer, built: Buffer): string | undefined {
  if (served.equals(built)) return undefined;
  const at = built.findIndex((byte, index) => byte !== served[index]);
  const place = at === -1 ? built.length : at;
  return `${served.length} bytes served, ${built.length} built; they part at byte ${place}`;
}

/** The paths that a host's own lists name: of its sitemap, and for offline reading. A list that does not parse names none. */
async function listNamed(fetch: typeof globalThis.fetch, url: string): Promise<string[]> {
  const base = new URL(url).pathname.replace(/\/$/, '');
  const toPath = (address: string) => new URL(address, url).pathname.slice(base.length) || '/';
  const read = async (path: string) => {
    const { status, body } = await ask(fetch, url + path);
    return status === 200 ? body.toString('utf8') : '';
  };
  async function readSitemap(path: string): Promise<string[]> {
    const text = await read(path);
    const { entries = [], parts = [] } = attempt(() => parseSitemap(text)).value ?? {};
    const further = await Promise.all(parts.map((url) => readSitemap(toPath(url))));
    return [...[...entries.flatMap(({ loc }) => loc ?? []), ...parts].map(toPath), ...further.flat()];
  }
  const index = await read(machinePaths.offlineIndex);
  const { value: listPath } = attempt(() => toPath((JSON.parse(index) as OfflineIndex).list));
  const list = listPath === undefined ? '' : await read(listPath);
  const { value: offline = [] } = attempt(() => (JSON.parse(list) as OfflineList).map(([path]) => toPath(path)));
  return [...(await readSitemap(machinePaths.sitemap)), ...offline];
}

/** What was found, for a person; at most so many lines of each kind. */
export function formatVerification({ same, different, missing, extra }: Verification, most = 20): string {
  const list = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return [];
    const more = lines.length > most ? [`  ... and ${lines.length - most} more`] : [];
    return [`${title} (${lines.length}):`, ...lines.slice(0, most).map((line) => `  ${line}`), ...more];
  };
  return [
    ...list(
      'Served otherwise than built',
      different.map(({ path, why }) => `${path}: ${why}`),
    ),
    ...list('Built and not served', missing),
    ...list('Served and not built', extra),
    `${same} of ${same + different.length + missing.length} files are served to the byte as they were built.`,
  ].join('\n');
}
