import { createStaticParams } from '@/app/create-route';
import { listFurtherPages } from '@/lib/content/views/list-page';
import { pagePath, tagPath } from '@/lib/site/paths';

export { default, generateMetadata } from '../../page';

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(
  ['slug', 'page'],
  ({ tags, getArticlesWithTag }) =>
    tags.flatMap(({ slug }) => listFurtherPages(getArticlesWithTag(slug).length).map(({ page }) => ({ slug, page }))),
  ({ slug, page }) => pagePath(tagPath(slug), Number(page)),
);
