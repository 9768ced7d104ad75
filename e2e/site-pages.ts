import { readdirSync } from 'node:fs';
import { OUT_DIR } from '@/e2e/environment';
import { ARTICLE, CHECK, COMPOST, DIMENSION } from '@/e2e/site';
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

/** One page of each kind, the one with the most on it, for checks that would say the same of every other. */
const KINDS = [
  '/',
  '/articles',
  ARTICLE.path,
  COMPOST.path,
  '/articles/how-do-you-know-whether-soil-needs-lime',
  '/dimensions',
  DIMENSION.path,
  '/accessibility',
  '/tags',
  '/tags/roots',
  '/questions',
  '/check-your-team',
  CHECK.path,
  '/results',
  '/about',
  '/templates',
  '/templates/watering-rota',
  '/search',
];

/** @throws {Error} where a page of a kind is not there any more. */
export function listPageKinds(): string[] {
  const pages = new Set(listPages());
  const missing = KINDS.filter((path) => !pages.has(site.basePath + path));
  if (missing.length > 0) throw new Error(`The built site has no page ${missing.join(', ')}.`);
  return KINDS.map((path) => site.basePath + path);
}
