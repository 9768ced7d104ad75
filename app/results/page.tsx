import { notFound } from 'next/navigation';
import { ResultsPage } from '@/components/self-checks/results-page';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeResults } from '@/lib/seo/describe-pages';
import { createChecksView } from '@/lib/content/views/self-checks';

export function generateMetadata() {
  return createMetadata(describeResults());
}

export default function Page() {
  const view = createChecksView(getKnowledgeBase());
  if (view.checks.length === 0) notFound();
  return <ResultsPage {...view} />;
}
