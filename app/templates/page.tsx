import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/seo/json-ld';
import { TemplateIndex } from '@/components/templates/template-index';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createTemplateIndex } from '@/lib/content/views/templates';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeTemplateIndex } from '@/lib/seo/describe-pages';
import { buildTemplateIndexJsonLd } from '@/lib/seo/json-ld/list-json-ld';

export function generateMetadata() {
  return createMetadata(describeTemplateIndex(getKnowledgeBase()));
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  const sections = createTemplateIndex(knowledgeBase);
  if (sections.length === 0) notFound();
  return (
    <>
      <JsonLd nodes={[buildTemplateIndexJsonLd(sections, describeTemplateIndex(knowledgeBase))]} />
      <TemplateIndex sections={sections} />
    </>
  );
}
