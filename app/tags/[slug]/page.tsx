import { notFound } from 'next/navigation';
import { TagPage } from '@/components/listing/tag-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { tagPath } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeTag } from '@/lib/seo/describe-tag';
import { createTagView } from '@/lib/views/tags';
import { orPlaceholder } from '@/lib/views/static-params';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(
    getKnowledgeBase().tags.map(({ slug }) => ({ slug })),
    'slug',
  );
}

export async function generateMetadata({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const tag = knowledgeBase.getTag((await params).slug) ?? notFound();
  return createMetadata({
    title: `Questions about ${tag.label.toLowerCase()}`,
    description: describeTag(knowledgeBase, tag),
    path: tagPath(tag.slug),
  });
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const tag = knowledgeBase.getTag((await params).slug) ?? notFound();
  return <TagPage view={createTagView(knowledgeBase, tag, 1) ?? notFound()} />;
}
