import { notFound } from 'next/navigation';
import { CheckIndex } from '@/components/diagnostics/check-index';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { paths } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createCheckIndex } from '@/lib/views/diagnostics';

export function generateMetadata() {
  const { length } = getKnowledgeBase().diagnostics;
  return createMetadata({
    title: 'Self-checks',
    description: `${length} self-checks of five minutes each, for one person or a team: how often what works can be seen where you are, and what to read first.`,
    path: paths.diagnostics,
  });
}

export default function Page() {
  const sections = createCheckIndex(getKnowledgeBase());
  if (sections.length === 0) notFound();
  return <CheckIndex sections={sections} />;
}
