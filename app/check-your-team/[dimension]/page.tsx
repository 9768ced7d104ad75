import { notFound } from 'next/navigation';
import { CheckPage } from '@/components/self-checks/check-page';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeSelfCheck } from '@/lib/seo/describe-pages';
import { buildSelfCheckJsonLd } from '@/lib/seo/json-ld/page-json-ld';
import { createChecksView } from '@/lib/content/views/self-checks';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';

interface Props {
  readonly params: Promise<{ readonly dimension: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(
    getKnowledgeBase().selfChecks.map(({ dimension }) => ({ dimension })),
    'dimension',
  );
}

export async function generateMetadata({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const selfCheck = knowledgeBase.getSelfCheck((await readParams(params)).dimension) ?? notFound();
  const dimension = knowledgeBase.getDimension(selfCheck.dimension)!;
  return createMetadata(describeSelfCheck(selfCheck, dimension));
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const selfCheck = knowledgeBase.getSelfCheck((await readParams(params)).dimension) ?? notFound();
  const { checks, articles } = createChecksView(knowledgeBase, [selfCheck]);
  const description = describeSelfCheck(selfCheck, knowledgeBase.getDimension(selfCheck.dimension)!);
  return (
    <>
      <JsonLd nodes={buildSelfCheckJsonLd(checks[0]!, description)} />
      <CheckPage check={checks[0]!} articles={articles} />
    </>
  );
}
