/** What a build has published, as the next one compares it. */
export interface Publication {
  /** The folder that it was made from, relative to the project. */
  readonly contentDir: string;
  /** Slugs. */
  readonly articles: readonly string[];
}

/** The share of the articles that may go from one build to the next without being told. */
const MAX_SHARE_LOST = 0.1;

/** How many of the missing articles a message names. */
const MAX_NAMED = 5;

interface RefuseOptions {
  /** Whether a slug redirects to another page, so that its article is not lost. */
  readonly leads?: (slug: string) => boolean;
  /** How many files are not to be published. */
  readonly heldBack?: number;
}

/**
 * Why a collection must not take the place of what is published now: it has nothing, or far less than the last time,
 * as an empty, unmounted or half-copied folder has. Another folder than the last one is meant to be another site.
 *
 * @returns what to tell, or `undefined` if it may be published.
 * @example
 * refusePublication({ contentDir: 'content', articles: [] }, undefined);
 * // => 'There is nothing to publish in content: no file in it holds an article.'
 */
export function refusePublication(
  next: Publication,
  last: Publication | undefined,
  { leads = () => false, heldBack = 0 }: RefuseOptions = {},
): string | undefined {
  if (next.articles.length === 0) {
    const why = heldBack > 0 ? 'all that it holds is held back' : 'no file in it holds an article';
    return `There is nothing to publish in ${next.contentDir}: ${why}.`;
  }
  if (!last || last.contentDir !== next.contentDir) return undefined;
  const kept = new Set(next.articles);
  const lost = last.articles.filter((slug) => !kept.has(slug) && !leads(slug));
  if (lost.length <= last.articles.length * MAX_SHARE_LOST) return undefined;
  const names = lost.slice(0, MAX_NAMED).join(', ') + (lost.length > MAX_NAMED ? ', ...' : '');
  return (
    `${lost.length} of the ${last.articles.length} published articles are missing: ${names}. The published site stays ` +
    'as it is. If they are to go, build with: npm run build -- --allow-removals'
  );
}
