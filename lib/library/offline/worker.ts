import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { CACHE_PREFIX, KEEPER_HEADER } from './model';
import { isImmutable } from './plan-update';

/**
 * The service worker: the network first, and what is kept on the device where there is none.
 *
 * It keeps nothing by itself and knows no version: pages keep files (keep-files.ts), each edition in a cache of its own,
 * so that a worker can be replaced at any moment without a mixture of two.
 *
 * @see docs/decisions/037-offline.md
 */
declare const self: { readonly registration: { readonly scope: string }; skipWaiting: () => Promise<void> };

const base = new URL(self.registration.scope).pathname.replace(/\/$/, '');
const PATIENCE_SECONDS = 4;

/** The oldest edition answers first: it is whole, which a newer one beside it is not yet. */
async function findKept(url: string): Promise<Response | undefined> {
  const path = new URL(url).pathname.replace(/\.html$/, '').replace(/(.)\/$/, '$1');
  for (const name of (await caches.keys()).filter((candidate) => candidate.startsWith(CACHE_PREFIX))) {
    const found = await (await caches.open(name)).match(path, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

const keptFiles: WorkboxPlugin = {
  cacheWillUpdate: () => Promise.resolve(null),
  cachedResponseWillBeUsed: ({ request }) => findKept(request.url),
  handlerDidError: ({ request }) =>
    request.mode === 'navigate' ? findKept(new URL(`${base}/offline`, request.url).href) : Promise.resolve(undefined),
};

function isOurs(url: URL, request: Request): boolean {
  return url.pathname.startsWith(`${base}/`) && !request.headers.has(KEEPER_HEADER);
}

registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && isOurs(url, request) && isImmutable(url.pathname),
  new CacheFirst({ plugins: [keptFiles] }),
);
registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && isOurs(url, request),
  new NetworkFirst({ networkTimeoutSeconds: PATIENCE_SECONDS, plugins: [keptFiles] }),
);

void self.skipWaiting();
clientsClaim();
