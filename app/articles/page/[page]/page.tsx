import { createRenderFilter } from '@/lib/export/page-cache/page-cache';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { pagePath, paths } from '@/lib/site/paths';
import { listFurtherPages } from '@/lib/content/views/list-page';
import { orPlaceholder } from '@/lib/content/views/static-params';

export { default, generateMetadata } from '../../page';

export const dynamicParams = false;

export function generateStaticParams() {
  const knowledgeBase = getKnowledgeBase();
  const isToRender = createRenderFilter(knowledgeBase);
  return orPlaceholder(
    listFurtherPages(knowledgeBase.articles.length).filter(({ page }) =>
      isToRender(pagePath(paths.articles, Number(page))),
    ),
    'page',
  );
}
