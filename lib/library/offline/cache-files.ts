import {
  CACHE_PREFIX,
  CACHING_HEADER,
  HASH_LENGTH,
  planUpdate,
  type OfflineIndex,
  type OfflineList,
  type UpdatePlan,
} from './release';

/** What keeping needs of the browser; handed in, so that it can be tried without one. */
export interface CachingTools {
  readonly caches: CacheStorage;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** The address of the index. */
  readonly indexPath: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

const AT_ONCE = 6;
const MAX_RELEASES = 3;

/**
 * Why files could not be kept: the connection broke, what came is not what was published, or a release was replaced again
 * and again meanwhile.
 */
export class CachingError extends Error {
  override name = 'CachingError';
}

/** @throws {CachingError} if there is no connection. */
export async function loadIndex({ fetch, indexPath }: CachingTools): Promise<OfflineIndex> {
  return (await (await fetchFile(fetch, indexPath)).json()) as OfflineIndex;
}

/**
 * Keeps files of the site's present release on the device, and brings what is kept of an earlier one up to date.
 *
 * Each release has a cache of its own. The earlier one stays whole until the new one is, so that a reader who loses the
 * connection in between reads the earlier one, and never a mixture; what was fetched by then is not fetched again.
 *
 * @param wanted addresses, besides the core and what is kept already; `all` for everything.
 * @throws {CachingError} where it could not be finished.
 * @throws {DOMException} `QuotaExceededError` if there is no room.
 */
export async function cacheFiles(
  tools: CachingTools,
  wanted: readonly string[] | 'all',
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<OfflineIndex> {
  let index = await loadIndex(tools);
  for (let release = 0; release < MAX_RELEASES; release += 1) {
    // A file that is not what was published may be one of a release that has taken its place meanwhile.
    const fault = await saveRelease(tools, index, wanted, onProgress).catch((error: unknown) => error as Error);
    const latest = await loadIndex(tools);
    if (latest.version === index.version) {
      if (fault) throw fault;
      await dropOthers(tools, index);
      return index;
    }
    index = latest;
  }
  throw new CachingError('The site was published again and again meanwhile.');
}

async function saveRelease(
  tools: CachingTools,
  index: OfflineIndex,
  wanted: readonly string[] | 'all',
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const { caches, fetch } = tools;
  const target = await caches.open(CACHE_PREFIX + index.version);
  const [former] = (await listCaches(caches)).filter((name) => name !== CACHE_PREFIX + index.version);
  const source = former === undefined ? undefined : await caches.open(former);
  const plan = await createPlan(tools, { index, target, source }, wanted);

  const has = new Set((await target.keys()).map(({ url }) => new URL(url).pathname));
  const total = new Set([...plan.copy, ...plan.fetch]).size;
  let done = 0;
  const step = () => onProgress({ done: (done += 1), total });
  await forEach(plan.copy, async (path) => {
    const kept = has.has(path) ? undefined : await source?.match(path);
    if (kept) await target.put(path, kept);
    step();
  });
  await forEach(plan.fetch, async (path) => {
    if (!has.has(path)) await target.put(path, await fetchPublished(fetch, path, plan.hashes.get(path)));
    step();
  });
}

interface Releases {
  readonly index: OfflineIndex;
  readonly target: Cache;
  readonly source: Cache | undefined;
}

async function createPlan(
  tools: CachingTools,
  { index, target, source }: Releases,
  wanted: readonly string[] | 'all',
): Promise<UpdatePlan> {
  const all = wanted === 'all' ? wanted : [...index.core, ...wanted];
  // Without an earlier release there is nothing to compare, and a few pages need no list of all.
  if (!source && all !== 'all') return { copy: [], fetch: [...new Set(all)], hashes: new Map() };
  const list = (await target.match(index.list)) ?? (await fetchFile(tools.fetch, index.list));
  await target.put(index.list, list.clone());
  const paths = (await source?.keys())?.map(({ url }) => new URL(url).pathname) ?? [];
  const formerList = await findList(source, paths);
  return planUpdate({ paths, list: formerList }, (await list.json()) as OfflineList, all);
}

async function findList(source: Cache | undefined, paths: readonly string[]): Promise<OfflineList | undefined> {
  const path = paths.find((candidate) => /\/offline-\w+\.json$/.test(candidate));
  const response = path === undefined ? undefined : await source?.match(path);
  return response && ((await response.json()) as OfflineList);
}

/** The names of the caches that hold kept files, the oldest first. */
export async function listCaches(caches: CacheStorage): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}

async function dropOthers({ caches }: CachingTools, { version }: OfflineIndex): Promise<void> {
  const others = (await listCaches(caches)).filter((name) => name !== CACHE_PREFIX + version);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** A file as it was published. A cache on the way that still has an earlier one is asked to let go of it. */
async function fetchPublished(fetch: CachingTools['fetch'], path: string, hash: string | undefined): Promise<Response> {
  for (const cache of ['no-cache', 'reload'] as const) {
    const response = await fetchFile(fetch, path, cache);
    // What a former address leads to is compared under its own.
    if (hash === undefined || response.redirected || (await hashBody(response.clone())) === hash)
      return toPlain(response);
  }
  throw new CachingError(`${path} is not what was published.`);
}

async function hashBody(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  const text = btoa(String.fromCharCode(...digest))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
  return text.slice(0, HASH_LENGTH);
}

async function fetchFile(
  fetch: CachingTools['fetch'],
  path: string,
  cache: RequestCache = 'no-cache',
): Promise<Response> {
  const response = await fetch(path, { cache, headers: { [CACHING_HEADER]: '1' } }).catch(() => undefined);
  if (!response?.ok) throw new CachingError(`${path} could not be fetched.`);
  return response;
}

/** A page that a redirection led to is refused by browsers when a worker answers with it. */
async function toPlain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, headers } = response;
  return new Response(await response.blob(), { status, headers });
}

/** Does something with every path, a few at a time. After a failure nothing more is begun, and what was begun is awaited. */
async function forEach(paths: readonly string[], run: (path: string) => Promise<void>): Promise<void> {
  const queue = [...paths];
  async function work(): Promise<void> {
    try {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) await run(path);
    } catch (error) {
      queue.length = 0;
      throw error;
    }
  }
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
