import { hrefTo } from '@/lib/site/paths';
import type { Hosting } from './hosting';

/**
 * The redirects as Cloudflare Pages and Netlify read them.
 *
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function writeRedirectsFile({ redirects }: Hosting): string {
  return redirects.map(({ from, to }) => `${hrefTo(from)} ${hrefTo(to)} 301\n`).join('');
}
