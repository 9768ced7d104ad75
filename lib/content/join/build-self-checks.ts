import type { SelfCheckFile } from '@/lib/content/read/read-self-check';
import { getDimensionCode } from '@/lib/self-checks/codes';
import type { SelfCheck } from '@/lib/self-checks/model';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { getNearest } from '@/lib/text/nearest';
import { slugify } from '@/lib/text/slug';
import type { Placement } from './place-on-map';

/** What the checks of a collection refer to. */
export interface SelfCheckTargets {
  readonly placement: Pick<Placement, 'dimensions' | 'findDimension'>;
  readonly articles: readonly { readonly slug: string; readonly aliases: readonly string[] }[];
}

/**
 * Joins the self-checks to the map and to the articles they recommend.
 *
 * @returns the checks in the order of the map: one for a dimension, and only for dimensions that have a page.
 */
export function buildSelfChecks(
  files: readonly SelfCheckFile[],
  { placement, articles }: SelfCheckTargets,
): { readonly selfChecks: readonly SelfCheck[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const byDimension = new Map<string, { readonly file: SelfCheckFile; readonly selfCheck: SelfCheck }>();
  const slugs = new Map(articles.flatMap(({ slug, aliases }) => aliases.map((alias) => [slugify(alias), slug])));
  for (const { slug } of articles) slugs.set(slug, slug);

  for (const file of files) {
    const dimension = findDimension(file);
    if (dimension === undefined) continue;
    const code = getDimensionCode(dimension);
    const first = [...byDimension].find(([slug]) => getDimensionCode(slug) === code);
    if (!first) byDimension.set(dimension, { file, selfCheck: joinArticles(file, dimension) });
    else {
      const [slug, { file: other }] = first;
      const message =
        slug === dimension
          ? `${file.dimension} already has a check in ${other.path}.`
          : `${file.dimension} and ${slug} are the same in a link to a result.`;
      findings.push(createFinding('self-check-duplicate', file.locate(['dimension']), message, 'Keep one of the two.'));
    }
  }

  function findDimension({ dimension, locate }: SelfCheckFile): string | undefined {
    const found = placement.findDimension(dimension);
    if (found && placement.dimensions.some(({ slug }) => slug === found.slug)) {
      if (found.name === dimension) return found.slug;
      const message = `"${dimension}" is another spelling of ${found.name}.`;
      const location = locate(['dimension']);
      findings.push(createFinding('dimension-spelling', location, message, `Write ${found.name}.`));
      return found.slug;
    }
    const nearest = getNearest(
      dimension,
      placement.dimensions.map(({ name }) => name),
    );
    const message = `Unknown dimension "${dimension}"; the check is left out.`;
    const fix = nearest ? `Did you mean ${nearest}?` : 'Write an article or an overview of the dimension first.';
    findings.push(createFinding('self-check-dimension-unknown', locate(['dimension']), message, fix));
    return undefined;
  }

  function joinArticles(file: SelfCheckFile, dimension: string): SelfCheck {
    const { title, intro, traits, locate } = file;
    const items = file.statements.map(({ trait, ...statement }, index) => {
      const found = statement.articles.flatMap((typed, position) => {
        const slug = slugs.get(slugify(typed.replace(/\.mdx?$/, '')));
        if (slug === undefined) {
          const nearest = getNearest(typed, slugs.keys());
          const location = locate(['statements', index, 'articles', position]);
          const message = `Unknown article "${typed}"; it is left out of the reading list.`;
          const fix = nearest && `Did you mean ${nearest}?`;
          findings.push(createFinding('self-check-article-missing', location, message, fix));
        }
        return slug ?? [];
      });
      return { ...statement, scale: trait, articles: [...new Set(found)] };
    });
    return { dimension, title, intro, scales: traits, items };
  }

  const order = placement.dimensions.map(({ slug }) => slug);
  return {
    selfChecks: [...byDimension.values()]
      .map(({ selfCheck }) => selfCheck)
      .sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension)),
    findings,
  };
}
