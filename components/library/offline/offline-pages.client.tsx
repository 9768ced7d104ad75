'use client';

import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { offline } from '#words/library';
import { island } from '@/components/islands/island';
import { useEffect, useState } from 'react';
import { listCaches } from '@/lib/library/offline/cache-files';
import { articlePath, hrefTo } from '@/lib/site/paths';
import { useLibraryManifest } from '../use-library-manifest';

function Pages() {
  const manifest = useLibraryManifest();
  const kept = useCachedPaths();
  if (!kept || typeof manifest !== 'object') return null;
  const articles = manifest.articles.filter(({ slug }) => kept.has(hrefTo(articlePath(slug))));
  if (articles.length === 0) return <p className="mt-10 max-w-measure">{offline.nothingKept}</p>;
  return (
    <section aria-labelledby="kept" className="mt-10 max-w-measure">
      <h2 id="kept" className="text-h2 font-medium">
        {offline.kept}{' '}
        <span className="font-sans text-note font-normal text-ink-soft lining-nums">{articles.length}</span>
      </h2>
      <ul {...IN_SITE_LANGUAGE} className="mt-3 border-b border-line">
        {articles.map(({ slug, title, domain }) => (
          <li key={slug} data-domain={domain} className="border-t border-line">
            <a
              href={hrefTo(articlePath(slug))}
              className="flex min-h-11 flex-wrap items-center py-2 leading-snug no-underline hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The articles that are on this device, which nobody else knows: an island. */
export const OfflinePages = island({ name: 'offline-pages', on: 'load' }, Pages);

function useCachedPaths(): ReadonlySet<string> | undefined {
  const [paths, setPaths] = useState<ReadonlySet<string>>();
  useEffect(() => {
    listCachedPaths().then(
      (found) => setPaths(new Set(found)),
      () => setPaths(new Set()),
    );
  }, []);
  return paths;
}

async function listCachedPaths(): Promise<string[]> {
  const keys = await Promise.all((await listCaches(caches)).map(async (name) => (await caches.open(name)).keys()));
  return keys.flat().map(({ url }) => decodeURI(new URL(url).pathname));
}
