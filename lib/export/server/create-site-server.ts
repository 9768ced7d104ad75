import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { getHeaders, HEADER_SECONDS, MAX_HEADER_BYTES, type Hosting } from '@/lib/export/hosting/hosting';
import { HIDDEN_FILES, type Headers } from '@/lib/export/hosting/file-kinds';

export interface SiteServerOptions {
  /** The finished export. */
  readonly dir: string;
  /** The path below which the site lives; empty, or starting with a slash. */
  readonly basePath: string;
  /** The headers and redirects that the build made. */
  readonly hosting: Hosting;
  /** Where the build put precompressed files of the files: `index.html.br`. */
  readonly compressedDir?: string;
  /** Milliseconds within which a client has to say what it wants; one that dawdles is cut off. */
  readonly headersTimeout?: number;
}

/**
 * A server for the finished export that answers as a good static host does: `/a` is `a.html`, every answer carries the
 * site's headers, text comes compressed, former addresses lead on, who would rather have Markdown gets an article's Markdown, and what is not there is the 404 page with status 404.
 */
export function createSiteServer({
  dir,
  basePath,
  hosting,
  compressedDir,
  headersTimeout = HEADER_SECONDS * 1_000,
}: SiteServerOptions): Server {
  const redirects = new Map(hosting.redirects.map(({ from, to }) => [from, to]));

  function answer(request: IncomingMessage, response: ServerResponse): void {
    // https://www.rfc-editor.org/rfc/rfc9112#section-3.2-6
    if ((request.headersDistinct.host?.length ?? 0) > 1)
      return void response.writeHead(400, { Connection: 'close' }).end();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      // What comes after it on this connection could be the rest of its body.
      return void response.writeHead(405, { Allow: 'GET, HEAD', Connection: 'close' }).end();
    const [, pathname = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
    const path = readPath(pathname, basePath);
    if (path === undefined) return sendNotFound(request, response);
    const bare = path.length > 1 ? path.replace(/(?<!\/)\/+$/, '') : path;
    const target = redirects.get(bare) ?? bare;
    if (target !== path) {
      return void response.writeHead(301, { Location: basePath + withQuery(encodeURI(target), query) }).end();
    }
    const file = findFile(dir, path);
    if (file === undefined || isHidden.test(file)) return sendNotFound(request, response);
    const markdown = file.endsWith('.html') ? findFile(dir, `${path}.md`) : undefined;
    if (markdown === undefined) return sendFile(file, path, request, response);
    response.setHeader('Vary', 'Accept');
    response.setHeader('Link', `<${encodeURI(basePath + markdown)}>; rel="alternate"; type="text/markdown"`);
    if (prefersMarkdown(request)) sendFile(markdown, markdown, request, response);
    else sendFile(file, path, request, response);
  }

  function sendFile(file: string, path: string, request: IncomingMessage, response: ServerResponse): void {
    setHeaders(response, getHeaders(hosting, path), request);
    const encoding = request.headers.range === undefined ? findEncoding(file, request) : undefined;
    if (compressedDir !== undefined) response.appendHeader('Vary', 'Accept-Encoding');
    if (encoding) {
      response.setHeader('Content-Encoding', encoding.name);
      // The type is that of the file, not of its precompressed file.
      if (!response.hasHeader('Content-Type'))
        response.setHeader('Content-Type', contentType(extname(file)) || 'application/octet-stream');
    }
    const root = encoding ? compressedDir! : dir;
    send(request, encodeURI(file + (encoding?.extension ?? '')), { root, index: false, dotfiles: 'allow' })
      .on('error', ({ status }: { readonly status: number }) => {
        if (status === 416) response.writeHead(416).end();
        else sendNotFound(request, response);
      })
      .pipe(response);
  }

  /** The best encoding that the client takes and that there is. */
  function findEncoding(file: string, request: IncomingMessage) {
    if (compressedDir === undefined) return undefined;
    const accepted = new Negotiator(request).encodings(ENCODINGS.map(({ name }) => name));
    return ENCODINGS.find(
      ({ name, extension }) => accepted.includes(name) && existsSync(join(compressedDir, file + extension)),
    );
  }

  function sendNotFound(request: IncomingMessage, response: ServerResponse): void {
    response.removeHeader('Content-Encoding');
    response.statusCode = 404;
    setHeaders(response, getHeaders(hosting, '/'), request);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    delete request.headers.range;
    send(request, '/404.html', { root: dir, etag: false, lastModified: false })
      .on('error', () => response.end('Not found'))
      .pipe(response);
  }

  const timeouts = { headersTimeout, requestTimeout: headersTimeout, connectionsCheckingInterval: headersTimeout / 10 };
  const server = createServer({ ...timeouts, maxHeaderSize: MAX_HEADER_BYTES }, answer);
  server.maxConnections = MAX_CONNECTIONS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT;
  return server;
}

const KEEP_ALIVE_TIMEOUT = 5_000;
const MAX_CONNECTIONS = 2_000;

const isHidden = new RegExp(HIDDEN_FILES);

/** The better first. */
const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const;

/**
 * The decoded path below the site's base path; `undefined` for what is outside, cannot be decoded, or would name another
 * host if it were in a redirect.
 */
function readPath(pathname: string, basePath: string): string | undefined {
  if (pathname !== basePath && !pathname.startsWith(`${basePath}/`)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(basePath.length)) || '/';
    return /^\/(?![/\\])[^\0]*$/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The file that answers a path, relative to the export: itself, its page, or the index of its folder.
 *
 * @returns `undefined` if there is none, and for any path that would lead out of the export.
 */
function findFile(dir: string, path: string): string | undefined {
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const clean = path.replace(/(?<!\/)\/+$/, '');
  return [clean, `${clean}.html`, `${clean}/index.html`].find((candidate) => {
    const full = normalize(join(dir, candidate));
    return full.startsWith(dir + sep) && existsSync(full) && statSync(full).isFile();
  });
}

/**
 * Whether a client would rather have Markdown than HTML: it names the type, and ranks it no lower.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7763
 */
function prefersMarkdown(request: IncomingMessage): boolean {
  const [preferred] = new Negotiator(request).mediaTypes(['text/markdown', 'text/html']);
  return /text\/markdown/i.test(String(request.headers.accept)) && preferred === 'text/markdown';
}

function setHeaders(response: ServerResponse, headers: Headers, { headers: asked }: IncomingMessage): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // TLS ends before this server; who ends it says so.
  if (asked['x-forwarded-proto'] !== 'https') response.removeHeader('Strict-Transport-Security');
}

/** A query comes before a fragment. */
function withQuery(target: string, query: string): string {
  const [path = '', fragment] = target.split('#');
  return path + query + (fragment === undefined ? '' : `#${fragment}`);
}
