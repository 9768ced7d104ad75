import { notFound } from 'next/navigation';
import { DimensionPage } from '@/components/listing/dimension-page';
import { JsonLd } from '@/components/seo/json-ld';
import { createRenderFilter } from '@/lib/export/page-cache/page-cache';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { dimensionPath, pagePath } from '@/lib/site/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeDimension } from '@/lib/seo/describe-pages';
import { buildDimensionJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createDimensionView } from '@/lib/content/views/dimension';
import { listFurtherPages } from '@/lib/content/views/list-page';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly page: string }>;
}

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

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await readParams(params);
  const knowledgeBase = getKnowledgeBase();
  const dimension = knowledgeBase.getDimension(slug) ?? notFound();
  return createMetadata(describeDimension(knowledgeBase, dimension, Number(page)));
}

export default async function Page({ params }: Props) {
  const { slug, page } = await readParams(params);
  const knowledgeBase = getKnowledgeBase();
  const dimension = knowledgeBase.getDimension(slug) ?? notFound();
  const view = createDimensionView(knowledgeBase, dimension, Number(page)) ?? notFound();
  return (
    <>
      <JsonLd nodes={buildDimensionJsonLd(view, describeDimension(knowledgeBase, dimension, Number(page)))} />
      <DimensionPage view={view} />
    </>
  );
}
