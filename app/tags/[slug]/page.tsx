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
  /** `page` in the route of further pages, which this module draws as well. */
  readonly params: Promise<{ readonly slug: string; readonly page?: string }>;
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
  const { slug, page = '1' } = await readParams(params);
  const knowledgeBase = getKnowledgeBase();
  const tag = knowledgeBase.getTag(slug) ?? notFound();
  return createMetadata(describeTag(knowledgeBase, tag, Number(page)));
}

export default async function Page({ params }: Props) {
  const { slug, page = '1' } = await readParams(params);
  const knowledgeBase = getKnowledgeBase();
  const tag = knowledgeBase.getTag(slug) ?? notFound();
  const view = createTagView(knowledgeBase, tag, Number(page)) ?? notFound();
  return (
    <>
      <JsonLd nodes={buildTagJsonLd(view, describeTag(knowledgeBase, tag, Number(page)))} />
      <TagPage view={view} />
    </>
  );
}
