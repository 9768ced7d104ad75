import { toTerms } from '@/lib/text/terms';
import { foldSpelling } from '@/lib/text/fold';

/** How much of two titles' words must be the same for one to be a slip of the other. */
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
