import { notFound } from 'next/navigation';
import { DimensionPage } from '@/components/listing/dimension-page';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeDimension } from '@/lib/seo/describe-pages';
import { buildDimensionJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createDimensionView } from '@/lib/content/views/dimension';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';

interface Props {
  /** `page` in the route of further pages, which this module draws as well. */
  readonly params: Promise<{ readonly slug: string; readonly page?: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(
    getKnowledgeBase().dimensions.map(({ slug }) => ({ slug })),
    'slug',
  );
}

export async function generateMetadata({ params }: Props) {
  const { slug, page = '1' } = await readParams(params);
  const knowledgeBase = getKnowledgeBase();
  const dimension = knowledgeBase.getDimension(slug) ?? notFound();
  return createMetadata(describeDimension(knowledgeBase, dimension, Number(page)));
}

export default async function Page({ params }: Props) {
  const { slug, page = '1' } = await readParams(params);
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
