import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl, articlePath, contentPagePath } from '@/lib/site/paths';
import { buildSitemap, type SitemapEntry } from '@/lib/seo/sitemap';
import { listPages } from './list-pages';
import type { PublishStep } from './step';

/** Writes the sitemap from the finished pages themselves, so that it holds those that say they may be listed. */
export const writeSitemap: PublishStep = {
  name: 'write the sitemap',
  run: ({ dir, knowledgeBase }) => {
    const changed = new Map([
      ...knowledgeBase.articles.map(
        ({ slug, updated, published }) => [articlePath(slug), updated ?? published] as const,
      ),
      ...knowledgeBase.pages.map(({ slug, updated }) => [contentPagePath(slug), updated] as const),
    ]);
    const entries = listPages(dir).flatMap(({ file, path }): SitemapEntry[] => {
      const url = absoluteUrl(path);
      const date = changed.get(path);
      return isListed(readHead(join(dir, file)), url) ? [{ url, ...(date && { changed: date }) }] : [];
    });
    for (const { path, content } of buildSitemap(entries)) writeFileSync(join(dir, path), content);
    return Promise.resolve();
  },
};

/**
 * Whether a page says that it is itself the one to list.
 *
 * @param head what comes before the page's body.
 */
export function isListed(head: string, url: string): boolean {
  const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(head) ?? [];
  const [, robots = ''] = /<meta name="robots" content="([^"]*)"/.exec(head) ?? [];
  return canonical?.replace(/&amp;/g, '&') === url && !/\b(?:noindex|none)\b/.test(robots);
}

const CHUNK = 16_384;

function readHead(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK);
    let head = '';
    for (;;) {
      const length = readSync(descriptor, buffer);
      head += buffer.toString('latin1', 0, length);
      const end = head.indexOf('</head>');
      if (end !== -1) return head.slice(0, end);
      if (length < CHUNK) return head;
    }
  } finally {
    closeSync(descriptor);
  }
}
