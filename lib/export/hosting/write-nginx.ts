import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { DEFAULT_HEADERS, FILE_KINDS, type FileKind, type Headers } from './file-kinds';
import type { Hosting } from './hosting';
import { patternSource, SLASHED_PATH } from './match-pattern';

/**
 * A server of nginx for the site. A location hears of no header but its own, so each says them all.
 *
 * @param root the folder that holds the site's files, below the base path where there is one.
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function writeNginx({ headers, redirects }: Hosting, root = '/srv/site'): string {
  const all = { ...headers, ...DEFAULT_HEADERS };
  return [
    `# ${site.name}. Put the files of out/ and of out.hosting/compressed/ into ${root}${site.basePath}.`,
    'map $uri $moved_to {',
    '    default "";',
    ...redirects.map(({ from, to }) => `    ${quote(hrefTo(from))} ${quote(hrefTo(to))};`),
    '}',
    '',
    'server {',
    '    listen 80;',
    `    server_name ${new URL(site.origin).hostname};`,
    `    root ${root};`,
    '    include /etc/nginx/mime.types;',
    '    default_type application/octet-stream;',
    '    charset utf-8;',
    '    charset_types text/plain text/css text/xml application/javascript application/json;',
    '    index index.html;',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    gzip_static on;',
    '    # With the module for it: brotli_static on;',
    `    error_page 404 ${hrefTo('/404.html')};`,
    '',
    '    if ($moved_to) {',
    '        return 301 $moved_to;',
    '    }',
    `    rewrite ${quote(SLASHED_PATH)} $1 permanent;`,
    '',
    ...FILE_KINDS.flatMap((kind) => writeKind(kind, all)),
    '    location / {',
    ...writeHeaders(all),
    '        try_files $uri $uri.html $uri/index.html =404;',
    '    }',
    '}',
    '',
  ].join('\n');
}

function writeKind({ name, patterns, headers }: FileKind, all: Headers): string[] {
  const { 'Content-Type': type, ...others } = headers;
  return [
    `    # ${name}`,
    `    location ~ ${quote(patterns.map((pattern) => patternSource(pattern, site.basePath)).join('|'))} {`,
    ...(type ? ['        types {}', `        default_type ${quote(type)};`, '        charset off;'] : []),
    ...writeHeaders({ ...all, ...others }),
    '        try_files $uri =404;',
    '    }',
    '',
  ];
}

function writeHeaders(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `        add_header ${name} ${quote(value)} always;`);
}

/** In a quoted string nginx reads a backslash only before a quotation mark or another one. */
function quote(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
