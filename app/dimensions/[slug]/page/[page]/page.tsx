import { notFound } from 'next/navigation';
import { DimensionPage } from '@/components/listing/dimension-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { dimensionPath, pagePath } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createDimensionView } from '@/lib/views/dimension';
import { listFurtherPages } from '@/lib/views/list-page';
import { orPlaceholder } from '@/lib/views/static-params';

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const knowledgeBase = getKnowledgeBase();
  const pages = knowledgeBase.dimensions.flatMap(({ slug }) =>
    listFurtherPages(knowledgeBase.getArticlesInDimension(slug).length).map(({ page }) => ({ slug, page })),
  );
  return orPlaceholder(pages, 'slug', 'page');
}

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params;
  const dimension = getKnowledgeBase().getDimension(slug) ?? notFound();
  return createMetadata({
    title: `${dimension.name}, page ${page}`,
    description: `Page ${page} of the questions about ${dimension.name}, by kind of question, each with a short answer.`,
    path: pagePath(dimensionPath(slug), Number(page)),
  });
}

export default async function Page({ params }: Props) {
  const { slug, page } = await params;
  const knowledgeBase = getKnowledgeBase();
  const dimension = knowledgeBase.getDimension(slug) ?? notFound();
  const view = createDimensionView(knowledgeBase, dimension, Number(page)) ?? notFound();
  return <DimensionPage view={view} resolvers={knowledgeBase.getResolvers({ path: dimension.overview?.path ?? '' })} />;
}
