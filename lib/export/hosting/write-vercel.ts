import { hrefTo } from '@/lib/site/paths';
import { DEFAULT_HEADERS, FILE_KINDS, patternSource, SLASHED_PATH } from './file-kinds';
import type { Hosting } from './hosting';
import { site } from '@/lib/site/site';

/**
 * The configuration of a finished build for Vercel, which `vercel deploy --prebuilt` uploads.
 *
 * @see https://vercel.com/docs/build-output-api/configuration
 */
export function writeVercel({ headers, redirects }: Hosting): string {
  const routes = [
    ...redirects.map(({ from, to }) => ({
      src: patternSource(from, site.basePath),
      status: 301,
      headers: { Location: hrefTo(to) },
    })),
    { src: SLASHED_PATH, status: 301, headers: { Location: '$1' } },
    { src: '^.*$', headers: { ...headers, ...DEFAULT_HEADERS }, continue: true },
    // The first kind that fits has the last word.
    ...[...FILE_KINDS].reverse().map(({ patterns, headers: own }) => ({
      src: patterns.map((pattern) => patternSource(pattern, site.basePath)).join('|'),
      headers: own,
      continue: true,
    })),
    { handle: 'filesystem' },
    { src: `^${site.basePath}/?$`, dest: hrefTo('/index.html') },
    { src: '^(.+)$', dest: '$1.html', check: true },
    { handle: 'error' },
    { src: '^.*$', status: 404, dest: hrefTo('/404.html') },
  ];
  return `${JSON.stringify({ version: 3, routes }, null, 2)}\n`;
}
