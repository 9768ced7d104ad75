import { isSelfCheckPath } from '@/lib/content/read/read-self-check';
import { slugify } from '@/lib/text/slug';
import { editFrontMatter, readFrontMatter } from './edit-front-matter';
import { EditRefused, type YamlInput } from './edit-yaml';

/**
 * Another name, or none, for an article in the reading order of an overview.
 *
 * @returns `undefined` where the overview does not name it, or cannot be edited by a program.
 */
export function followInReadingOrder(text: string, slug: string, next: string | undefined): string | undefined {
  const old = readFrontMatter(text)?.reading_order;
  if (old === undefined) return undefined;
  const names = typeof old === 'string' ? old.split(',').map((name) => name.trim()) : (old as readonly YamlInput[]);
  const isIt = (name: YamlInput) => typeof name === 'string' && slugify(name.replace(/\.mdx?$/i, '')) === slug;
  if (!names.some(isIt)) return undefined;
  const order = names.flatMap((name) => (isIt(name) ? (next === undefined ? [] : [next]) : [name]));
  try {
    return editFrontMatter(
      text,
      'reading_order',
      typeof old === 'string' ? (order as readonly string[]).join(', ') : order,
    );
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}

/** Data files that name articles: what search must find, and what self-checks lead to. */
export function namesArticles(path: string): boolean {
  return path === 'search-expectations.yml' || isSelfCheckPath(path);
}

/**
 * Another name for an article in a data file, wherever it is as a word of its own.
 *
 * @example
 * followInData('find: [old, older-one]', 'old', 'new'); // => 'find: [new, older-one]'
 */
export function followInData(text: string, slug: string, next: string): string {
  const name = slug.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(
    new RegExp(`(^|[\\s[,"'/])${name}(?=$|[\\s\\],"'.#])`, 'gm'),
    (_, before: string) => before + next,
  );
}
