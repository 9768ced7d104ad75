import { TagIndex } from '@/components/listing/tag-index';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { paths } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createTagIndex } from '@/lib/views/tags';

export function generateMetadata() {
  const { length } = getKnowledgeBase().tags;
  return createMetadata({
    title: 'Tags',
    description: `The ${length} tags that the questions carry, in alphabetical order, with what each means and how many questions have it.`,
    path: paths.tags,
  });
}

export default function Page() {
  return <TagIndex groups={createTagIndex(getKnowledgeBase())} />;
}
