import { notFound } from 'next/navigation';
import { CheckIndex } from '@/components/self-checks/check-index';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeDiagnosticIndex } from '@/lib/seo/describe-diagnostic';
import { buildDiagnosticIndexJsonLd } from '@/lib/seo/json-ld/diagnostic-json-ld';
import { createCheckIndex } from '@/lib/content/views/diagnostics';

export function generateMetadata() {
  return createMetadata(describeDiagnosticIndex(getKnowledgeBase()));
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  const sections = createCheckIndex(knowledgeBase);
  if (sections.length === 0) notFound();
  return (
    <>
      <JsonLd nodes={[buildDiagnosticIndexJsonLd(sections, describeDiagnosticIndex(knowledgeBase))]} />
      <CheckIndex sections={sections} />
    </>
  );
}
