import { notFound } from 'next/navigation';
import { GlossaryPage } from '@/components/glossary/glossary-page';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createGlossary } from '@/lib/content/views/glossary';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeGlossary } from '@/lib/seo/describe-pages';
import { buildGlossaryJsonLd } from '@/lib/seo/json-ld/list-json-ld';

export function generateMetadata() {
  return createMetadata(describeGlossary(getKnowledgeBase()));
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  const groups = createGlossary(knowledgeBase);
  if (groups.length === 0) notFound();
  return (
    <>
      <JsonLd nodes={[buildGlossaryJsonLd(groups, describeGlossary(knowledgeBase))]} />
      <GlossaryPage groups={groups} />
    </>
  );
}
