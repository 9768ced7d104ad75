import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';
import { getHeaders, HEADER_SECONDS, MAX_HEADER_BYTES, type Hosting } from '@/lib/export/hosting/hosting';
import type { Headers } from '@/lib/export/hosting/file-kinds';
import { HIDDEN_FILES } from '@/lib/export/hosting/match-pattern';
import { findFile, readAddress } from './find-file';
import { chooseEncoding, prefersMarkdown, type Encoding } from './negotiate';

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

interface Answer {
  readonly file: string;
  /** Below the base path, as it was asked for. */
  readonly path: string;
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
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    const { path, query } = readAddress(request.url ?? '/', basePath);
    if (path === undefined) return sendNotFound(request, response);
    const bare = path.length > 1 ? path.replace(/(?<!\/)\/+$/, '') : path;
    const target = redirects.get(bare) ?? bare;
    if (target !== path) return sendOn(response, basePath + withQuery(encodeURI(target), query));
    const file = findFile(dir, path);
    if (file === undefined || isHidden.test(file)) return sendNotFound(request, response);
    const markdown = file.endsWith('.html') ? findFile(dir, `${path}.md`) : undefined;
    if (markdown === undefined) return sendFile({ file, path }, request, response);
    response.setHeader('Vary', 'Accept');
    response.setHeader('Link', `<${encodeURI(basePath + markdown)}>; rel="alternate"; type="text/markdown"`);
    const answered = prefersMarkdown(request.headers) ? { file: markdown, path: markdown } : { file, path };
    sendFile(answered, request, response);
  }

  function sendFile({ file, path }: Answer, request: IncomingMessage, response: ServerResponse): void {
    setHeaders(response, getHeaders(hosting, path), request);
    const encoding = request.headers.range === undefined ? findEncoding(file, request) : undefined;
    if (compressedDir !== undefined) response.appendHeader('Vary', 'Accept-Encoding');
    if (encoding) {
      response.setHeader('Content-Encoding', encoding.name);
      // The type is that of the file, not of its precompressed file.
      if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', getType(file));
    }
    const root = encoding ? compressedDir! : dir;
    send(request, encodeURI(file + (encoding?.extension ?? '')), { root, index: false, dotfiles: 'allow' })
      .on('error', ({ status }: { readonly status: number }) => {
        if (status === 416) response.writeHead(416).end();
        else sendNotFound(request, response);
      })
      .pipe(response);
  }

  function findEncoding(file: string, request: IncomingMessage): Encoding | undefined {
    if (compressedDir === undefined) return undefined;
    const isThere = ({ extension }: Encoding) => existsSync(join(compressedDir, file + extension));
    return chooseEncoding(request.headers, isThere);
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

function sendOn(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function refuseMethod(response: ServerResponse): void {
  // What comes after it on this connection could be the rest of its body.
  response.writeHead(405, { Allow: 'GET, HEAD', Connection: 'close' }).end();
}

function getType(file: string): string {
  return contentType(extname(file)) || 'application/octet-stream';
}
