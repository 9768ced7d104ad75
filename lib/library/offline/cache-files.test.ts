import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { cacheFiles, listCaches, type CachingTools } from './cache-files';
import { HASH_LENGTH } from './release';

/** As much of a browser's caches as keeping files needs. */
function createCaches(): CacheStorage {
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
function createSite(files: Record<string, string>, core: readonly string[] = ['/offline']) {
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

const FILES = { '/offline': 'o1', '/': 'h1', '/articles/a': 'a1', '/articles/b': 'b1' };

function prepare(files: Record<string, string> = FILES) {
  const site = createSite(files);
  const caches = createCaches();
  const tools: CachingTools = { caches, fetch: site.fetch, indexPath: '/offline.json' };
  async function read(path: string): Promise<string | undefined> {
    for (const name of await listCaches(caches)) {
      const found = await (await caches.open(name)).match(path);
      if (found) return found.text();
    }
    return undefined;
  }
  return { site, caches, tools, read };
}

it('keeps the page that was read and what every device keeps, and nothing else', async () => {
  const { site, tools, read } = prepare();
  await cacheFiles(tools, ['/articles/a']);
  expect(await read('/articles/a')).toBe('a1');
  expect(await read('/offline')).toBe('o1');
  expect(site.requests).toEqual(['/offline.json', '/offline', '/articles/a', '/offline.json']);
});

it('keeps everything, and says how far it is', async () => {
  const { tools, read } = prepare();
  const seen: number[] = [];
  await cacheFiles(tools, 'all', ({ done, total }) => seen.push(done / total));
  expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
  expect(await read('/articles/b')).toBe('b1');
});

it('takes a new release with what changed, and lets the former one go', async () => {
  const { site, tools, caches, read } = prepare();
  await cacheFiles(tools, 'all');
  site.version = 'two';
  site.files = { ...FILES, '/articles/a': 'a2' };
  site.requests.length = 0;
  await cacheFiles(tools, 'all');
  expect(site.requests).toEqual(['/offline.json', '/offline-two.json', '/articles/a', '/offline.json']);
  expect(await read('/articles/a')).toBe('a2');
  expect(await listCaches(caches)).toEqual(['kept-two']);
});

it('goes on reading the former release when the connection breaks, and goes on fetching where it stopped', async () => {
  const { site, tools, caches, read } = prepare();
  await cacheFiles(tools, 'all');
  site.version = 'two';
  site.files = { '/offline': 'o2', '/': 'h2', '/articles/a': 'a2', '/articles/b': 'b2' };
  site.isReachable = (path) => path !== '/articles/b';
  await expect(cacheFiles(tools, 'all')).rejects.toThrow('/articles/b could not be fetched.');
  expect(await Promise.all(['/', '/articles/a', '/articles/b'].map(read))).toEqual(['h1', 'a1', 'b1']);

  site.isReachable = () => true;
  site.requests.length = 0;
  await cacheFiles(tools, 'all');
  expect(site.requests.filter((path) => !path.includes('offline'))).toEqual(['/articles/b']);
  expect(await Promise.all(['/', '/articles/a', '/articles/b'].map(read))).toEqual(['h2', 'a2', 'b2']);
  expect(await listCaches(caches)).toEqual(['kept-two']);
});

it('takes the release that was published while it was fetching', async () => {
  const { site, tools, read } = prepare();
  site.isReachable = (path) => {
    if (path === '/articles/a' && site.version === 'one') {
      site.version = 'two';
      site.files = { ...FILES, '/': 'h2', '/articles/a': 'a2' };
    }
    return true;
  };
  await cacheFiles(tools, 'all');
  expect([await read('/'), await read('/articles/a')]).toEqual(['h2', 'a2']);
});

it('lets go of a page that is no longer published', async () => {
  const { site, tools, read } = prepare();
  await cacheFiles(tools, ['/articles/a', '/articles/b']);
  site.version = 'two';
  site.files = { '/offline': 'o1', '/': 'h1', '/articles/b': 'b1' };
  await cacheFiles(tools, []);
  expect([await read('/articles/a'), await read('/articles/b')]).toEqual([undefined, 'b1']);
});

it('tells of a device without room', async () => {
  const { tools, caches } = prepare();
  const full = new DOMException('no room', 'QuotaExceededError');
  const open = async (name: string) =>
    Object.assign(await caches.open(name), { put: () => Promise.reject(full) }) as Cache;
  await expect(cacheFiles({ ...tools, caches: { ...caches, open } }, 'all')).rejects.toBe(full);
});

it('asks a cache on the way for the file that was published, where it sends an earlier one', async () => {
  const { site, tools, read } = prepare();
  site.stale['/articles/a'] = 'a0';
  await cacheFiles(tools, 'all');
  expect(await read('/articles/a')).toBe('a1');
  expect(site.requests.filter((path) => path === '/articles/a')).toHaveLength(2);
});

it('keeps nothing that is not what was published, and goes on reading the former release', async () => {
  const { site, tools, read } = prepare();
  await cacheFiles(tools, 'all');
  site.version = 'two';
  site.files = { ...FILES, '/articles/a': 'a2' };
  site.changed['/articles/a'] = 'a2<script>';
  await expect(cacheFiles(tools, 'all')).rejects.toThrow('/articles/a is not what was published.');
  expect(await read('/articles/a')).toBe('a1');
});

it('keeps the page that a former address leads to', async () => {
  const { site, tools, read } = prepare({ ...FILES, '/old': 'a page that leads to /articles/a' });
  const fetch: CachingTools['fetch'] = async (path, init) =>
    path === '/old'
      ? Object.defineProperty(await site.fetch('/articles/a', init), 'redirected', { value: true })
      : site.fetch(path, init);
  await cacheFiles({ ...tools, fetch }, 'all');
  expect(await read('/old')).toBe('a1');
});
