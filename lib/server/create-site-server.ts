import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import send from 'send';

export interface SiteServerOptions {
  /** The finished export. */
  readonly dir: string;
  /** The path below which the site lives; empty, or starting with a slash. */
  readonly basePath: string;
}

/**
 * A server for the finished export that answers as a static host would: `/a` is `a.html`, hashed files are kept for a
 * year, what is not there is the 404 page with status 404.
 */
export function createSiteServer({ dir, basePath }: SiteServerOptions): Server {
  return createServer((request, response) => {
    const path = getPath(request.url ?? '/', basePath);
    const file = path === undefined ? undefined : findFile(dir, path);
    if (file === undefined) sendNotFound(dir, request, response);
    else sendFile(dir, file, request, response);
  });
}

/** The path below the site's base path, decoded; `undefined` for what is outside or cannot be decoded. */
function getPath(url: string, basePath: string): string | undefined {
  const [pathname = '/'] = url.split(/[?#]/);
  if (pathname !== basePath && !pathname.startsWith(`${basePath}/`)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(basePath.length)) || '/';
  } catch {
    return undefined;
  }
}

/** The file that answers a path, relative to the export: itself, its page, or the index of its folder. */
function findFile(dir: string, path: string): string | undefined {
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const clean = path.replace(/\/+$/, '');
  return [clean, `${clean}.html`, `${clean}/index.html`].find((candidate) => {
    const full = normalize(join(dir, candidate));
    return full.startsWith(dir + sep) && existsSync(full) && statSync(full).isFile();
  });
}

function sendFile(dir: string, file: string, request: IncomingMessage, response: ServerResponse): void {
  const isHashed = file.startsWith('/_next/static/');
  send(request, encodeURI(file), { root: dir, maxAge: isHashed ? '1y' : 0, immutable: isHashed, index: false })
    .on('headers', (target: ServerResponse) => {
      if (file.endsWith('.md')) target.setHeader('content-type', 'text/markdown; charset=utf-8');
    })
    .on('error', () => sendNotFound(dir, request, response))
    .pipe(response);
}

function sendNotFound(dir: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  delete request.headers.range;
  send(request, '/404.html', { root: dir, etag: false, lastModified: false })
    .on('error', () => response.end('Not found'))
    .pipe(response);
}
