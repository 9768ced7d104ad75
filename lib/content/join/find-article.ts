import type { Report } from '@/lib/content/check/create-finding';
import type { Location } from '@/lib/content/check/finding';
import { foldSpelling } from '@/lib/text/fold';
import { createNearest } from '@/lib/text/nearest';
import { slugify } from '@/lib/text/slug';
import { toTerms } from '@/lib/text/terms';

/** What a list of names in front matter or a data file means, as slugs; what means nothing is reported and left out. */
export type FindArticles = (
  names: readonly string[],
  locate: (index: number) => Location,
  report: Report,
  code?: 'link-broken' | 'self-check-article-missing',
) => string[];

/**
 * Makes the function that finds the articles that an author lists by the names of their files, as they are now or were
 * before.
 */
export function createArticleFinder(
  articles: readonly { readonly slug: string; readonly aliases: readonly string[] }[],
): FindArticles {
  const slugs = new Map(articles.flatMap(({ slug, aliases }) => aliases.map((alias) => [slugify(alias), slug])));
  for (const { slug } of articles) slugs.set(slug, slug);
  const suggest = createNearest(slugs.keys());
  return (names, locate, report, code = 'link-broken') => {
    const found = names.flatMap((name, index) => {
      const slug = slugs.get(slugify(name.replace(/\.mdx?$/, '')));
      if (slug === undefined) {
        const nearest = suggest(name);
        const fix = nearest ? `Did you mean ${nearest}?` : 'Write the name of an article’s file.';
        report(code, locate(index), `Unknown article "${name}"; it is left out.`, fix);
      }
      return slug ?? [];
    });
    return [...new Set(found)];
  };
}

/** How much of two titles' words must be the same for one to be the other with a typing error. */
const SAME_SHARE = 0.75;

/**
 * Makes the function that finds the article whose title a text gives, to the letter or nearly.
 *
 * @returns its slug, or `undefined` where none is clearly meant.
 * @example
 * const match = createTitleMatcher([{ slug: 'why-trust', title: 'Why does trust fade at work?' }]);
 * match('Why does trust fade at work'); // => 'why-trust'
 * match('Why trust fades at work'); // => 'why-trust'
 */
export function createTitleMatcher(
  articles: readonly { readonly slug: string; readonly title: string }[],
): (text: string) => string | undefined {
  const exact = new Map(articles.map(({ slug, title }) => [foldSpelling(title), slug]));
  const terms = articles.map(({ slug, title }) => ({ slug, terms: new Set(toTerms(title)) }));
  return (text) => {
    const found = exact.get(foldSpelling(text));
    if (found !== undefined) return found;
    const wanted = new Set(toTerms(text));
    const scored = terms
      .map((entry) => ({ slug: entry.slug, share: shareOf(wanted, entry.terms) }))
      .filter(({ share }) => share >= SAME_SHARE)
      .sort((a, b) => b.share - a.share);
    const [best, second] = scored;
    return best && best.share !== second?.share ? best.slug : undefined;
  };
}

/** The words in both, as a share of the words in either (Jaccard). */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const term of a) if (b.has(term)) both += 1;
  return both / (a.size + b.size - both);
}
