import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { slugify } from '@/lib/text/slug';
import type { ArticleFile, SourceFile } from './read-document';
import { getPageName, type Locale } from './page-name';

/** `/articles/index` and `/articles/page` are where hosts and lists look for something else. */
const RESERVED = new Set(['index', 'page']);

interface Candidate {
  readonly file: SourceFile;
  /** From the shortest to the longest: the name, then with one folder more each. */
  readonly slugs: readonly string[];
  /** Whether the author chose the address. */
  readonly isChosen: boolean;
}

/**
 * Gives every article its address: the one it asks for, else its file name; if several have the same, each of them with
 * its folder before it. An address depends on the names in the folder only, never on the order in which files are read.
 *
 * A page that is there in several languages has its language in its address, which is no reason for a warning.
 *
 * @param files sorted by path.
 */
export function assignAddresses(
  files: readonly SourceFile[],
  getLocale: (path: string) => Locale | undefined = () => undefined,
): {
  readonly articles: readonly ArticleFile[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const candidates = files.map((file) => listCandidates(file, getLocale(file.path), findings));
  const levels = candidates.map(() => 0);
  const slugAt = (index: number) => candidates[index]!.slugs[levels[index]!]!;

  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [slug, indexes] of groupIndexes(candidates.map((_, index) => slugAt(index)))) {
      if (indexes.length === 1 && !RESERVED.has(slug)) continue;
      const chosen = indexes.find((index) => candidates[index]!.isChosen);
      for (const index of indexes) {
        if (index === chosen || levels[index]! + 1 >= candidates[index]!.slugs.length) continue;
        levels[index]! += 1;
        isSettled = false;
      }
    }
  }

  const taken = new Set<string>();
  const articles = candidates.map(({ file, slugs }, index): ArticleFile => {
    const wanted = slugAt(index);
    let slug = wanted;
    for (let number = 2; taken.has(slug) || RESERVED.has(slug); number += 1) slug = `${wanted}-${number}`;
    taken.add(slug);
    if (slug !== slugs[0] && !(slug === wanted && getLocale(file.path))) {
      const message = `"${slugs[0]}" is the address of more than one file; this one is published as "${slug}".`;
      findings.push(
        createFinding('slug-duplicate', file.locate('slug'), message, 'Rename the file, or give it a slug.'),
      );
    }
    return { ...file, slug };
  });
  return { articles, findings };
}

function listCandidates(file: SourceFile, locale: Locale | undefined, findings: Finding[]): Candidate {
  // The folder of a language is a folder; the language at the end of a name is put there again if it has to be.
  const isSuffix = locale?.path.split('/').length === file.path.split('/').length;
  const { name, folders } = getPageName(isSuffix ? locale.path : file.path);
  const inLanguage = (slug: string) => (isSuffix ? [`${slug}-${locale.language.toLowerCase()}`] : []);
  const chosen = slugify(file.slug ?? '');
  if (file.slug !== undefined && (chosen === '' || /[/\\%]|\.\./.test(file.slug))) {
    const message =
      chosen === ''
        ? `"${file.slug}" cannot be an address; the file name is used.`
        : `An address has one part; "${file.slug}" is published as "${chosen}".`;
    findings.push(createFinding('slug-invalid', file.locate('slug'), message, chosen && `Write slug: ${chosen}`));
  }
  if (chosen !== '')
    return { file, slugs: [chosen, ...inLanguage(chosen), ...withFolders(chosen, folders)], isChosen: true };
  let own = slugify(name);
  if (own === '') {
    own = slugify(file.title) || 'untitled';
    // The page of the whole folder has no name of its own; any other file was meant to have one.
    if (name !== '') {
      const message = `No address can be made from the file name; it is published as "${own}".`;
      findings.push(
        createFinding('slug-empty', { path: file.path }, message, 'Give the file a name with letters in it.'),
      );
    }
  }
  const [translated = own] = inLanguage(own);
  return { file, slugs: [own, ...inLanguage(own), ...withFolders(translated, folders)], isChosen: false };
}

function withFolders(slug: string, folders: readonly string[]): string[] {
  return folders
    .map((_, index) => slugify([...folders.slice(-index - 1), slug].join(' ')))
    .filter((path) => path !== slug);
}

function groupIndexes(slugs: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  slugs.forEach((slug, index) => groups.set(slug, [...(groups.get(slug) ?? []), index]));
  return groups;
}
