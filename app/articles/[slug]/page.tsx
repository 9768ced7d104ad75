import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article/article-page';
import { JsonLd } from '@/components/seo/json-ld';
import { createRenderFilter } from '@/lib/export/page-cache/page-cache';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { absoluteUrl, articlePath } from '@/lib/site/paths';
import { listCitations } from '@/lib/seo/cite/list-citations';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeArticle } from '@/lib/seo/describe-pages';
import { buildArticleJsonLd } from '@/lib/seo/json-ld/article-json-ld';
import { buildBreadcrumbJsonLd } from '@/lib/seo/json-ld/page-json-ld';
import { createArticleView } from '@/lib/content/views/article';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const knowledgeBase = getKnowledgeBase();
  const isToRender = createRenderFilter(knowledgeBase);
  return orPlaceholder(
    knowledgeBase.articles.map(({ slug }) => ({ slug })).filter(({ slug }) => isToRender(articlePath(slug))),
    'slug',
  );
}

export async function generateMetadata({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const article = knowledgeBase.getArticle((await readParams(params)).slug) ?? notFound();
  return createMetadata(describeArticle(knowledgeBase, article));
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const article = knowledgeBase.getArticle((await readParams(params)).slug) ?? notFound();
  const view = createArticleView(knowledgeBase, article);
  const page = describeArticle(knowledgeBase, article);
  const here = { name: view.title, url: page.canonical ?? absoluteUrl(page.path) };
  return (
    <>
      <JsonLd nodes={[buildArticleJsonLd(view, article, page), buildBreadcrumbJsonLd(view.steps, here)]} />
      <ArticlePage view={view} citations={listCitations(article)} />
    </>
  );
}
