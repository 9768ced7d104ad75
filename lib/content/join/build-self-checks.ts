import { suggestName, type Report } from '@/lib/content/check/create-finding';
import type { SelfCheckFile } from '@/lib/content/read/read-self-check';
import { getDimensionCode } from '@/lib/self-checks/codes';
import type { SelfCheck } from '@/lib/self-checks/model';
import type { FindArticles } from './find-article';
import type { Placement } from './place-on-map';

/**
 * Joins the self-checks to the map and to the articles they recommend.
 *
 * @returns the checks in the order of the map: one for a dimension, and only for dimensions that have a page.
 */
export function buildSelfChecks(
  files: readonly SelfCheckFile[],
  { dimensions, findDimension }: Pick<Placement, 'dimensions' | 'findDimension'>,
  findArticles: FindArticles,
  report: Report,
): SelfCheck[] {
  const order = dimensions.map(({ slug }) => slug);
  /** By the code of the dimension in a link to a result. */
  const known = new Map<string, { readonly path: string; readonly selfCheck: SelfCheck }>();
  for (const file of files) {
    const dimension = readDimension(file);
    if (dimension === undefined) continue;
    const code = getDimensionCode(dimension);
    const other = known.get(code);
    if (!other) known.set(code, { path: file.path, selfCheck: joinArticles(file, dimension) });
    else {
      const message =
        other.selfCheck.dimension === dimension
          ? `${file.dimension} already has a check in ${other.path}.`
          : `${file.dimension} and ${other.selfCheck.dimension} are the same in a link to a result.`;
      report('self-check-duplicate', file.locate(['dimension']), message, 'Keep one of the two.');
    }
  }
  return [...known.values()]
    .map(({ selfCheck }) => selfCheck)
    .sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension));

  function readDimension({ dimension, locate }: SelfCheckFile): string | undefined {
    const found = findDimension(dimension);
    const location = locate(['dimension']);
    if (!found || !order.includes(found.slug)) {
      const names = dimensions.map(({ name }) => name);
      const fix = suggestName(dimension, names, 'Write an article or an overview of the dimension first.');
      const message = `Unknown dimension "${dimension}"; the check is left out.`;
      report('self-check-dimension-unknown', location, message, fix);
      return undefined;
    }
    if (found.name !== dimension) {
      const message = `"${dimension}" is another spelling of ${found.name}.`;
      report('dimension-spelling', location, message, `Write ${found.name}.`);
    }
    return found.slug;
  }

  function joinArticles({ title, intro, traits, statements, locate }: SelfCheckFile, dimension: string): SelfCheck {
    const items = statements.map(({ trait, articles, ...statement }, index) => {
      const locateArticle = (position: number) => locate(['statements', index, 'articles', position]);
      const found = findArticles(articles, locateArticle, report, 'self-check-article-missing');
      return { ...statement, scale: trait, articles: found };
    });
    return { dimension, title, intro, scales: traits, items };
  }
}
