import { hrefTo } from '@/lib/site/paths';
import type { Hosting } from './hosting';

/**
 * What Netlify reads besides `_headers`: the redirects once more, said so that they win over the pages that are at
 * former addresses for hosts without redirects.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing
 */
export function writeNetlify({ redirects }: Hosting): string {
  return [
    '[build]\npublish = "out"\n',
    ...redirects.map(({ from, to }) =>
      [
        '[[redirects]]',
        `from = ${JSON.stringify(hrefTo(from))}`,
        `to = ${JSON.stringify(hrefTo(to))}`,
        'status = 301',
        'force = true\n',
      ].join('\n'),
    ),
  ].join('\n');
}
