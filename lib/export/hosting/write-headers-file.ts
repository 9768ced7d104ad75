import { hrefTo } from '@/lib/site/paths';
import { DEFAULT_HEADERS, FILE_KINDS, type Headers, PAGE_PATTERNS } from './file-kinds';
import type { Hosting } from './hosting';

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
