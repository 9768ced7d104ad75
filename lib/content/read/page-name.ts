import { posix } from 'node:path';

/** Names of files that stand for their folder. */
const FOLDER_PAGES = /^(?:_?index|readme|page)$/i;

export const MARKDOWN_FILE = /\.(?:mdx?|markdown|mdown|mkdn?|mdwn)$/i;

/** What a file's path says of its page: a name, and the folders it lies in. */
interface PageName {
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
  return splitPagePath(path.replace(/^articles\//i, ''));
}

/**
 * What the spellings of a page's path have in common: `people/Leave.md`, `people/leave/index.md`, `people/leave/`.
 *
 * @example
 * foldPagePath('people/leave/README.md'); // => 'people/leave'
 */
export function foldPagePath(path: string): string {
  const { name, folders } = splitPagePath(path.toLowerCase().replace(/(?<!\/)\/+$/, ''));
  return [...folders, name].join('/');
}

function splitPagePath(path: string): PageName {
  const folders = path.normalize('NFC').split('/');
  const file = folders.pop() ?? '';
  const name = file.replace(MARKDOWN_FILE, '').replace(/\.x?html?$/i, '');
  return FOLDER_PAGES.test(name) ? { name: folders.pop() ?? '', folders } : { name, folders };
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

/** What the path of a file says of its language, and the path without that. */
export interface Locale {
  /** A BCP 47 tag. */
  readonly language: string;
  /** As it would be in a collection of one language: `a.md` for `a.fr.md` and for `fr/a.md`. */
  readonly path: string;
}

/** Languages whose codes are nothing else at the end of a file name or as the name of a folder. */
const CLEAR = new Set(
  'ar bg ca cs da de el en es et eu fa fi fr gl hu ja ko lt lv nb nl nn pl pt ro ru sk sl sq sv th tr uk ur vi zh'.split(
    ' ',
  ),
);

/** Codes that are also words, departments (`hr/`, `it/`) or other endings: they count next to a clear one. */
const AMBIGUOUS = new Set(
  'af am as az be bn bs ga he hi hr hy id is it ka kk km lo mk mn ms mt my ne no pa ps si so sr sw ta te to uz'.split(
    ' ',
  ),
);

const CODE = /^([a-z]{2})(?:[-_]([a-z]{2}|[a-z]{4}|\d{3}))?$/i;
const SUFFIX = /\.([a-z]{2}(?:[-_][a-z0-9]{2,4})?)(?=\.[^./]+$)/i;

/**
 * Makes the function that tells the language of a file from its path: `a.fr.md` next to `a.md` or `a.en.md`, `fr/a.md`
 * next to `en/a.md`. A code alone proves nothing: `it/` may be a department, and `what.is.md` is a question.
 *
 * @param paths of the collection, with forward slashes.
 * @example
 * const getLocale = createLocales(['en/a.md', 'fr/a.md', 'hr/b.md']);
 * getLocale('fr/a.md'); // => { language: 'fr', path: 'a.md' }
 * getLocale('hr/b.md'); // => undefined
 */
export function createLocales(paths: readonly string[]): (path: string) => Locale | undefined {
  const pages = paths.filter((path) => MARKDOWN_FILE.test(path));
  // A page without a code, or with a clear one, next to which an ambiguous code is one.
  const siblings = new Set([
    ...pages.map(foldStem),
    ...pages.filter((path) => isClear(SUFFIX.exec(path)?.[1])).map((path) => foldStem(path.replace(SUFFIX, ''))),
  ]);
  const folders = findLanguageFolders(pages);

  return (path) => {
    if (!MARKDOWN_FILE.test(path)) return undefined;
    const language = toLanguage(SUFFIX.exec(path)?.[1]);
    const plainPath = path.replace(SUFFIX, '');
    if (language && (isClear(language) || siblings.has(foldStem(plainPath)))) return { language, path: plainPath };
    const folder = folders.find((entry) => path.startsWith(entry));
    const folderLanguage = folder && toLanguage(posix.basename(folder));
    return folderLanguage
      ? { language: folderLanguage, path: posix.join(posix.dirname(folder), path.slice(folder.length)) }
      : undefined;
  };
}

/**
 * The name of a page without the language at its end, where the code is nothing else.
 *
 * @example
 * stripLanguage('Congés.fr'); // => 'Congés'
 * stripLanguage('what.is'); // => 'what.is'
 */
export function stripLanguage(name: string): string {
  const [suffix = '', code = ''] = /\.([a-z]{2}(?:[-_][a-z0-9]{2,4})?)$/i.exec(name) ?? [];
  return isClear(code) && toLanguage(code) ? name.slice(0, -suffix.length) : name;
}

/** Folders that each hold the collection in one language: several side by side, with a page in common. */
function findLanguageFolders(pages: readonly string[]): string[] {
  const contents = new Map<string, Map<string, Set<string>>>();
  for (const path of pages) {
    const steps = path.split('/');
    for (let index = 0; index < steps.length - 1; index += 1) {
      if (!toLanguage(steps[index])) continue;
      const parent = steps.slice(0, index).join('/');
      const folder = `${steps.slice(0, index + 1).join('/')}/`;
      const siblings = contents.get(parent) ?? new Map<string, Set<string>>();
      siblings.set(folder, (siblings.get(folder) ?? new Set()).add(foldStem(path.slice(folder.length))));
      contents.set(parent, siblings);
    }
  }
  return [...contents.values()].flatMap((siblings) =>
    [...siblings].flatMap(([folder, own]) => {
      const hasTranslation = [...siblings].some(
        ([other, pagesOfOther]) =>
          other !== folder &&
          [folder, other].some((entry) => isClear(posix.basename(entry))) &&
          [...own].some((page) => pagesOfOther.has(page)),
      );
      return hasTranslation ? [folder] : [];
    }),
  );
}

function isClear(code = ''): boolean {
  return CLEAR.has(code.slice(0, 2).toLowerCase());
}

function toLanguage(code = ''): string | undefined {
  const [, base = '', region] = CODE.exec(code) ?? [];
  const language = base.toLowerCase();
  if (!CLEAR.has(language) && !AMBIGUOUS.has(language)) return undefined;
  return region ? new Intl.Locale(`${language}-${region}`).toString() : language;
}

function foldStem(path: string): string {
  return foldPagePath(path.replace(/^articles\//i, ''));
}
