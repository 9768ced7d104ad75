import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mime-types';
import { ZodError } from 'zod';
import { bundleScript } from '@/lib/export/bundle/bundle-script';
import { buildStyles } from '@/lib/site/build-styles';
import { resumeChanges, StaleChange } from './change-set';
import { RefusedPath } from './content-path';
import { EditRefused } from './edit-yaml';
import { createEndpoints, PICTURE_FILE, Refused } from './endpoints';
import { createSession, refuseRequest, type Session } from './guard';
import { loadPageStyles } from './open-route';
import { createPreviewer, type Previewer } from './previewer';
import { renderHelp } from './render-help';
import { createSiteBuilder, type SiteBuilder } from './site-builder';

let studioStyles: Promise<string> | undefined;

/** Bytes of a request: an article, or a picture. */
const BODY_LIMIT = 5_000_000;
const PICTURE_LIMIT = 20_000_000;

interface StudioOptions {
  /** The collection. */
  readonly dir: string;
  /** For what is typed, copies, notes of changes; outside of the collections, which may share it. */
  readonly stateDir: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Draws pages; tests bring one of their own. */
  readonly previewer?: Previewer;
  readonly builder?: SiteBuilder;
}

export interface Studio {
  /** To be opened once: it holds the token. */
  readonly url: string;
  readonly session: Session;
  readonly stop: () => void;
}

/** Starts the studio on this machine only. */
export async function startStudio({
  dir,
  stateDir,
  port,
  previewer = createPreviewer(dir, stateDir),
  builder = createSiteBuilder(dir),
}: StudioOptions): Promise<Studio> {
  const noteFile = join(stateDir, 'changes.json');
  resumeChanges(dir, noteFile);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const session = createSession((server.address() as AddressInfo).port);
  const endpoints = createEndpoints({ dir, stateDir, noteFile, previewer, builder });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://studio');
    const linkToken = url.pathname === '/' ? (url.searchParams.get('token') ?? undefined) : undefined;
    const refusal = refuseRequest(request, linkToken, session);
    if (refusal) return send(response, refusal.status, 'text/plain; charset=utf-8', refusal.message);
    if (linkToken !== undefined) {
      // The token leaves the address, the history and the title bar at once.
      const cookie = `${session.cookie}=${session.token}; HttpOnly; SameSite=Strict; Path=/`;
      response.writeHead(303, { 'set-cookie': cookie, location: '/', ...HEADERS }).end();
      return;
    }
    if (url.pathname.startsWith('/api/')) {
      const answer = await callEndpoint(request, url);
      return send(response, 200, 'application/json', JSON.stringify(answer ?? {}));
    }
    if (request.method !== 'GET') throw new Refused(405, 'Only GET.');
    await sendFile(url.pathname, response);
  }

  async function callEndpoint(request: IncomingMessage, { pathname, searchParams }: URL): Promise<unknown> {
    const name = pathname.slice('/api/'.length);
    if (request.method === 'POST' && name === 'picture')
      return endpoints.addPicture(searchParams, await readBody(request, PICTURE_LIMIT));
    const method = request.method === 'GET' ? 'GET' : 'POST';
    if (request.method !== method || !Object.hasOwn(endpoints[method], name))
      throw new Refused(404, 'There is nothing here.');
    const answer = (endpoints[method] as Readonly<Record<string, (question: unknown) => unknown>>)[name]!;
    if (method === 'GET') return answer(Object.fromEntries(searchParams));
    // A form of another site can send this type only after a question that is never answered.
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refused(415, 'Only JSON.');
    return answer(JSON.parse((await readBody(request, BODY_LIMIT)).toString()));
  }

  async function sendFile(path: string, response: ServerResponse): Promise<void> {
    if (path === '/') return sendPage(response);
    if (path === '/frame') return sendFrame(response);
    if (path.startsWith('/help')) return sendHelp(path, response);
    if (path === '/studio.js') return send(response, 200, 'text/javascript', bundleScript('lib/studio/page/main.tsx'));
    if (path === '/studio.css')
      return send(response, 200, 'text/css', await (studioStyles ??= buildStyles('lib/studio/page/studio.css')));
    if (path === '/page.css') return send(response, 200, 'text/css', await loadPageStyles());
    const font = /^\/fonts\/([\w-]+\.woff2)$/.exec(path)?.[1];
    if (font && existsSync(join('.cache/fonts', font)))
      return send(response, 200, 'font/woff2', readFileSync(join('.cache/fonts', font)));
    const [, media] = /\/media\/(.+)$/.exec(path) ?? [];
    const name = media === undefined ? undefined : decodeURIComponent(media);
    const bytes = name !== undefined && PICTURE_FILE.test(name) ? await previewer.media(name) : undefined;
    if (!bytes) throw new Refused(404, 'There is nothing here.');
    send(
      response,
      200,
      lookup(name!) || 'application/octet-stream',
      bytes,
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
  }

  server.on('request', (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      const { status, message } = describeError(error);
      send(response, status, 'application/json', JSON.stringify({ error: message }));
    });
  });
  const stop = () => {
    previewer.stop();
    builder.stop();
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${session.port}/?token=${session.token}`, session, stop };
}

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  policy = NOTHING,
): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type, 'content-security-policy': policy }).end(body);
}

function sendPage(response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64');
  const policy = `${NOTHING}; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; font-src 'self'`;
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Studio</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/studio.css"></head><body><div id="studio" data-nonce="${nonce}"></div><script src="/studio.js"></script></body></html>`;
  send(response, 200, 'text/html; charset=utf-8', page, policy);
}

/** The page without its scripts: nothing can run in it, and the studio puts the article into it. */
function sendFrame(response: ServerResponse): void {
  const policy =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-same-origin";
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css"></head><body><main id="main" class="mx-auto max-w-page px-5 outline-none sm:px-8"></main></body></html>`;
  send(response, 200, 'text/html; charset=utf-8', page, policy);
}

/** The guide for writers, its pictures, and the pages of `docs/` that it links to. */
function sendHelp(path: string, response: ServerResponse): void {
  const [, picture] = /^\/help\/images\/([\w-]+\.(?:png|webp|svg))$/.exec(path) ?? [];
  const file = picture === undefined ? undefined : join('docs/images', picture);
  if (file !== undefined && existsSync(file))
    return send(response, 200, lookup(file) || 'application/octet-stream', readFileSync(file));
  const page = renderHelp(/^\/help\/([\w-]+)\.md$/.exec(path)?.[1] ?? (path === '/help' ? undefined : ''));
  if (page === undefined) throw new Refused(404, 'There is nothing here.');
  send(
    response,
    200,
    'text/html; charset=utf-8',
    page,
    `${NOTHING}; style-src 'self'; img-src 'self' data:; font-src 'self'`,
  );
}

function describeError(error: unknown): { status: number; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Refused) return { status: error.status, message };
  if (error instanceof RefusedPath || error instanceof EditRefused) return { status: 400, message };
  if (error instanceof StaleChange) return { status: 409, message };
  if (error instanceof SyntaxError || error instanceof URIError || error instanceof ZodError)
    return { status: 400, message: 'This request cannot be read.' };
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return { status: 507, message: 'The disk is full; nothing was written.' };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return { status: 403, message: 'The file is locked or read-only; nothing was written.' };
  return { status: 500, message };
}

async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped: who is cut off in the middle hears no answer.
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new Refused(413, 'This is too large.');
  return Buffer.concat(chunks);
}
