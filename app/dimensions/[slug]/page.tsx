import { notFound } from 'next/navigation';
import { DimensionPage } from '@/components/listing/dimension-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { dimensionPath } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeDimension } from '@/lib/seo/describe-dimension';
import { createDimensionView } from '@/lib/views/dimension';
import { orPlaceholder } from '@/lib/views/static-params';

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
  const dimension = knowledgeBase.getDimension((await params).slug) ?? notFound();
  return createMetadata({
    title: dimension.name,
    description: describeDimension(knowledgeBase, dimension),
    path: dimensionPath(dimension.slug),
  });
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const dimension = knowledgeBase.getDimension((await params).slug) ?? notFound();
  const view = createDimensionView(knowledgeBase, dimension, 1) ?? notFound();
  return <DimensionPage view={view} resolvers={knowledgeBase.getResolvers({ path: dimension.overview?.path ?? '' })} />;
}
