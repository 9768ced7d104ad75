import { createStaticParams } from '@/app/create-route';
import { listFurtherPages } from '@/lib/content/views/list-page';
import { dimensionPath, pagePath } from '@/lib/site/paths';

export { default, generateMetadata } from '../../page';

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(
  ['slug', 'page'],
  ({ dimensions, getArticlesInDimension }) =>
    dimensions.flatMap(({ slug }) =>
      listFurtherPages(getArticlesInDimension(slug).length).map(({ page }) => ({ slug, page })),
    ),
  ({ slug, page }) => pagePath(dimensionPath(slug), Number(page)),
);
