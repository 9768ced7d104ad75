import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { cacheFiles } from './cache-files';
import { CACHE_PREFIX, CACHING_HEADER, getPicture, isImmutable, type CacheMessage } from './release';

/**
 * The service worker: the network first, and what is kept on the device if there is none.
 *
 * It keeps what pages ask it to (cache-files.ts), each release in a cache of its own, and knows no version, so that a worker can
 * be replaced at any moment without a mixture of two.
 *
 * @see docs/decisions/037-offline.md
 */
declare const self: {
  readonly registration: { readonly scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: 'message',
    listener: (event: { readonly data: CacheMessage; waitUntil: (work: Promise<unknown>) => void }) => void,
  ) => void;
};

const base = new URL(self.registration.scope).pathname.replace(/\/$/, '');
const PATIENCE_SECONDS = 4;

/** The oldest release answers first: it is whole, which a newer one next to it is not yet. */
async function findCached(url: string): Promise<Response | undefined> {
  const path = new URL(url).pathname.replace(/\.html$/, '').replace(/(.)\/$/, '$1');
  for (const name of (await caches.keys()).filter((candidate) => candidate.startsWith(CACHE_PREFIX))) {
    const found = await (await caches.open(name)).match(path, { ignoreVary: true });
    if (found) return found;
  }
  return findCachedPicture(path);
}

/** Another form of the same picture is better than none. */
async function findCachedPicture(path: string): Promise<Response | undefined> {
  const picture = getPicture(path);
  if (picture === undefined) return undefined;
  for (const name of (await caches.keys()).filter((candidate) => candidate.startsWith(CACHE_PREFIX))) {
    const cache = await caches.open(name);
    const found = (await cache.keys()).find(({ url }) => getPicture(new URL(url).pathname) === picture);
    if (found) return cache.match(found);
  }
  return undefined;
}

const cachedFiles: WorkboxPlugin = {
  cacheWillUpdate: () => Promise.resolve(null),
  cachedResponseWillBeUsed: ({ request }) => findCached(request.url),
  handlerDidError: ({ request }) =>
    request.mode === 'navigate'
      ? findCached(new URL(`${base}/offline`, request.url).href)
      : Promise.resolve(Response.error()),
};

function isOurs(url: URL, request: Request): boolean {
  return url.pathname.startsWith(`${base}/`) && !request.headers.has(CACHING_HEADER);
}

registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && isOurs(url, request) && isImmutable(url.pathname),
  new CacheFirst({ plugins: [cachedFiles] }),
);
registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && isOurs(url, request),
  new NetworkFirst({ networkTimeoutSeconds: PATIENCE_SECONDS, plugins: [cachedFiles] }),
);

/** One page at a time, so that two do not fetch the same. What could not be kept is asked for by the next page. */
self.addEventListener('message', (event) => {
  const tools = {
    caches,
    fetch: (path: string, init?: RequestInit) => fetch(path, init),
    indexPath: `${base}/offline.json`,
  };
  const keep = () => cacheFiles(tools, event.data.keep).catch(() => undefined);
  event.waitUntil(navigator.locks ? navigator.locks.request('offline', keep) : keep());
});

void self.skipWaiting();
clientsClaim();
