import { notFound } from 'next/navigation';
import { TagPage } from '@/components/listing/tag-page';
import { JsonLd } from '@/components/seo/json-ld';
import { createRenderFilter } from '@/lib/export/page-cache/page-cache';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { tagPath } from '@/lib/site/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeTag } from '@/lib/seo/describe-pages';
import { buildTagJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createTagView } from '@/lib/content/views/tags';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const knowledgeBase = getKnowledgeBase();
  const isToRender = createRenderFilter(knowledgeBase);
  return orPlaceholder(
    knowledgeBase.tags.map(({ slug }) => ({ slug })).filter(({ slug }) => isToRender(tagPath(slug))),
    'slug',
  );
}

export async function generateMetadata({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const tag = knowledgeBase.getTag((await readParams(params)).slug) ?? notFound();
  return createMetadata(describeTag(knowledgeBase, tag, 1));
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const tag = knowledgeBase.getTag((await readParams(params)).slug) ?? notFound();
  const view = createTagView(knowledgeBase, tag, 1) ?? notFound();
  return (
    <>
      <JsonLd nodes={buildTagJsonLd(view, describeTag(knowledgeBase, tag, 1))} />
      <TagPage view={view} />
    </>
  );
}
