import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hrefTo } from '@/lib/paths';
import { forEachLimited } from '../for-each-limited';
import { getPageKind, groupKinds } from './group-kinds';
import { addNames } from './list-names';
import { rebaseStyles } from './rebase-styles';
import { parseStylesheet } from './stylesheet';

/** What of a stylesheet stands in the page of a file; `undefined` where there is no such stylesheet. */
export type GetStyles = (path: string, href: string) => string | undefined;

/** The header of every page names each of them, by 53 bytes. */
const MOST_STYLES = 6;

/** Gives every page whole stylesheets. */
export async function loadWholeStyles(dir: string, files: readonly string[]): Promise<GetStyles> {
  const sheets = await loadSheets(dir, files);
  return (_, href) => sheets.get(href);
}

/**
 * Gives every page of an export the rules that its kind of page can use before any script has run.
 *
 * @see docs/decisions/041-styles-in-the-page.md
 */
export async function loadPageStyles(dir: string, files: readonly string[]): Promise<GetStyles> {
  const pages = files.filter((file) => file.endsWith('.html'));
  const names = new Map(pages.map((page) => [getPageKind(page), new Set<string>()]));
  await forEachLimited(pages, async (page) => {
    addNames(names.get(getPageKind(page))!, await readFile(join(dir, page), 'utf8'));
  });
  const sheets = new Map([...(await loadSheets(dir, files))].map(([href, text]) => [href, parseStylesheet(text)]));
  const measure = (names: ReadonlySet<string>) =>
    [...sheets.values()].reduce((sum, sheet) => sum + sheet.measure(names), 0);
  const picked = new Map<string, string>();
  for (const group of groupKinds(names, MOST_STYLES, measure)) {
    for (const [href, sheet] of sheets) {
      const styles = sheet.pick(group.names);
      for (const kind of group.kinds) picked.set(`${kind} ${href}`, styles);
    }
  }
  return (path, href) => picked.get(`${getPageKind(path)} ${href}`);
}

/** Every stylesheet of the export by its address, as it can stand in a page. */
async function loadSheets(dir: string, files: readonly string[]): Promise<Map<string, string>> {
  const sheets = new Map<string, string>();
  for (const path of files.filter((file) => file.endsWith('.css'))) {
    const text = await readFile(join(dir, path), 'utf8');
    sheets.set(hrefTo(`/${path}`), rebaseStyles(text, hrefTo(`/${dirname(path)}/`)));
  }
  return sheets;
}
