import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hrefTo } from '@/lib/site/paths';
import { forEachLimited } from '../for-each-limited';
import { getPageKind, groupKinds } from './group-kinds';
import { addNames } from './list-names';
import { rebaseStyles } from './rebase-styles';
import { parseStylesheet, type Stylesheet } from './stylesheet';

/** The styles that stand in pages. */
export interface PageStyles {
  /** What of a stylesheet stands in the page of a file; `undefined` where there is no such stylesheet. */
  readonly get: (path: string, href: string) => string | undefined;
  /** Once all pages have been asked for: does what remains to do to the stylesheets themselves. */
  readonly finish: () => Promise<void>;
}

/** The header of every page names each of them, by 53 bytes. */
const MOST_STYLES = 6;

/** Gives every page whole stylesheets. */
export async function loadWholeStyles(dir: string, files: readonly string[]): Promise<PageStyles> {
  const texts = await loadTexts(dir, files);
  return { get: (_, href) => texts.get(href), finish: () => Promise.resolve() };
}

/**
 * Gives every page of an export the rules that its kind of page can use before any script has run.
 *
 * @see docs/decisions/041-styles-in-the-page.md
 */
export async function loadPageStyles(dir: string, files: readonly string[]): Promise<PageStyles> {
  const pages = files.filter((file) => file.endsWith('.html'));
  const names = new Map(pages.map((page) => [getPageKind(page), new Set<string>()]));
  await forEachLimited(pages, async (page) => {
    addNames(names.get(getPageKind(page))!, await readFile(join(dir, page), 'utf8'));
  });
  const sheets = new Map([...(await loadTexts(dir, files))].map(([href, text]) => [href, parseStylesheet(text)]));
  const picked = pickForKinds(names, sheets);
  const asked = new Map<string, number>();

  function get(path: string, href: string): string | undefined {
    asked.set(href, (asked.get(href) ?? 0) + 1);
    return picked.get(`${getPageKind(path)} ${href}`);
  }

  /** Fonts that stand in every page are taken out, or each page that wakes would lay out its text once more. */
  async function finish(): Promise<void> {
    const shared = files.filter((file) => asked.get(hrefTo(`/${file}`)) === pages.length);
    await Promise.all(shared.map((file) => writeFile(join(dir, file), sheets.get(hrefTo(`/${file}`))!.withoutFonts)));
  }
  return { get, finish };
}

function pickForKinds(
  names: ReadonlyMap<string, ReadonlySet<string>>,
  sheets: ReadonlyMap<string, Stylesheet>,
): Map<string, string> {
  const measure = (names: ReadonlySet<string>) =>
    [...sheets.values()].reduce((sum, sheet) => sum + sheet.measure(names), 0);
  const picked = new Map<string, string>();
  for (const group of groupKinds(names, MOST_STYLES, measure)) {
    for (const [href, sheet] of sheets) {
      const styles = sheet.pick(group.names);
      for (const kind of group.kinds) picked.set(`${kind} ${href}`, styles);
    }
  }
  return picked;
}

/** Every stylesheet of the export by its address, as it can stand in a page. */
async function loadTexts(dir: string, files: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of files.filter((file) => file.endsWith('.css'))) {
    const text = await readFile(join(dir, path), 'utf8');
    texts.set(hrefTo(`/${path}`), rebaseStyles(text, hrefTo(`/${dirname(path)}/`)));
  }
  return texts;
}
