import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookup } from 'mime-types';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { formatText } from '@/lib/content/check/format-text';
import { PICTURE_CACHE } from '@/lib/content/compile/pictures';
import { DOCUMENT_CACHE } from '@/lib/content/join/cache-documents';
import { setKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMediaFiles } from '@/lib/content/join/media-files';
import { renderCollection, type RenderedCollection } from '@/lib/content/join/open-collection';
import { FILE_MAKERS } from '@/lib/export/files/file-makers';
import { makeCards } from '@/lib/export/files/make-cards';
import { escapeAttribute } from '@/lib/export/html/escape-attribute';
import { bundleIslands, bundleReader } from '@/lib/export/islands/bundle-islands';
import { SPECULATION_RULES } from '@/lib/export/islands/page-scripts';
import { finishPage, type PageCode, type PageParts } from '@/lib/export/pages/finish-page';
import { FONT_DIR, subsetFonts } from '@/lib/site/fonts/subset-fonts';
import { articlePath, contentPagePath, hrefTo, mediaPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { listFaults, writeFaultBar, writeFaultPage, type Fault } from '@/lib/studio/develop/faults';
import { matchRoute } from '@/lib/studio/develop/match-route';
import { readFolderStamp } from '@/lib/studio/develop/read-folder-stamp';
import { loadPageStyles } from '@/lib/studio/page-styles';
import { skipStyles } from '@/lib/studio/skip-styles';

// The site while somebody writes it: each page drawn when it is asked for, by the routes that a build exports, from the files
// as they are at that moment. `scripts/dev.ts` starts it, and again when code has changed.
const dir = resolve(process.env.CONTENT_DIR || 'content');
const port = Number(process.env.PORT || 3000);
const ISLANDS = '/_next/static/islands/';
/** An editor that saves a file makes several events of it; one answer is enough. */
const SETTLE_MS = 20;
/** Where the system does not tell of changes, or the folder was replaced. */
const POLL_MS = 2000;

skipStyles();
await subsetFonts();
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\\/g, '/'));
const importApp = (file: string) => import(pathToFileURL(resolve('app', file)).href) as Promise<RouteModule>;
const documents = createDiskCache(DOCUMENT_CACHE, Date.now());
const pictures = createDiskCache(PICTURE_CACHE, Date.now());
const scripts = bundleScripts();
void loadPageStyles();

interface RouteModule {
  readonly default: (props: { readonly params: Promise<unknown>; readonly children?: ReactNode }) => ReactNode;
  readonly metadata?: Metadata;
  readonly generateMetadata?: (props: { readonly params: Promise<unknown> }) => Metadata | Promise<Metadata>;
}

interface Opened extends RenderedCollection {
  readonly stamp: string;
  readonly revision: string;
  readonly faults: readonly Fault[];
  /** Files beside the pages, made as they are asked for. */
  readonly files: ReturnType<typeof makeFiles>;
  readonly made: Map<string, string | Uint8Array>;
}

const boot = randomBytes(4).toString('hex');
const addresses = new Map<string, string>();
const listeners = new Set<ServerResponse>();
let opened: Opened | undefined;
let reading: Promise<Opened> | undefined;
let count = 0;

/** The collection as it is now; read again only when a file has changed. */
function open(): Promise<Opened> {
  // One after the other: what was asked for while something was read is looked for again.
  reading = (reading ?? Promise.resolve()).then(read, read);
  return reading;
}

async function read(): Promise<Opened> {
  const stamp = `${new Date().toISOString().slice(0, 10)}\n${readFolderStamp(dir)}`;
  // A folder that is being replaced is not there for a moment.
  if (opened && (opened.stamp === stamp || !existsSync(dir))) return opened;
  const rendered = await renderCollection(dir, documents).catch((error: unknown) => {
    // A file went while it was read: what is there is read again when all of it has come.
    if (!opened) throw error;
    check();
  });
  if (!rendered) return opened!;
  const { knowledgeBase, collection } = rendered;
  for (const { path, slug } of knowledgeBase.articles) addresses.set(path, articlePath(slug));
  for (const { path, slug } of knowledgeBase.pages) addresses.set(path, contentPagePath(slug));
  const faults = listFaults(knowledgeBase.findings, addresses);
  if (faults.length > 0) console.error(`${formatText(faults, collection.getSourceLine)}\n`);
  count += 1;
  const revision = `${boot}.${count}`;
  const next: Opened = { ...rendered, stamp, revision, faults, files: makeFiles(rendered), made: new Map() };
  opened = next;
  setKnowledgeBase(knowledgeBase);
  for (const listener of listeners) listener.write(`data: ${revision}\n\n`);
  return next;
}

async function* makeFiles({ knowledgeBase }: RenderedCollection) {
  for (const make of FILE_MAKERS.filter((maker) => maker !== makeCards)) {
    for await (const { path, content } of make(knowledgeBase)) yield [path, content] as const;
  }
}

async function findFile({ files, made }: Opened, path: string): Promise<string | Uint8Array | undefined> {
  while (!made.has(path)) {
    const next = await files.next();
    if (next.done) return undefined;
    made.set(...next.value);
  }
  return made.get(path);
}

