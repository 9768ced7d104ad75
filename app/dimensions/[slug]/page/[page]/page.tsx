import { createRenderFilter } from '@/lib/export/page-cache/page-cache';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { dimensionPath, pagePath } from '@/lib/site/paths';
import { listFurtherPages } from '@/lib/content/views/list-page';
import { orPlaceholder } from '@/lib/content/views/static-params';

export { default, generateMetadata } from '../../page';

export const dynamicParams = false;

export function generateStaticParams() {
  const knowledgeBase = getKnowledgeBase();
  const pages = knowledgeBase.dimensions.flatMap(({ slug }) =>
    listFurtherPages(knowledgeBase.getArticlesInDimension(slug).length).map(({ page }) => ({ slug, page })),
  );
  const isToRender = createRenderFilter(knowledgeBase);
  return orPlaceholder(
    pages.filter(({ slug, page }) => isToRender(pagePath(dimensionPath(slug), Number(page)))),
    'slug',
    'page',
  );
}
