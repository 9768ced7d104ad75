import { createHash } from 'node:crypto';
import { HASH_LENGTH } from './model';

/** As much of a browser's caches as keeping files needs. */
export function createCaches(): CacheStorage {
  const stores = new Map<string, Map<string, string>>();
  function open(name: string): Cache {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    const keyOf = (key: RequestInfo | URL) =>
      new URL(key instanceof Request ? key.url : key, 'https://site.test').pathname;
    return {
      match: (key: RequestInfo | URL) => {
        const text = store.get(keyOf(key));
        return Promise.resolve(text === undefined ? undefined : new Response(text));
      },
      put: async (key: RequestInfo | URL, response: Response) => void store.set(keyOf(key), await response.text()),
      keys: () => Promise.resolve([...store.keys()].map((path) => new Request(`https://site.test${path}`))),
    } as unknown as Cache;
  }
  return {
    open: (name: string) => Promise.resolve(open(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  } as unknown as CacheStorage;
}

/** A site of some files, as a server has it. */
export function createSite(files: Record<string, string>, core: readonly string[] = ['/offline']) {
  const requests: string[] = [];
  const site = {
    files,
    version: 'one',
    requests,
    isReachable: (path: string) => path !== '',
    /** What a cache on the way sends in place of a file, unless it is asked to fetch again. */
    stale: {} as Record<string, string>,
    /** What is sent in place of a file in any case. */
    changed: {} as Record<string, string>,
    fetch: (path: string, init?: RequestInit): Promise<Response> => {
      requests.push(path);
      if (!site.isReachable(path)) return Promise.reject(new TypeError('Failed to fetch'));
      const list = Object.entries(site.files).map(([name, text]) => [name, hash(text), text.length] as const);
      const index = {
        version: site.version,
        count: list.length,
        bytes: 1,
        list: `/offline-${site.version}.json`,
        core,
      };
      if (path === '/offline.json') return Promise.resolve(Response.json(index));
      if (path === index.list) return Promise.resolve(Response.json(list));
      const old = init?.cache === 'reload' ? undefined : site.stale[path];
      const text = site.changed[path] ?? old ?? site.files[path];
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    },
  };
  return site;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}
