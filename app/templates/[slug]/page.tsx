import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/seo/json-ld';
import { TemplatePage } from '@/components/templates/template-page';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';
import { createTemplateView } from '@/lib/content/views/templates';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeTemplate } from '@/lib/seo/describe-pages';
import { buildTemplateJsonLd } from '@/lib/seo/json-ld/page-json-ld';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(
    getKnowledgeBase().templates.map(({ slug }) => ({ slug })),
    'slug',
  );
}

export async function generateMetadata({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const template = knowledgeBase.getTemplate((await readParams(params)).slug) ?? notFound();
  return createMetadata(describeTemplate(knowledgeBase, template));
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const template = knowledgeBase.getTemplate((await readParams(params)).slug) ?? notFound();
  const view = createTemplateView(knowledgeBase, template);
  return (
    <>
      <JsonLd nodes={buildTemplateJsonLd(view, describeTemplate(knowledgeBase, template))} />
      <TemplatePage view={view} />
    </>
  );
}
