import { readdirSync } from 'node:fs';
import { OUT_DIR } from '@/e2e/environment';
import { site } from '@/lib/site/site';

const NOT_PAGES = ['404.html', '_not-found.html'];

/** The files of all pages of the built site. */
export function listPageFiles(): string[] {
  const files = readdirSync(OUT_DIR, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html') && !NOT_PAGES.includes(file))
    .map((file) => file.replace(/\\/g, '/'));
}

/** The paths of all pages of the built site, as a browser asks for them. */
export function listPages(): string[] {
  return listPageFiles()
    .map((file) => `${site.basePath}/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`)
    .sort();
}

/** One page of each kind, for checks that would say the same of every other. */
export function listPageKinds(): string[] {
  const pages = listPages();
  const isOfKind = (pattern: RegExp) => pages.find((page) => pattern.test(page.slice(site.basePath.length)));
  const kinds = [
    /^\/$/,
    /^\/articles$/,
    /^\/articles\/[^/]+$/,
    /^\/dimensions$/,
    /^\/dimensions\/[^/]+$/,
    /^\/map$/,
    /^\/accessibility$/,
    /^\/tags$/,
    /^\/tags\/[^/]+$/,
    /^\/questions$/,
    /^\/diagnostics$/,
    /^\/diagnostics\/[^/]+$/,
    /^\/results$/,
    /^\/search$/,
  ];
  return kinds.map(isOfKind).filter((page) => page !== undefined);
}
