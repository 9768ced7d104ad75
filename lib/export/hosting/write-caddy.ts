import { hrefTo, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { DEFAULT_HEADERS, FILE_KINDS, type Headers, HIDDEN_FILES, patternSource, SLASHED_PATH } from './file-kinds';
import { HEADER_SECONDS, MAX_HEADER_BYTES, STRICT_TRANSPORT_SECURITY, type Hosting } from './hosting';

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
    '{',
    '\tservers {',
    `\t\tmax_header_size ${MAX_HEADER_BYTES}`,
    '\t\ttimeouts {',
    `\t\t\tread_header ${HEADER_SECONDS}s`,
    `\t\t\tread_body ${HEADER_SECONDS}s`,
    '\t\t}',
    '\t}',
    '}',
    `${new URL(site.origin).hostname} {`,
    `\troot * ${root}`,
    '\troute {',
    '\t\t@write not method GET HEAD',
    '\t\theader @write Allow "GET, HEAD"',
    '\t\trespond @write 405 {',
    '\t\t\tclose',
    '\t\t}',
    '\t\t# A file system answers a name that is too long with a fault of its own.',
    '\t\t@long vars_regexp {http.request.uri} ^[^?]*/(?:%..|[^/?%]){240}',
    '\t\terror @long 404',
    '\t\tmap {http.request.uri.query} {with_query} {',
    '\t\t\t"" ""',
    '\t\t\tdefault "?{http.request.uri.query}"',
    '\t\t}',
    ...redirects.map(({ from, to }) => {
      const [path, fragment] = hrefTo(to).split('#');
      return `\t\tredir ${hrefTo(from)} ${path}{with_query}${fragment === undefined ? '' : `#${fragment}`} permanent`;
    }),
    `\t\t@slash path_regexp slash ${SLASHED_PATH}`,
    '\t\tredir @slash {re.slash.1}{with_query} permanent',
    `\t\t@hidden path_regexp ${HIDDEN_FILES}`,
    '\t\terror @hidden 404',
    ...writeHeaders('*', { ...headers, ...DEFAULT_HEADERS }),
    '\t\t@tls protocol https',
    `\t\theader @tls Strict-Transport-Security "${STRICT_TRANSPORT_SECURITY}"`,
    ...kinds.flatMap(({ matcher, patterns, headers: own }) => [
      `\t\t${matcher} path_regexp ${patterns.map((pattern) => patternSource(pattern, site.basePath)).join('|')}`,
      ...writeHeaders(matcher, own),
    ]),
    `\t\t@article path_regexp article ^${hrefTo(paths.articles)}/[^/.]+$`,
    '\t\theader @article Vary Accept',
    '\t\theader @article Link "<{path}.md>; rel=\\"alternate\\"; type=\\"text/markdown\\""',
    '\t\t@markdown {',
    `\t\t\tpath_regexp ^${hrefTo(paths.articles)}/[^/.]+$`,
    '\t\t\theader_regexp Accept "(?i)^[^h]*text/markdown(?:$|\\s*,|\\s*;\\s*q=1)"',
    '\t\t\tfile {path}.md',
    '\t\t}',
    '\t\trewrite @markdown {path}.md',
    '\t\theader @markdown Content-Type "text/markdown; charset=utf-8"',
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
  return Object.entries(headers)
    .filter(([name]) => name !== 'Strict-Transport-Security')
    .map(([name, value]) => `\t\theader ${matcher} ${name} "${value}"`);
}
