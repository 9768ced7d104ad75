import { hrefTo, paths } from '@/lib/site/paths';
import { site as facts } from '@/lib/site/site';
import {
  DEFAULT_HEADERS,
  FILE_KINDS,
  type FileKind,
  type Headers,
  HIDDEN_FILES,
  patternSource,
  SLASHED_PATH,
} from './file-kinds';
import { HEADER_SECONDS, STRICT_TRANSPORT_SECURITY, type Hosting } from './hosting';

/** What nginx reads: a whole server, or its two parts for a server that is there already. */
export interface NginxFiles {
  /** A file for `sites-enabled`. */
  readonly site: string;
  /** What is outside the server blocks: the former addresses, and who wants Markdown. */
  readonly http: string;
  /** What is inside one: the locations of the site. */
  readonly server: string;
}

/**
 * A server of nginx for the site. A location hears of no header but its own, so each says them all.
 *
 * @param root the folder that holds the site's files, below the base path where there is one.
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function writeNginx(hosting: Hosting, root = '/srv/site'): NginxFiles {
  const http = writeMaps(hosting);
  const server = writeLocations(hosting, root);
  const site = [
    `# ${facts.name}. Put the files of out/ and of out.hosting/compressed/ into ${root}${facts.basePath}.`,
    ...http,
    '',
    'server {',
    '    listen 80;',
    '    listen [::]:80;',
    '    # With a certificate: listen 443 ssl; ssl_certificate ...; ssl_certificate_key ...;',
    `    server_name ${new URL(facts.origin).hostname};`,
    '    server_tokens off;',
    `    client_header_timeout ${HEADER_SECONDS}s;`,
    `    client_body_timeout ${HEADER_SECONDS}s;`,
    ...server.map((line) => (line === '' ? '' : `    ${line}`)),
    '}',
    '',
  ];
  return { site: site.join('\n'), http: `${http.join('\n')}\n`, server: `${server.join('\n')}\n` };
}

/** `/old` to `/new`, and what follows a query in the address that it leads to. */
function writeMaps({ redirects }: Hosting): string[] {
  const targets = redirects.map(({ from, to }) => [hrefTo(from), ...hrefTo(to).split('#')] as const);
  const fragments = targets.filter(([, , fragment]) => fragment !== undefined);
  return [
    'map $uri $moved_to {',
    '    default "";',
    ...targets.map(([from, to]) => `    ${quote(from)} ${quote(to!)};`),
    '}',
    'map $uri $moved_fragment {',
    '    default "";',
    ...fragments.map(([from, , fragment]) => `    ${quote(from)} ${quote(`#${fragment}`)};`),
    '}',
    '# Who names Markdown before HTML gets an article as Markdown.',
    'map $http_accept $markdown {',
    '    default "";',
    '    "~*^(?:(?!text/html).)*text/markdown(?!\\s*;\\s*q=0)" ".md";',
    '}',
    'map $https $strict_transport_security {',
    '    default "";',
    `    on ${quote(STRICT_TRANSPORT_SECURITY)};`,
    '}',
  ];
}

function writeLocations({ headers }: Hosting, root: string): string[] {
  const all = { ...headers, ...DEFAULT_HEADERS };
  const article = `^(?<page>${patternSource(`${paths.articles}/`, facts.basePath).slice(1, -1)}[^/.]+)$`;
  return [
    `root ${root};`,
    'include /etc/nginx/mime.types;',
    'types {',
    '    text/markdown md;',
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    'charset_types text/plain text/css text/xml text/markdown application/javascript application/json;',
    'index index.html;',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    '# With the module for it: brotli_static on;',
    `error_page 404 ${hrefTo('/404.html')};`,
    '',
    'if ($moved_to) {',
    '    return 301 $moved_to$is_args$args$moved_fragment;',
    '}',
    `rewrite ${quote(SLASHED_PATH)} $1 permanent;`,
    '',
    '# What hosts read, and precompressed files under their own names.',
    `location ~ ${quote(HIDDEN_FILES)} {`,
    '    return 404;',
    '}',
    '',
    ...FILE_KINDS.flatMap((kind) => writeKind(kind, all)),
    '# An article, as HTML or as Markdown.',
    `location ~ ${quote(article)} {`,
    ...writeHeaders({ ...all, Vary: 'Accept', Link: '<$page.md>; rel="alternate"; type="text/markdown"' }),
    '    try_files $uri$markdown $uri $uri.html =404;',
    '}',
    '',
    `location ${hrefTo('/')} {`,
    ...writeHeaders(all),
    '    try_files $uri $uri.html $uri/index.html =404;',
    '}',
  ];
}

function writeKind({ name, patterns, headers }: FileKind, all: Headers): string[] {
  const { 'Content-Type': type, ...others } = headers;
  return [
    `# ${name}`,
    `location ~ ${quote(patterns.map((pattern) => patternSource(pattern, facts.basePath)).join('|'))} {`,
    ...(type ? ['    types {}', `    default_type ${quote(type)};`, '    charset off;'] : []),
    ...writeHeaders({ ...all, ...others }),
    '    try_files $uri =404;',
    '}',
    '',
  ];
}

function writeHeaders(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) =>
    name === 'Strict-Transport-Security'
      ? `    add_header ${name} $strict_transport_security always;`
      : `    add_header ${name} ${quote(value)} always;`,
  );
}

/** In a quoted string nginx reads a backslash only before a quotation mark or another one. */
function quote(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
