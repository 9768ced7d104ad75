import { createTrust } from '@/lib/site/trusted-address';
import { readItem } from '@/lib/library/local-storage';
import { savesData } from './prefetch';

/** Long enough for everything that the reader came for. */
const CALM_MS = 3000;

/** Says when there is no connection, and has the service worker keep the page. */
export function keepOffline(base: URL): void {
  const showConnection = () => {
    document.querySelector<HTMLElement>('[data-offline]')!.hidden = navigator.onLine;
  };
  showConnection();
  addEventListener('online', showConnection);
  addEventListener('offline', showConnection);
  if (process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator && !savesData())
    setTimeout(() => void keep(base).catch(() => undefined), CALM_MS);
}

async function keep(base: URL): Promise<void> {
  const { serviceWorker } = navigator;
  const { href } = new URL('sw.js', base);
  const trust = createTrust('reader', (address) => address === href);
  await serviceWorker.register(trust(href), { scope: base.pathname, updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const files = fetched.filter(
    ({ href, pathname }) => href.startsWith(base.href) && pathname.includes('/_next/static/'),
  );
  const paths = [location.pathname, ...files.map(({ pathname }) => pathname)];
  active?.postMessage({ keep: readItem('offline') === 'all' ? 'all' : readItem('shelf') === 'off' ? [] : paths });
}