async function bundleScripts(): Promise<Omit<PageParts, 'styles'> & { readonly texts: ReadonlyMap<string, string> }> {
  const { files, islands } = await bundleIslands();
  const readers = await bundleReader();
  const toCode = ({ path, imports }: (typeof files)[number]): PageCode => ({
    source: [path, ...imports].map((file) => hrefTo(ISLANDS + file)).join(' '),
    integrity: new Map(),
  });
  return {
    texts: new Map([...files, ...readers].map(({ path, text }) => [path, text])),
    islands: new Map([...islands].map(([name, file]) => [name, toCode(file)])),
    reader: toCode(readers.find(({ entry }) => entry === 'reader')!),
  };
}

/** A page as a build would publish it, with the bar of faults and a script that loads it again when something changes. */
async function drawPage(now: Opened, path: string): Promise<{ readonly status: number; readonly html: string }> {
  const faults = now.faults.filter(({ href }) => href === path);
  const layout = await importApp('layout.tsx');
  const draw = async (page: ReactNode, metadata: Metadata) => {
    const element = layout.default({ params: Promise.resolve({}), children: page });
    const { prelude } = await prerender(element);
    const html = finishPage(await new Response(prelude as ReadableStream).text(), {
      ...(await scripts),
      styles: new Map(),
    });
    const others = now.faults.filter(({ href }) => href !== path);
    return html
      .replace(`<script type="speculationrules">${SPECULATION_RULES}</script>`, '')
      .replace('</head>', () => `${writeHead(metadata)}</head>`)
      .replace('</body>', () => `${writeFaultBar(others, hrefTo)}<script>${writeReload(now.revision)}</script></body>`);
  };
  if (faults.length > 0) {
    const text = writeFaultPage(faults, now.collection.getSourceLine);
    const page = <div className="py-10" dangerouslySetInnerHTML={{ __html: text }} />;
    return { status: 200, html: await draw(page, { title: faults[0]!.path }) };
  }
  const route = matchRoute(routes, path);
  try {
    if (route) {
      const found = await importApp(route.file);
      const props = { params: Promise.resolve(route.params) };
      const metadata = (await found.generateMetadata?.(props)) ?? found.metadata ?? {};
      return { status: 200, html: await draw(await found.default(props), metadata) };
    }
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  const missing = await importApp('not-found.tsx');
  const props = { params: Promise.resolve({}) };
  return { status: 404, html: await draw(await missing.default(props), missing.metadata ?? {}) };
}

function isNotFound(error: unknown): boolean {
  return String((error as { digest?: unknown }).digest).endsWith(';404');
}

function writeHead({ title, description }: Metadata): string {
  const name =
    typeof title === 'string' ? title : ((title as { absolute?: string } | undefined)?.absolute ?? site.name);
  return [
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeAttribute(name)}</title>`,
    `<meta name="description" content="${escapeAttribute(description ?? '')}">`,
    `<link rel="stylesheet" href="${hrefTo('/_develop/page.css')}">`,
  ].join('');
}

/** Listens only while the page is seen: a browser keeps few connections to one host. */
function writeReload(revision: string): string {
  return `(() => {
  let events;
  const listen = () => {
    events?.close();
    if (document.hidden || document.prerendering) return;
    events = new EventSource(${JSON.stringify(hrefTo('/_develop/events'))});
    events.onmessage = ({ data }) => data === ${JSON.stringify(revision)} || location.reload();
  };
  for (const type of ['visibilitychange', 'prerenderingchange']) document.addEventListener(type, listen);
  listen();
})()`;
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
  if (path === '/_develop/events') return listen(response);
  if (path === '/_develop/page.css') return send(response, 200, 'text/css', (await loadPageStyles()) + BAR_STYLES);
  if (path.startsWith(ISLANDS)) {
    const text = (await scripts).texts.get(path.slice(ISLANDS.length));
    return send(response, text === undefined ? 404 : 200, 'text/javascript', text ?? '');
  }
  const now = await open();
  const moved = now.knowledgeBase.redirects.find(({ from }) => from === path);
  if (moved) return void response.writeHead(307, { location: hrefTo(moved.to), 'cache-control': 'no-store' }).end();
  if (/\.\w+$/.test(path)) return sendFile(now, path, response);
  const { status, html } = await drawPage(now, path);
  send(response, status, 'text/html; charset=utf-8', html);
}

async function sendFile(now: Opened, path: string, response: ServerResponse): Promise<void> {
  const type = lookup(path) || 'application/octet-stream';
  const content = path.startsWith(mediaPath(''))
    ? await createMediaFiles(now.knowledgeBase, pictures)(path.slice(mediaPath('').length))
    : await findFile(now, path.slice(1));
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
  response.write(`retry: 300\ndata: ${opened?.revision ?? boot}\n\n`);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    if (response.headersSent) return void response.destroy();
    const text = escapeAttribute(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const script = writeReload(opened?.revision ?? boot);
    send(response, 500, 'text/html; charset=utf-8', `<pre>${text}</pre><script>${script}</script>`);
  });
});

let settling: NodeJS.Timeout | undefined;
const check = () => {
  clearTimeout(settling);
  settling = setTimeout(() => {
    open().catch((error: unknown) => console.error(error));
  }, SETTLE_MS);
};
if (existsSync(dir)) watch(dir, { recursive: true }, check).on('error', () => undefined);
setInterval(check, POLL_MS).unref();
process.on('disconnect', () => process.exit(0));
server.listen(port, '127.0.0.1', () => {
  console.log(`http://localhost:${port}${site.basePath}/`);
  process.send?.('ready');
  // What the first page needs.
  void open().catch(() => undefined);
});
