import type { SiteFacts } from '@/lib/site/site-schema';
import { foldSpelling } from '@/lib/text/fold';
import { getPublishState } from './draft-folder';
import { readForm, toEntries } from './edit-front-matter';
import type { YamlInput } from './edit-yaml';
import { readLastCommits, readPublicationState } from './git';
import { readTextFile } from './text-file';

interface ReviewOptions extends Pick<SiteFacts, 'people'> {
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * The articles of a collection that nobody has looked at but who changed them last: the author of the last commit or, for
 * what is not committed, the person at this machine.
 *
 * @param paths of the articles.
 * @returns why, by path; nothing where the folder is in no repository.
 */
export async function listMissingReviews(
  dir: string,
  paths: readonly string[],
  options: ReviewOptions,
): Promise<ReadonlyMap<string, string>> {
  const state = await readPublicationState(dir);
  if (!state) return new Map();
  const commits = await readLastCommits(dir);
  const changed = new Set(state.files.map(({ path }) => path));
  return new Map(
    paths.flatMap((path) => {
      const author = changed.has(path) ? state.author : (commits.get(path)?.author ?? state.author);
      const missing = findMissingReview(readTextFile(dir, path)?.text, author, options);
      return missing === undefined ? [] : [[path, missing] as const];
    }),
  );
}

/** @param author who changed it last, as git knows them. */
function findMissingReview(
  text: string | undefined,
  author: string,
  { people, today }: ReviewOptions,
): string | undefined {
  const fields = text === undefined ? undefined : readForm('a.md', text);
  if (typeof fields !== 'object' || fields === null) return undefined;
  const { reviewed_by: reviewers, ...others } = fields as Readonly<Record<string, YamlInput>>;
  if (getPublishState(others, today) === 'draft') return undefined;
  const names = toEntries(reviewers).flatMap((name) => (typeof name === 'string' && name.trim() ? [name.trim()] : []));
  if (names.some((name) => foldSpelling(people[name]?.name ?? name) !== foldSpelling(author))) return undefined;
  return `reviewed_by must name somebody other than ${author || 'its author'}, who changed it last.`;
}
