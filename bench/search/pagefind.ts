import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close as closePagefind, createIndex } from 'pagefind';
import send from 'send';
import { findChromium } from '@/e2e/browser/find-chromium';
import { MOST, type BenchDocument, type Engine } from './engine';
import { openBrowser } from './open-browser';

/** As Starlight ships it, in a browser, since its engine runs nowhere else. */
export const pagefind: Engine = {
  name: 'Pagefind',
  open: async (documents) => {
    const dir = mkdtempSync(join(tmpdir(), 'pagefind-'));
    const { index } = await createIndex();
    if (!index || !findChromium()) throw new Error('Pagefind could not be started.');
    for (const document of documents) await index.addHTMLFile({ url: `/${document.slug}`, content: toHtml(document) });
    await index.addHTMLFile({
      url: '/',
      content: '<!doctype html><html lang="en"><title>-</title><body></body></html>',
    });
    writeFileSync(join(dir, 'index.html'), '<!doctype html><title>-</title>');
    await index.writeFiles({ outputPath: join(dir, 'pagefind') });
    await closePagefind();
    const server = createServer(
      (request, response) =>
        void send(request, new URL(request.url ?? '/', 'http://localhost').pathname, { root: dir }).pipe(response),
    );
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as { port: number };
    const { page, fetched, close } = await openBrowser(`http://localhost:${port}/`);
    const search = (query: string) =>
      page.evaluate(
        async ([term, most]) => {
          const engine = (await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)) as {
            search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
          };
          const { results } = await engine.search(term);
          const first = await Promise.all(results.slice(0, most).map((result) => result.data()));
          return first.map(({ url }) => url);
        },
        [query, MOST] as const,
      );
    await search('decision');
    const bytes = fetched();
    return {
      bytes,
      search: async (query) => (await search(query)).map((url) => url.replace(/^\/|\.html$/g, '')),
      close: async () => {
        await close();
        server.close();
        server.closeAllConnections();
        rmSync(dir, { recursive: true, force: true });
      },
    };
  },
};

function toHtml({ title, answer, tags, body }: BenchDocument): string {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const texts = [answer, tags, body].map((text) => `<p>${escape(text)}</p>`).join('');
  return `<!doctype html><html lang="en"><title>${escape(title)}</title><body><main><h1>${escape(title)}</h1>${texts}</main></body></html>`;
}
