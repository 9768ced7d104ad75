import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';

/** @returns the HTML of what one of the site's own routes gives, as a build would write it. */
export async function renderPage(page: ReactNode): Promise<string> {
  const { prelude } = await prerender(page);
  return new Response(prelude as ReadableStream).text();
}
