import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { escapeAttribute } from '@/lib/export/html/edit-html';
import { SPECULATION_RULES } from '@/lib/export/islands/page-scripts';
import { postProcessPage, type PageParts } from '@/lib/export/pages/post-process-page';
import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { importApp, openRoute, renderPage } from '@/lib/studio/open-route';
import type { Fault, LiveCollection } from './watch-collection';

/** What the pages of development have besides those of a build, by their addresses. */
export const DEVELOP_PATHS = { events: '/_develop/events', styles: '/_develop/page.css' };

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
  const draw = async (status: number, page: ReactNode, metadata: Metadata = {}) => {
    const whole = await renderPage(layout.default({ params: Promise.resolve({}), children: page }));
    const bar = await renderPage(<FaultBar faults={faults.filter(({ href }) => href !== path)} />);
    const html = postProcessPage(whole, parts)
      .replace(`<script type="speculationrules">${SPECULATION_RULES}</script>`, '')
      .replace('</head>', () => `${writeHead(metadata)}</head>`)
      .replace('</body>', () => `${bar}<script>${writeReload(revision)}</script></body>`);
    return { status, html };
  };
  const own = faults.filter(({ href }) => href === path);
  if (own.length > 0) {
    return draw(200, <FaultPage faults={own} getSourceLine={collection.getSourceLine} />, { title: own[0]!.path });
  }
  try {
    const found = await openRoute(path);
    if (found) {
      const { route, props } = found;
      const metadata = (await route.generateMetadata?.(props)) ?? route.metadata;
      return await draw(200, await route.default(props), metadata);
    }
  } catch (error) {
    // What Next's `notFound` throws.
    if (!String((error as { digest?: unknown }).digest).endsWith(';404')) throw error;
  }
  const missing = await importApp('not-found.tsx');
  return draw(404, await missing.default({ params: Promise.resolve({}) }), missing.metadata);
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

/** The bar that says, on every other page, that something is not published. */
export function FaultBar({ faults }: { readonly faults: readonly Fault[] }) {
  const byPath = new Map(faults.map((fault) => [fault.path, fault]));
  if (byPath.size === 0) return null;
  return (
    <aside id="dev-faults" role="status" aria-label="Faults">
      <b>Not published:</b>
      <ul>
        {[...byPath.values()].map(({ path, line, message, href }) => (
          <li key={path}>
            <a href={hrefTo(href)}>{path}</a>
            {`, line ${line}: ${message}`}
          </li>
        ))}
      </ul>
    </aside>
  );
}

interface FaultPageProps {
  readonly faults: readonly Fault[];
  readonly getSourceLine: (path: string, line: number) => string | undefined;
}

/** The page in the place of one that cannot be published: what is wrong, where, and how to fix it. */
export function FaultPage({ faults, getSourceLine }: FaultPageProps) {
  return (
    <div className="py-10">
      <h1>This page is not published</h1>
      <p>It comes back when the file is fixed.</p>
      <ul>
        {faults.map(({ path, line, message, fix }, index) => {
          const source = getSourceLine(path, line);
          return (
            <li key={index}>
              <p>
                <b>{`${path}, line ${line}:`}</b> {message}
              </p>
              {source !== undefined && (
                <pre>
                  <code>{`${line} | ${source}`}</code>
                </pre>
              )}
              <p>{fix}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
