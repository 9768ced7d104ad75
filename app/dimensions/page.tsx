import { DimensionIndex } from '@/components/listing/dimension-index';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeDimensionIndex } from '@/lib/seo/describe-pages';
import { buildDimensionIndexJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createDimensionIndex } from '@/lib/content/views/dimension';

export function generateMetadata() {
  return createMetadata(describeDimensionIndex(getKnowledgeBase()));
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  const sections = createDimensionIndex(knowledgeBase);
  return (
    <>
      <JsonLd nodes={[buildDimensionIndexJsonLd(sections, describeDimensionIndex(knowledgeBase))]} />
      <DimensionIndex sections={sections} />
    </>
  );
}
