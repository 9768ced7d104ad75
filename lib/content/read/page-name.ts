/** Names of files that stand for their folder. */
const FOLDER_PAGES = /^(?:_?index|readme|page)$/i;

export const MARKDOWN_FILE = /\.(?:mdx?|markdown|mdown|mkdn?|mdwn)$/i;

/** What a file's path says of its page: a name, and the folders it lies in. */
export interface PageName {
  /** Without ending; empty for the page of the collection's own folder. */
  readonly name: string;
  readonly folders: readonly string[];
}

/**
 * The name of a page by its path. The page of a folder (`leave/index.md`) has the folder's name, and the ending that some
 * tools put before their own (`why.html.md`) is none of it.
 *
 * @example
 * getPageName('people/leave/index.md'); // => { name: 'leave', folders: ['people'] }
 * getPageName('why.html.md'); // => { name: 'why', folders: [] }
 */
export function getPageName(path: string): PageName {
  const folders = path.normalize('NFC').split('/');
  const file = folders.pop() ?? '';
  const name = file.replace(MARKDOWN_FILE, '').replace(/\.x?html?$/i, '');
  if (folders[0]?.toLowerCase() === 'articles') folders.shift();
  return FOLDER_PAGES.test(name) ? { name: folders.pop() ?? '', folders } : { name, folders };
}

/**
 * What the spellings of a page's path have in common: `people/Leave.md`, `people/leave/index.md`, `people/leave/`.
 *
 * @example
 * foldPagePath('people/leave/README.md'); // => 'people/leave'
 */
export function foldPagePath(path: string): string {
  const steps = path
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<!\/)\/+$/, '')
    .split('/');
  const last = (steps.pop() ?? '').replace(MARKDOWN_FILE, '').replace(/\.x?html?$/, '');
  return [...steps, ...(FOLDER_PAGES.test(last) ? [] : [last])].join('/');
}

/**
 * A file name as a person would write it: without its number or date, with spaces for hyphens.
 *
 * @example
 * nameToTitle('03-why-plans-slip'); // => 'Why plans slip'
 */
export function nameToTitle(name: string): string {
  const words = name
    .replace(/^(?:\d{4}-\d{2}-\d{2}|\d{1,4})[-_. ]+(?=\S)/, '')
    .replace(/(?:[-_]+|\s+)/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
