'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { createPayloads } from './payloads';

/**
 * Turns clicks on the site's own links into client navigation, and fetches ahead what a pointer or the focus rests on.
 *
 * One island for the whole page instead of one for every link: the links stay plain anchors, which weigh nothing and
 * work before it has loaded. It also tells the loader that the page has come to life.
 *
 * @see docs/decisions/005-links.md
 */
export function Navigation({ basePath }: { readonly basePath: string }) {
  const router = useRouter();

  useEffect(() => {
    const payloads = createPayloads(basePath);

    function fetchAhead(event: Event): void {
      const address = getAddress(event.target, basePath);
      if (address) payloads.fetchAhead(address.path);
    }

    function navigate(event: MouseEvent): void {
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!isPlain || event.defaultPrevented) return;
      const address = getAddress(event.target, basePath);
      if (!address) return;
      event.preventDefault();
      router.push(address.path + address.rest);
    }

    document.addEventListener('pointerover', fetchAhead, { passive: true });
    document.addEventListener('focusin', fetchAhead);
    document.addEventListener('click', navigate);
    // The other islands' effects have run by then.
    const announcement = setTimeout(() => dispatchEvent(new Event('runtime')));
    return () => {
      clearTimeout(announcement);
      document.removeEventListener('pointerover', fetchAhead);
      document.removeEventListener('focusin', fetchAhead);
      document.removeEventListener('click', navigate);
      payloads.release();
    };
  }, [router, basePath]);

  return null;
}

/** Where, below the base path, a link leads; `undefined` where the browser should follow it. */
function getAddress(target: EventTarget | null, basePath: string): { path: string; rest: string } | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download') || link.origin !== location.origin) return undefined;
  const isPage = !/\.[a-z0-9]+$/i.test(link.pathname);
  const isInside = link.pathname === basePath || link.pathname.startsWith(`${basePath}/`);
  const isSamePage = link.pathname === location.pathname && link.search === location.search;
  if (!isPage || !isInside || isSamePage) return undefined;
  return { path: link.pathname.slice(basePath.length) || '/', rest: link.search + link.hash };
}
