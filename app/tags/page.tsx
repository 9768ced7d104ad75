import { TagIndex } from '@/components/listing/tag-index';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeTagIndex } from '@/lib/seo/describe-pages';
import { buildTermSetJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createTagIndex } from '@/lib/content/views/tags';

export function generateMetadata() {
  return createMetadata(describeTagIndex(getKnowledgeBase()));
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  const groups = createTagIndex(knowledgeBase);
  return (
    <>
      <JsonLd nodes={[buildTermSetJsonLd(groups, describeTagIndex(knowledgeBase))]} />
      <TagIndex groups={groups} />
    </>
  );
}
