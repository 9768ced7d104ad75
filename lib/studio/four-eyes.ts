import { foldSpelling } from '@/lib/text/fold';
import type { SiteFacts } from '@/lib/site/site-schema';
import { readForm } from './edit-front-matter';
import { getStanding } from './show-draft';

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
  if (getStanding(others, today) === 'draft') return undefined;
  const names = (typeof given === 'string' ? given.split(',') : given).map((name) => name.trim()).filter(Boolean);
  const isOther = (name: string) => foldSpelling(people[name]?.name ?? name) !== foldSpelling(author);
  if (names.some(isOther)) return undefined;
  return `reviewed_by must name somebody other than ${author || 'its author'}, who changed it last.`;
}
