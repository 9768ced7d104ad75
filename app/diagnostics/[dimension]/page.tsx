import { notFound } from 'next/navigation';
import { CheckPage } from '@/components/self-checks/check-page';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeDiagnostic } from '@/lib/seo/describe-diagnostic';
import { buildDiagnosticJsonLd } from '@/lib/seo/json-ld/diagnostic-json-ld';
import { createChecksView } from '@/lib/content/views/diagnostics';
import { orPlaceholder } from '@/lib/content/views/static-params';

interface Props {
  readonly params: Promise<{ readonly dimension: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(
    getKnowledgeBase().diagnostics.map(({ dimension }) => ({ dimension })),
    'dimension',
  );
}

export async function generateMetadata({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const diagnostic = knowledgeBase.getDiagnostic((await params).dimension) ?? notFound();
  const dimension = knowledgeBase.getDimension(diagnostic.dimension)!;
  return createMetadata(describeDiagnostic(diagnostic, dimension));
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const diagnostic = knowledgeBase.getDiagnostic((await params).dimension) ?? notFound();
  const { checks, articles } = createChecksView(knowledgeBase, [diagnostic]);
  const description = describeDiagnostic(diagnostic, knowledgeBase.getDimension(diagnostic.dimension)!);
  return (
    <>
      <JsonLd nodes={buildDiagnosticJsonLd(checks[0]!, description)} />
      <CheckPage check={checks[0]!} articles={articles} />
    </>
  );
}
