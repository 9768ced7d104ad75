import { notFound } from 'next/navigation';
import { CheckIndex } from '@/components/self-checks/check-index';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeSelfCheckIndex } from '@/lib/seo/describe-pages';
import { buildSelfCheckIndexJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createCheckIndex } from '@/lib/content/views/self-checks';

export function generateMetadata() {
  return createMetadata(describeSelfCheckIndex(getKnowledgeBase()));
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  const sections = createCheckIndex(knowledgeBase);
  if (sections.length === 0) notFound();
  return (
    <>
      <JsonLd nodes={[buildSelfCheckIndexJsonLd(sections, describeSelfCheckIndex(knowledgeBase))]} />
      <CheckIndex sections={sections} />
    </>
  );
}
