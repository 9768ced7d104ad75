import { hrefTo } from '@/lib/site/paths';
import type { Hosting } from './hosting';
import { DEFAULT_HEADERS, FILE_KINDS, type Headers, PAGE_PATTERNS } from './file-kinds';

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

/**
 * The headers as Cloudflare Pages and Netlify read them.
 *
 * Both add up every rule that fits a path, so the rules set different headers.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function writeHeadersFile({ headers, pages = [] }: Hosting): string {
  const rules = [
    writeRule('/*', headers),
    ...[...PAGE_PATTERNS, ...pages].map((pattern) => writeRule(pattern, DEFAULT_HEADERS)),
    ...FILE_KINDS.flatMap((kind) => kind.patterns.map((pattern) => writeRule(pattern, kind.headers))),
  ];
  return `${rules.join('\n')}\n`;
}

function writeRule(pattern: string, headers: Headers): string {
  return [hrefTo(pattern), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/**
 * The redirects as Cloudflare Pages and Netlify read them.
 *
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function writeRedirectsFile({ redirects }: Hosting): string {
  return redirects.map(({ from, to }) => `${hrefTo(from)} ${hrefTo(to)} 301\n`).join('');
}
