import { existsSync, readFileSync, statSync, watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { lookup } from 'mime-types';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { PICTURE_CACHE } from '@/lib/content/compile/pictures';
import { DOCUMENT_CACHE } from '@/lib/content/join/cache-documents';
import { escapeAttribute } from '@/lib/export/html/edit-html';
import { bundlePageCode, ISLAND_DIR } from '@/lib/export/islands/bundle-page-code';
import type { PageParts } from '@/lib/export/pages/post-process-page';
import { FONT_DIR, subsetFonts } from '@/lib/site/fonts/subset-fonts';
import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { DEVELOP_PATHS, drawPage, writeReload } from '@/lib/studio/develop/draw-page';
import { watchCollection, type LiveCollection } from '@/lib/studio/develop/watch-collection';
import { loadPageStyles, skipStyles } from '@/lib/studio/open-route';

// The site while somebody writes it: each page drawn when it is asked for, by the routes that a build exports, from the files
// as they are at that moment. `scripts/dev.ts` starts it, and again when code has changed.
const dir = resolve(process.env.CONTENT_DIR || 'content');
const port = Number(process.env.PORT || 3000);
const ISLANDS = `/${ISLAND_DIR}/`;
/** An editor that saves a file makes several events of it; one answer is enough. */
const SETTLE_MS = 20;
/** Where the system does not tell of changes, or the folder was replaced. */
const POLL_MS = 2000;

skipStyles();
await subsetFonts();
const scripts = bundleScripts();
void loadPageStyles();
const listeners = new Set<ServerResponse>();
const caches = {
  documents: createDiskCache(DOCUMENT_CACHE, Date.now()),
  pictures: createDiskCache(PICTURE_CACHE, Date.now()),
};
const live = watchCollection(dir, caches, (revision) => {
  for (const listener of listeners) listener.write(`data: ${revision}\n\n`);
});

async function bundleScripts(): Promise<PageParts & { readonly texts: ReadonlyMap<string, string> }> {
  const { files, islands, reader } = await bundlePageCode();
  return { styles: new Map(), texts: new Map(files.map(({ path, text }) => [path, text])), islands, reader };
}

const BAR_STYLES =
  '#dev-faults{position:sticky;bottom:0;z-index:9;padding:.6rem 1.25rem;background:#a3211c;color:#fff;font:15px/1.5 system-ui,sans-serif}#dev-faults a{color:inherit;text-decoration:underline}';

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page that reached this machine by a name of its own reads nothing (DNS rebinding).
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(request.headers.host ?? ''))
    return send(response, 421, 'text/plain', 'This is not the address of the site.');
  const url = new URL(request.url ?? '/', 'http://site');
  if (url.pathname.startsWith('/fonts/')) return sendDiskFile(response, join(FONT_DIR, url.pathname.slice(7)));
  if (!url.pathname.startsWith(site.basePath))
    return send(response, 404, 'text/plain', `The site is at ${hrefTo('/')}`);
  const path = decodeURIComponent(url.pathname.slice(site.basePath.length)).replace(/(.)\/$/, '$1') || '/';
  if (path.split(/[\\/]/).includes('..')) return send(response, 404, 'text/plain', 'There is no such file.');
  if (path === DEVELOP_PATHS.events) return listen(response);
  if (path === DEVELOP_PATHS.styles) return send(response, 200, 'text/css', (await loadPageStyles()) + BAR_STYLES);
  if (path.startsWith(ISLANDS)) {
    const text = (await scripts).texts.get(path.slice(ISLANDS.length));
    return send(response, text === undefined ? 404 : 200, 'text/javascript', text ?? '');
  }
  const now = await live.open();
  const moved = now.knowledgeBase.redirects.find(({ from }) => from === path);
  if (moved) return void response.writeHead(307, { location: hrefTo(moved.to), 'cache-control': 'no-store' }).end();
  if (/\.\w+$/.test(path)) return sendFile(now, path, response);
  const { status, html } = await drawPage(now, path, await scripts);
  send(response, status, 'text/html; charset=utf-8', html);
}

async function sendFile(now: LiveCollection, path: string, response: ServerResponse): Promise<void> {
  const type = lookup(path) || 'application/octet-stream';
  const content = await now.findFile(path);
  if (content === undefined) return sendDiskFile(response, join('public', path));
  send(response, 200, type.startsWith('text/') ? `${type}; charset=utf-8` : type, content);
}

/** A file of a folder of the project, by a path without steps that lead out of it. */
function sendDiskFile(response: ServerResponse, file: string): void {
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isThere) return send(response, 404, 'text/plain', 'There is no such file.');
  send(response, 200, lookup(file) || 'application/octet-stream', readFileSync(file));
}

function listen(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`retry: 300\ndata: ${live.getRevision()}\n\n`);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    if (response.headersSent) return void response.destroy();
    const text = escapeAttribute(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const script = writeReload(live.getRevision());
    send(response, 500, 'text/html; charset=utf-8', `<pre>${text}</pre><script>${script}</script>`);
  });
});

let settling: NodeJS.Timeout | undefined;
const check = () => {
  clearTimeout(settling);
  settling = setTimeout(() => {
    live.open().catch((error: unknown) => console.error(error));
  }, SETTLE_MS);
};
if (existsSync(dir)) watch(dir, { recursive: true }, check).on('error', () => undefined);
setInterval(check, POLL_MS).unref();
process.on('disconnect', () => process.exit(0));
server.listen(port, '127.0.0.1', () => {
  console.log(`http://localhost:${port}${site.basePath}/`);
  process.send?.('ready');
  // What the first page needs.
  void live.open().catch(() => undefined);
});
