import { foldSpelling } from '@/lib/text/fold';
import type { SiteFacts } from '@/lib/site/site-schema';
import { readLastCommits, readPublicationState } from './git';
import { readTextFile } from './text-file';
import { readForm } from './edit-front-matter';
import { getPublishState } from './show-draft';

/**
 * Why an article may not be published where four eyes have to see it; `undefined` where it may.
 *
 * @param author who changed it last, as git knows them.
 * @param today `YYYY-MM-DD`
 * @example
 * findMissingReview('---\nreviewed_by: Kim\n---\n', { author: 'Kim', people: {}, today: '2026-03-31' });
 * // => 'reviewed_by must name somebody other than Kim, who changed it last.'
 */
export function findMissingReview(
  text: string,
  { author, people, today }: { readonly author: string; readonly today: string } & Pick<SiteFacts, 'people'>,
): string | undefined {
  const fields = readForm('a.md', text);
  if (typeof fields !== 'object' || fields === null) return undefined;
  const { reviewed_by: given = [], ...others } = fields as Readonly<Record<string, string | readonly string[]>>;
  if (getPublishState(others, today) === 'draft') return undefined;
  const names = (typeof given === 'string' ? given.split(',') : given).map((name) => name.trim()).filter(Boolean);
  const isOther = (name: string) => foldSpelling(people[name]?.name ?? name) !== foldSpelling(author);
  if (names.some(isOther)) return undefined;
  return `reviewed_by must name somebody other than ${author || 'its author'}, who changed it last.`;
}

/**
 * The articles of a collection that nobody has looked at but who changed them last: the author of the last commit or, for
 * what is not committed, the person at this machine.
 *
 * @param paths of the articles.
 * @param today `YYYY-MM-DD`
 * @returns why, by path; nothing where the folder is in no repository.
 */
export async function listMissingReviews(
  dir: string,
  paths: readonly string[],
  { people, today }: { readonly today: string } & Pick<SiteFacts, 'people'>,
): Promise<ReadonlyMap<string, string>> {
  const state = await readPublicationState(dir);
  if (!state) return new Map();
  const commits = await readLastCommits(dir);
  const changed = new Set(state.files.map(({ path }) => path));
  return new Map(
    paths.flatMap((path) => {
      const author = changed.has(path) ? state.author : (commits.get(path)?.author ?? state.author);
      const missing = findMissingReview(readTextFile(dir, path)?.text ?? '', { author, people, today });
      return missing === undefined ? [] : [[path, missing] as const];
    }),
  );
}
