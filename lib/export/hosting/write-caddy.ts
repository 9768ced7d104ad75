import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { DEFAULT_HEADERS, FILE_KINDS, type Headers } from './file-kinds';
import type { Hosting } from './hosting';
import { patternSource, SLASHED_PATH } from './match-pattern';

/**
 * A site of Caddy's.
 *
 * @param root the folder that holds the site's files, below the base path where there is one.
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 */
export function writeCaddy({ headers, redirects }: Hosting, root = '/srv/site'): string {
  // The first kind that fits has the last word.
  const kinds = FILE_KINDS.map((kind, index) => ({ ...kind, matcher: `@kind${index}` })).reverse();
  return [
    `# ${site.name}. Put the files of out/ and of out.hosting/compressed/ into ${root}${site.basePath}.`,
    `${new URL(site.origin).hostname} {`,
    `\troot * ${root}`,
    '\troute {',
    ...redirects.map(({ from, to }) => `\t\tredir ${hrefTo(from)} ${hrefTo(to)} permanent`),
    `\t\t@slash path_regexp slash ${SLASHED_PATH}`,
    '\t\tredir @slash {re.slash.1} permanent',
    ...writeHeaders('*', { ...headers, ...DEFAULT_HEADERS }),
    ...kinds.flatMap(({ matcher, patterns, headers: own }) => [
      `\t\t${matcher} path_regexp ${patterns.map((pattern) => patternSource(pattern, site.basePath)).join('|')}`,
      ...writeHeaders(matcher, own),
    ]),
    '\t\ttry_files {path} {path}.html {path}/index.html',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '\thandle_errors {',
    `\t\trewrite * ${hrefTo('/404.html')}`,
    ...writeHeaders('*', { ...headers, ...DEFAULT_HEADERS }),
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}

function writeHeaders(matcher: string, headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `\t\theader ${matcher} ${name} "${value}"`);
}
