import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { lookup } from 'mime-types';
import { listFiles } from '@/lib/content/read/list-files';
import { bundleScript } from '@/lib/export/bundle/bundle-script';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { slugify } from '@/lib/text/slug';
import { paths, articlePath } from '@/lib/site/paths';
import { readSite, SITE_FILE } from '@/lib/site/read-site';
import { applyChanges, hashChanges, resumeChanges, StaleChange, type ChangeSet } from './change-set';
import { RefusedPath, resolveContentPath } from './content-path';
import type { DashboardData } from './draw-protocol';
import { createPreviewer, type Previewer } from './previewer';
import { editForm, readForm } from './edit-front-matter';
import { EditRefused, type YamlInput, type YamlPath } from './edit-yaml';
import { describeChange } from './describe-change';
import { getFileSchema } from './editor-files';
import { findMissingReview } from './four-eyes';
import { renderHelp } from './render-help';
import { countPictures, pasteHtml } from './paste-html';
import { createSiteBuilder, type SiteBuilder } from './site-builder';
import { takePicture } from './take-picture';
import { publish, readCommitted, readDiff, readLastCommits, readPublicationState } from './git';
import { createSession, getCookieName, refuseRequest, type Session } from './guard';
import { openHistory } from './history';
import { findNearestQuestions, proposePath, refuseNewPath, writeNewArticle } from './new-article';
import { planDeletion } from './plan-deletion';
import { planRename } from './plan-rename';
import { planTagMerge } from './plan-tag-merge';
import { loadPageStyles } from './page-styles';
import { applyStep, type Step } from './step';
import { saveText, type SaveRequest } from './save-text';
import { readTextFile, toEditorText, writeBytes } from './text-file';

/** Bytes of a request: an article, or a picture. */
const BODY_LIMIT = 5_000_000;
const PICTURE_LIMIT = 20_000_000;
const NO_THROW = { throwIfNoEntry: false } as const;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** An answer other than 200, in a sentence for the writer. */
class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface StudioOptions {
  /** The collection. */
  readonly dir: string;
  /** For histories, copies, notes; outside of the collection. */
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
  const api = createApi({ dir, stateDir, noteFile, previewer, builder });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://studio');
    const linkToken = url.pathname === '/' ? (url.searchParams.get('token') ?? undefined) : undefined;
    const refusal = refuseRequest({ method: request.method ?? '', headers: request.headers, linkToken }, session);
    if (refusal) return send(response, refusal.status, 'text/plain; charset=utf-8', refusal.message);
    if (linkToken !== undefined) {
      // The token leaves the address, the history and the title bar at once.
      const cookie = `${getCookieName(session)}=${session.token}; HttpOnly; SameSite=Strict; Path=/`;
      response.writeHead(303, { 'set-cookie': cookie, location: '/', ...HEADERS }).end();
      return;
    }
    if (url.pathname.startsWith('/api/')) {
      const value = await api(request, url);
      return send(response, 200, 'application/json', JSON.stringify(value ?? {}));
    }
    if (request.method !== 'GET') throw new Refused(405, 'Only GET.');
    await sendFile(url.pathname, response);
  }

  async function sendFile(path: string, response: ServerResponse): Promise<void> {
    if (path === '/') return sendPage(response);
    if (path === '/frame') return sendFrame(response);
    if (path.startsWith('/help')) return sendHelp(path, response);
    if (path === '/studio.js') return send(response, 200, 'text/javascript', bundleScript('lib/studio/page/main.tsx'));
    if (path === '/studio.css') return send(response, 200, 'text/css', readFileSync('lib/studio/page/studio.css'));
    if (path === '/page.css') return send(response, 200, 'text/css', await loadPageStyles());
    const font = /^\/fonts\/([\w-]+\.woff2)$/.exec(path)?.[1];
    if (font && existsSync(join('.cache/fonts', font)))
      return send(response, 200, 'font/woff2', readFileSync(join('.cache/fonts', font)));
    const [, media] = /\/media\/(.+)$/.exec(path) ?? [];
    const name = media === undefined ? undefined : decodeURIComponent(media);
    const bytes = name !== undefined && PICTURE.test(name) ? await previewer.media(name) : undefined;
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
  send(response, 200, 'text/html; charset=utf-8', page, `${NOTHING}; style-src 'self'; img-src 'self' data:`);
}

function describeError(error: unknown): { status: number; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Refused) return { status: error.status, message };
  if (error instanceof RefusedPath || error instanceof EditRefused) return { status: 400, message };
  if (error instanceof StaleChange) return { status: 409, message };
  if (error instanceof SyntaxError || error instanceof URIError)
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

interface ApiOptions {
  readonly dir: string;
  readonly stateDir: string;
  readonly noteFile: string;
  readonly previewer: Previewer;
  readonly builder: SiteBuilder;
}

type Fields = Readonly<Record<string, unknown>>;

