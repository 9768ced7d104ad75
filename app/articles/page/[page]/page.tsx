import { createStaticParams } from '@/app/create-route';
import { listFurtherPages } from '@/lib/content/views/list-page';
import { pagePath, paths } from '@/lib/site/paths';

export { default, generateMetadata } from '../../page';

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(
  ['page'],
  ({ articles }) => listFurtherPages(articles.length),
  ({ page }) => pagePath(paths.articles, Number(page)),
);
