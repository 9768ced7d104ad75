import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { escapeAttribute } from '@/lib/export/html/edit-html';
import { SPECULATION_RULES } from '@/lib/export/islands/page-scripts';
import { postProcessPage, type PageParts } from '@/lib/export/pages/post-process-page';
import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { renderPage } from '@/lib/studio/render-page';
import { writeFaultBar, writeFaultPage } from './faults';
import type { LiveCollection } from './watch-collection';

interface RouteModule {
  readonly default: (props: { readonly params: Promise<unknown>; readonly children?: ReactNode }) => ReactNode;
  readonly metadata?: Metadata;
  readonly generateMetadata?: (props: { readonly params: Promise<unknown> }) => Metadata | Promise<Metadata>;
}

/** What the pages of development have besides those of a build, by their addresses. */
export const DEVELOP_PATHS = { events: '/_develop/events', styles: '/_develop/page.css' };

const importApp = (file: string) => import(pathToFileURL(resolve('app', file)).href) as Promise<RouteModule>;

/**
 * A page as a build would publish it, by the routes of `app/`, with a bar of faults and a script that loads it again when
 * something changes. `skipStyles` must have been called.
 *
 * @param path below the site's base path.
 */
export async function drawPage(
  { faults, collection, revision }: LiveCollection,
  path: string,
  parts: PageParts,
): Promise<{ readonly status: number; readonly html: string }> {
  const layout = await importApp('layout.tsx');
  const draw = async (page: ReactNode, metadata: Metadata) => {
    const html = postProcessPage(
      await renderPage(layout.default({ params: Promise.resolve({}), children: page })),
      parts,
    );
    const others = faults.filter(({ href }) => href !== path);
    return html
      .replace(`<script type="speculationrules">${SPECULATION_RULES}</script>`, '')
      .replace('</head>', () => `${writeHead(metadata)}</head>`)
      .replace('</body>', () => `${writeFaultBar(others, hrefTo)}<script>${writeReload(revision)}</script></body>`);
  };
  const own = faults.filter(({ href }) => href === path);
  if (own.length > 0) {
    const text = writeFaultPage(own, collection.getSourceLine);
    const page = <div className="py-10" dangerouslySetInnerHTML={{ __html: text }} />;
    return { status: 200, html: await draw(page, { title: own[0]!.path }) };
  }
  const route = matchRoute(listRoutes(), path);
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

let routes: string[] | undefined;

function listRoutes(): string[] {
  return (routes ??= readdirSync('app', { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\\/g, '/')));
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
    `<link rel="stylesheet" href="${hrefTo(DEVELOP_PATHS.styles)}">`,
  ].join('');
}

/** Listens only while the page is seen: a browser keeps few connections to one host. */
export function writeReload(revision: string): string {
  return `(() => {
  let events;
  const listen = () => {
    events?.close();
    if (document.hidden || document.prerendering) return;
    events = new EventSource(${JSON.stringify(hrefTo(DEVELOP_PATHS.events))});
    events.onmessage = ({ data }) => data === ${JSON.stringify(revision)} || location.reload();
  };
  for (const type of ['visibilitychange', 'prerenderingchange']) document.addEventListener(type, listen);
  listen();
})()`;
}

/** A page's module, and what its address says in the places that vary. */
interface MatchedRoute {
  readonly file: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * The module of `app/` that draws a page: as Next's router finds it, a fixed step before one that varies.
 *
 * @param files relative to `app/`, with forward slashes.
 * @param path below the site's base path.
 * @see https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes
 * @example
 * matchRoute(['tags/[slug]/page.tsx'], '/tags/trust'); // => { file: 'tags/[slug]/page.tsx', params: { slug: 'trust' } }
 */
export function matchRoute(files: readonly string[], path: string): MatchedRoute | undefined {
  const steps = path.split('/').filter((step) => step !== '');
  const found = files.flatMap((file): (MatchedRoute & { readonly pattern: readonly string[] })[] => {
    const pattern = file.split('/').slice(0, -1);
    if (!/(?:^|\/)page\.tsx$/.test(file) || pattern.length !== steps.length) return [];
    const params: Record<string, string> = {};
    for (const [index, step] of pattern.entries()) {
      const [, name] = /^\[(\w+)\]$/.exec(step) ?? [];
      if (name !== undefined) params[name] = steps[index]!;
      else if (step !== steps[index]) return [];
    }
    return [{ file, params, pattern }];
  });
  const [best] = found.sort((a, b) => rank(a.pattern) - rank(b.pattern));
  return best && { file: best.file, params: best.params };
}

/** The earlier a step varies, the later its route is asked. */
function rank(pattern: readonly string[]): number {
  return pattern.reduce((sum, step) => sum * 2 + (step.startsWith('[') ? 1 : 0), 0);
}
