import { QuestionMap } from '@/components/map/question-map';
import { PageHeading } from '@/components/ui/page-heading';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeMap } from '@/lib/seo/describe-site-pages';
import { createMapView } from '@/lib/content/views/map';

export function generateMetadata() {
  return createMetadata(describeMap(getKnowledgeBase()));
}

export default function Page() {
  const view = createMapView(getKnowledgeBase());
  return (
    <>
      <PageHeading title="Everything on one page">
        <p>Down, the dimensions of how an organization works; across, the five things one can ask of each.</p>
      </PageHeading>
      <QuestionMap view={view} />
    </>
  );
}
