'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Turns clicks on the site's own links into client navigation, and fetches ahead what a pointer or the focus rests on.
 *
 * One island for the whole page instead of one for every link: the links stay plain anchors, which weigh nothing and
 * work before it has loaded.
 *
 * @see docs/decisions/005-links.md
 */
export function Navigation({ basePath }: { readonly basePath: string }) {
  const router = useRouter();

  useEffect(() => {
    const fetched = new Set<string>();

    function prefetch(event: Event): void {
      const path = getPath(event.target, basePath);
      if (path === undefined || fetched.has(path)) return;
      fetched.add(path);
      router.prefetch(path);
    }

    function navigate(event: MouseEvent): void {
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!isPlain || event.defaultPrevented) return;
      const path = getPath(event.target, basePath);
      if (path === undefined) return;
      event.preventDefault();
      router.push(path);
    }

    document.addEventListener('pointerover', prefetch, { passive: true });
    document.addEventListener('focusin', prefetch);
    document.addEventListener('click', navigate);
    return () => {
      document.removeEventListener('pointerover', prefetch);
      document.removeEventListener('focusin', prefetch);
      document.removeEventListener('click', navigate);
    };
  }, [router, basePath]);

  return null;
}

/** The path, below the base path, of the page that a link leads to; `undefined` where the browser should follow it. */
function getPath(target: EventTarget | null, basePath: string): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download') || link.origin !== location.origin) return undefined;
  const isPage = !/\.[a-z0-9]+$/i.test(link.pathname);
  const isInside = link.pathname === basePath || link.pathname.startsWith(`${basePath}/`);
  const isSamePage = link.pathname === location.pathname && link.search === location.search;
  if (!isPage || !isInside || isSamePage) return undefined;
  return (link.pathname.slice(basePath.length) || '/') + link.search + link.hash;
}