function createApi({ dir, stateDir, noteFile, previewer, builder }: ApiOptions) {
  const historyOf = (path: string) => openHistory(join(stateDir, 'history'), join(dir, path));

  /** A plan to be seen, or, once its hash was agreed to, what it changes. */
  function decide({ summary, changes }: ChangeSet, agreed: unknown) {
    const hash = hashChanges(changes);
    if (agreed === undefined) return { summary, hash, paths: changes.map(({ path }) => path) };
    if (agreed !== hash) throw new Refused(409, 'The files have changed meanwhile; look at it again.');
    applyChanges(dir, changes, noteFile);
    return { summary, isDone: true };
  }

  function openFile(path: string) {
    const file = readTextFile(dir, path);
    if (!file) throw new Refused(404, `There is no text in ${path}, or it is not UTF-8.`);
    const kept = historyOf(path).read();
    // A history that has no state in which the file is belongs to another file.
    const states = kept ? listStates(kept.base, kept.steps) : [];
    const isOurs = states.includes(file.text);
    const history = kept && isOurs ? kept : historyOf(path).reset(file.text);
    return { ...file, history, schema: getFileSchema(path), value: readForm(path, history.text) };
  }

  async function findSlug(path: string): Promise<string | undefined> {
    const { articles } = await previewer.dashboard();
    const row = articles.find((article) => article.path === path);
    return row?.state === 'published' ? row.slug : undefined;
  }

  /** The dashboard, with what has changed since it was published: by git, or else since the last build. */
  async function readDashboard(): Promise<DashboardData> {
    const dashboard = await previewer.dashboard();
    const state = await readPublicationState(dir);
    const commits = await readLastCommits(dir);
    const changed = state && new Set(state.files.map(({ path }) => path));
    const builtMs = statSync(join(`${builder.read().outDir}.hosting`, 'hosting.json'), NO_THROW)?.mtimeMs;
    const isChanged = (path: string) =>
      changed?.has(path) ?? (builtMs !== undefined && (statSync(join(dir, path), NO_THROW)?.mtimeMs ?? 0) > builtMs);
    const articles = dashboard.articles.map((row) => {
      const day = isChanged(row.path) ? undefined : commits.get(row.path)?.day;
      return { ...row, isChanged: isChanged(row.path), ...(day !== undefined && { lastEdit: day }) };
    });
    return { ...dashboard, articles };
  }

  async function drawDraft(path: string, text: string, isQuick: boolean) {
    return { ...(await previewer.draw(path, text, isQuick)), value: readForm(path, text) };
  }

  /** The state of the folder, with what `site.yml` says about publishing. */
  async function readPublication() {
    const state = await readPublicationState(dir);
    if (!state) return undefined;
    const { facts } = readSite(readTextFile(dir, SITE_FILE)?.text ?? '');
    const today = new Date().toISOString().slice(0, 10);
    const options = { author: state.author, people: facts.people, today };
    const files = state.files.map((file) => {
      const text = facts.fourEyes && MARKDOWN_FILE.test(file.path) ? readTextFile(dir, file.path)?.text : undefined;
      const review = text === undefined ? undefined : findMissingReview(text, options);
      return { ...file, ...(review !== undefined && { review }) };
    });
    const proposal = `${slugify(state.author || 'writing')}/${today}`;
    return { ...state, files, ...(facts.publishOn === 'branch' && { proposal }) };
  }

  /** What has changed in one file: in words, as a diff, and as its page before and after. */
  async function readChange(path: string) {
    resolveContentPath(dir, path);
    const before = await readCommitted(dir, path);
    const after = readTextFile(dir, path)?.text;
    const draw = async (text: string | undefined) =>
      text !== undefined && MARKDOWN_FILE.test(path)
        ? (await previewer.draw(path, toEditorText(text))).html
        : undefined;
    const pages = [await draw(before), await draw(after)];
    await previewer.close(path);
    return { words: describeChange(path, before, after), diff: await readDiff(dir, [path]), pages };
  }

  async function publishFiles(files: readonly string[], message: string, branch: string | undefined) {
    const state = await readPublication();
    if (state?.proposal !== undefined && branch === undefined)
      throw new Refused(409, 'Here, what is published goes on a branch of its own first: name it.');
    const missing = state?.files.find(({ path, review }) => files.includes(path) && review !== undefined);
    if (missing && branch === undefined) throw new Refused(409, `${missing.path}: ${missing.review}`);
    return publish(dir, { paths: files, message, branch });
  }

  const reading: Readonly<Record<string, (query: URLSearchParams) => unknown>> = {
    dashboard: () => readDashboard(),
    file: (query) => openFile(query.get('path') ?? ''),
    publication: async () => (await readPublication()) ?? { isAbsent: true },
    change: (query) => readChange(query.get('path') ?? ''),
    build: () => builder.read(),
    diff: async (query) => ({ diff: await readDiff(dir, query.getAll('path')) }),
  };

  const writing: Readonly<Record<string, (body: Fields) => unknown>> = {
    draw: ({ path, text, isQuick }) => {
      resolveContentPath(dir, asText(path));
      return drawDraft(asText(path), asText(text), isQuick === true);
    },
    record: ({ path, text }) => {
      resolveContentPath(dir, asText(path));
      historyOf(asText(path)).record(asText(text));
    },
    close: ({ path }) => previewer.close(asText(path)),
    save: ({ path, base, hash, text }) => {
      const wanted: SaveRequest = {
        path: asText(path),
        base: toEditorText(asText(base)),
        hash: asText(hash),
        text: toEditorText(asText(text)),
      };
      const result = saveText(dir, wanted);
      if (result.state === 'saved') historyOf(wanted.path).record(result.text);
      return result;
    },
    edit: ({ path, text, at, value }) => ({
      text: editForm(asText(path), asText(text), asPath(at), value as YamlInput | undefined),
    }),
    begin: ({ path }) => {
      const file = asText(path);
      if (!getFileSchema(file) || listFiles(dir).paths.includes(file))
        throw new Refused(409, `${file} cannot be begun.`);
      writeBytes(dir, file, Buffer.from(''));
    },
    nearest: async ({ question }) => {
      const { articles } = await previewer.dashboard();
      const found = findNearestQuestions(articles, asText(question));
      return {
        nearest: found.map(({ path, title }) => ({ path, title })),
        path: tryProposePath(asText(question), dir),
      };
    },
    new: ({ question, dimension, category, tags, path }) => {
      const refusal = refuseNewPath(dir, asText(path), listFiles(dir).paths);
      if (refusal !== undefined) throw new Refused(409, refusal);
      const plan = {
        question: asText(question),
        dimension: asText(dimension),
        category: asText(category),
        tags: tags as string[],
      };
      writeBytes(dir, asText(path), Buffer.from(writeNewArticle(plan)));
      return { path };
    },
    rename: async ({ path, to, agreed }) =>
      decide(planRename(dir, asText(path), asText(to), await findSlug(asText(path))), agreed),
    delete: async ({ path, successor, agreed }) => {
      const { articles } = await previewer.dashboard();
      const next = articles.find((article) => article.path === successor);
      const leads = next
        ? { address: articlePath(next.slug), path: next.path }
        : successor === undefined
          ? undefined
          : { address: paths.articles };
      return decide(planDeletion(dir, asText(path), await findSlug(asText(path)), leads), agreed);
    },
    'merge-tags': ({ from, into, agreed }) => decide(planTagMerge(dir, asText(from), asText(into)), agreed),
    publish: ({ paths: files, message, branch }) =>
      publishFiles(files as string[], asText(message), branch === undefined ? undefined : asText(branch)),
    build: () => builder.start(),
    paste: ({ html }) => ({ markdown: pasteHtml(asText(html)), pictures: countPictures(asText(html)) }),
  };

  /** A picture next to the articles, under a name that is free. */
  async function addPicture(request: IncomingMessage, query: URLSearchParams): Promise<{ path: string }> {
    const given = basename(query.get('name') ?? '');
    const alt = (query.get('alt') ?? '').trim();
    if (!PICTURE.test(given)) throw new Refused(415, 'Pictures are PNG, JPEG, GIF, WebP, AVIF or SVG.');
    if (alt === '') throw new Refused(400, 'Say what the picture shows, for those who cannot see it.');
    const taken = await takePicture(given, alt, await readBody(request, PICTURE_LIMIT));
    if (!taken) throw new Refused(415, 'This file is not a picture that can be read.');
    const { name, bytes } = taken;
    const folder = /\.svg$/i.test(name) ? 'figures' : 'images';
    const others = new Set(listFiles(dir).paths);
    let path = `${folder}/${name}`;
    for (let number = 2; others.has(path); number += 1)
      path = `${folder}/${name.replace(/(\.[^.]+)$/, `-${number}$1`)}`;
    writeBytes(dir, path, bytes);
    return { path };
  }

  return async (request: IncomingMessage, url: URL): Promise<unknown> => {
    const name = url.pathname.slice('/api/'.length);
    if (request.method === 'GET' && Object.hasOwn(reading, name)) return reading[name]!(url.searchParams);
    if (request.method !== 'POST') throw new Refused(404, 'There is nothing here.');
    if (name === 'picture') return addPicture(request, url.searchParams);
    if (!Object.hasOwn(writing, name)) throw new Refused(404, 'There is nothing here.');
    // A form of another site can send this type only after a question that is never answered.
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refused(415, 'Only JSON.');
    const body = JSON.parse((await readBody(request, BODY_LIMIT)).toString()) as unknown;
    if (typeof body !== 'object' || body === null) throw new Refused(400, 'Only JSON objects.');
    return writing[name]!(body as Fields);
  };
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Refused(400, 'A value is missing.');
  return value;
}

function asPath(value: unknown): YamlPath {
  const isStep = (step: unknown) => typeof step === 'string' || typeof step === 'number';
  if (!Array.isArray(value) || !value.every(isStep)) throw new Refused(400, 'A place is missing.');
  return value;
}

function tryProposePath(question: string, dir: string): string {
  try {
    return proposePath(question, listFiles(dir).paths);
  } catch (error) {
    if (error instanceof RefusedPath) return '';
    throw error;
  }
}

function listStates(base: string, steps: readonly Step[]): string[] {
  const states = [base];
  for (const step of steps) states.push(applyStep(states.at(-1)!, step));
  return states;
}
