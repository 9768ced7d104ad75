import { DimensionIndex } from '@/components/listing/dimension-index';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { paths } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createDimensionIndex } from '@/lib/views/dimension-index';

export function generateMetadata() {
  const { length } = getKnowledgeBase().dimensions;
  return createMetadata({
    title: 'Dimensions',
    description: `The ${length} dimensions of how an organization works, grouped by domain, with what each covers and how many questions it answers.`,
    path: paths.dimensions,
  });
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  return (
    <DimensionIndex
      sections={createDimensionIndex(knowledgeBase)}
      getResolvers={(path) => knowledgeBase.getResolvers({ path })}
    />
  );
}
