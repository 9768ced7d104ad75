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
    fetch: (path: string): Promise<Response> => {
      requests.push(path);
      if (!site.isReachable(path)) return Promise.reject(new TypeError('Failed to fetch'));
      const list = Object.entries(site.files).map(([name, text]) => [name, text, text.length] as const);
      const index = {
        version: site.version,
        count: list.length,
        bytes: 1,
        list: `/offline-${site.version}.json`,
        core,
      };
      if (path === '/offline.json') return Promise.resolve(Response.json(index));
      if (path === index.list) return Promise.resolve(Response.json(list));
      const text = site.files[path];
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    },
  };
  return site;
}
