import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { register } from 'node:module';

/** @returns the HTML of what one of the site's own routes gives, as a build would write it. */
export async function renderPage(page: ReactNode): Promise<string> {
  const { prelude } = await prerender(page);
  return new Response(prelude as ReadableStream).text();
}

const LOADER =
  'export const resolve = (name, context, next) => name.endsWith(".css") ? { url: "data:text/javascript,", shortCircuit: true } : next(name, context);';

/** From now on this process can import modules of `app/`: the styles that they import are for browsers, not to run. */
export function skipStyles(): void {
  register(`data:text/javascript,${encodeURIComponent(LOADER)}`);
}
