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
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(
    getKnowledgeBase().dimensions.map(({ slug }) => ({ slug })),
    'slug',
  );
}

export async function generateMetadata({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const dimension = knowledgeBase.getDimension((await readParams(params)).slug) ?? notFound();
  return createMetadata(describeDimension(knowledgeBase, dimension, 1));
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const dimension = knowledgeBase.getDimension((await readParams(params)).slug) ?? notFound();
  const view = createDimensionView(knowledgeBase, dimension, 1) ?? notFound();
  return (
    <>
      <JsonLd nodes={buildDimensionJsonLd(view, describeDimension(knowledgeBase, dimension, 1))} />
      <DimensionPage view={view} />
    </>
  );
}
