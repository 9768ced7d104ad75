import type { DiagnosticFile } from '@/lib/content/read/read-diagnostic';
import { getDimensionCode } from '@/lib/self-checks/codes';
import type { Diagnostic } from '@/lib/self-checks/model';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { getNearest } from '@/lib/text/nearest';
import { slugify } from '@/lib/text/slug';
import type { Placement } from './place-on-map';

/** What the checks of a collection refer to. */
export interface DiagnosticTargets {
  readonly placement: Pick<Placement, 'dimensions' | 'findDimension'>;
  readonly articles: readonly { readonly slug: string; readonly aliases: readonly string[] }[];
}

/**
 * Joins the self-checks to the map and to the articles they recommend.
 *
 * @returns the checks in the order of the map: one for a dimension, and only for dimensions that have a page.
 */
export function buildDiagnostics(
  files: readonly DiagnosticFile[],
  { placement, articles }: DiagnosticTargets,
): { readonly diagnostics: readonly Diagnostic[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const byDimension = new Map<string, { readonly file: DiagnosticFile; readonly diagnostic: Diagnostic }>();
  const slugs = new Map(articles.flatMap(({ slug, aliases }) => aliases.map((alias) => [slugify(alias), slug])));
  for (const { slug } of articles) slugs.set(slug, slug);

  for (const file of files) {
    const dimension = findDimension(file);
    if (dimension === undefined) continue;
    const code = getDimensionCode(dimension);
    const first = [...byDimension].find(([slug]) => getDimensionCode(slug) === code);
    if (!first) byDimension.set(dimension, { file, diagnostic: joinArticles(file, dimension) });
    else {
      const [slug, { file: other }] = first;
      const message =
        slug === dimension
          ? `${file.dimension} already has a check in ${other.path}.`
          : `${file.dimension} and ${slug} are the same in a link to a result.`;
      findings.push(
        createFinding('diagnostic-duplicate', file.locate(['dimension']), message, 'Keep one of the two.'),
      );
    }
  }

  function findDimension({ dimension, locate }: DiagnosticFile): string | undefined {
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
    const message = `"${dimension}" is no dimension with a page; the check is left out.`;
    const fix = nearest ? `Did you mean ${nearest}?` : 'Write an article or an overview of the dimension first.';
    findings.push(createFinding('diagnostic-dimension-unknown', locate(['dimension']), message, fix));
    return undefined;
  }

  function joinArticles(file: DiagnosticFile, dimension: string): Diagnostic {
    const { title, intro, traits, locate } = file;
    const statements = file.statements.map((statement, index) => {
      const found = statement.articles.flatMap((typed, position) => {
        const slug = slugs.get(slugify(typed.replace(/\.mdx?$/, '')));
        if (slug === undefined) {
          const nearest = getNearest(typed, slugs.keys());
          const location = locate(['statements', index, 'articles', position]);
          const message = `There is no article "${typed}"; it is left out of the reading list.`;
          const fix = nearest && `Did you mean ${nearest}?`;
          findings.push(createFinding('diagnostic-article-missing', location, message, fix));
        }
        return slug ?? [];
      });
      return { ...statement, articles: [...new Set(found)] };
    });
    return { dimension, title, intro, traits, statements };
  }

  const order = placement.dimensions.map(({ slug }) => slug);
  return {
    diagnostics: [...byDimension.values()]
      .map(({ diagnostic }) => diagnostic)
      .sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension)),
    findings,
  };
}
