import { notFound } from 'next/navigation';
import { ResultsPage } from '@/components/diagnostics/results-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { paths } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createChecksView } from '@/lib/views/diagnostics';

export function generateMetadata() {
  return createMetadata({
    title: 'Results of self-checks',
    description:
      'Open the result of a self-check, or lay the results of a whole team side by side and see where people differ. Nothing is sent anywhere.',
    path: paths.results,
  });
}

export default function Page() {
  const view = createChecksView(getKnowledgeBase());
  if (view.checks.length === 0) notFound();
  return <ResultsPage {...view} />;
}
