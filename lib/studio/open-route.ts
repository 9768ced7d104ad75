import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { buildStyles } from '@/lib/site/build-styles';

interface RouteProps {
  readonly params: Promise<unknown>;
  readonly children?: ReactNode;
}

interface RouteModule {
  readonly default: (props: RouteProps) => ReactNode;
  readonly metadata?: Metadata;
  readonly generateMetadata?: (props: RouteProps) => Metadata | Promise<Metadata>;
}

const LOADER =
  'export const resolve = (name, context, next) => name.endsWith(".css") ? { url: "data:text/javascript,", shortCircuit: true } : next(name, context);';

/** From now on this process can import modules of `app/`: the styles that they import are for browsers, not to run. */
export function skipStyles(): void {
  register(`data:text/javascript,${encodeURIComponent(LOADER)}`);
}

/** @returns the HTML of what one of the site's own routes gives, as a build would write it. */
export async function renderPage(page: ReactNode): Promise<string> {
  const { prelude } = await prerender(page);
  return new Response(prelude as ReadableStream).text();
}

let styles: Promise<string> | undefined;

/** The site's own styles for pages that are drawn here: with fonts that this machine sends. Made once. */
export function loadPageStyles(): Promise<string> {
  styles ??= buildStyles().then((css) =>
    css
      .replace(/(url\(["']?)[./a-z]*\/fonts\//g, '$1/fonts/')
      .replace(':root[data-fonts]', ':root')
      // They come from this machine, and are waited for.
      .replace(/font-display:\s*optional/g, 'font-display:swap'),
  );
  return styles;
}

/** A module of `app/`. `skipStyles` must have been called. */
export function importApp(file: string): Promise<RouteModule> {
  return import(pathToFileURL(resolve('app', file)).href) as Promise<RouteModule>;
}

let files: string[] | undefined;

/**
 * The route that draws a page, and what it is given: `route.default(props)`. `skipStyles` must have been called.
 *
 * @param path below the site's base path.
 */
export async function openRoute(
  path: string,
): Promise<{ readonly route: RouteModule; readonly props: RouteProps } | undefined> {
  files ??= readdirSync('app', { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\\/g, '/'));
  const found = matchRoute(files, path);
  return found && { route: await importApp(found.file), props: { params: Promise.resolve(found.params) } };
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
export function matchRoute(
  files: readonly string[],
  path: string,
): { readonly file: string; readonly params: Readonly<Record<string, string>> } | undefined {
  const steps = path.split('/').filter((step) => step !== '');
  const found = files.flatMap((file) => {
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
