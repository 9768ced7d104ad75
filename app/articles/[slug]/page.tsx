import { createRoute, createStaticParams } from '@/app/create-route';
import { ArticlePage } from '@/components/article/article-page';
import { createArticleView } from '@/lib/content/views/article';
import { listCitations } from '@/lib/seo/cite/list-citations';
import { describeArticle } from '@/lib/seo/describe-pages';
import { buildArticleJsonLd } from '@/lib/seo/json-ld/article-json-ld';
import { buildBreadcrumbJsonLd } from '@/lib/seo/json-ld/page-json-ld';
import { absoluteUrl, articlePath } from '@/lib/site/paths';

const route = createRoute({
  find: ({ getArticle }, slug) => getArticle(slug),
  describe: describeArticle,
  createView: createArticleView,
  buildJsonLd(view, page, article) {
    const here = { name: view.title, url: page.canonical ?? absoluteUrl(page.path) };
    return [buildArticleJsonLd(view, article, page), buildBreadcrumbJsonLd(view.steps, here)];
  },
  Page: ({ view, subject }) => <ArticlePage view={view} citations={listCitations(subject)} />,
});

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(
  ['slug'],
  ({ articles }) => articles,
  ({ slug }) => articlePath(slug),
);
export const { generateMetadata } = route;
export default route.Page;
