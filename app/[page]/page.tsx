import { notFound } from 'next/navigation';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';
import { REPLACEABLE_PAGES } from '@/lib/site/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describePage } from '@/lib/seo/describe-pages';
import { OwnPage } from './own-page';

interface Props {
  readonly params: Promise<{ readonly page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = getKnowledgeBase().pages.filter(({ slug }) => !REPLACEABLE_PAGES.includes(slug));
  return orPlaceholder(
    pages.map(({ slug }) => ({ page: slug })),
    'page',
  );
}

export async function generateMetadata({ params }: Props) {
  return createMetadata(describePage(getKnowledgeBase().getPage((await readParams(params)).page) ?? notFound()));
}

export default async function Page({ params }: Props) {
  return <OwnPage page={getKnowledgeBase().getPage((await readParams(params)).page) ?? notFound()} />;
}
