import { LibraryPage } from '@/components/library/library-page';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeLibrary } from '@/lib/seo/describe-pages';
import { createMapView } from '@/lib/content/views/map';
import { InPageLanguage } from '@/components/ui/in-page-language';

export function generateMetadata() {
  return createMetadata(describeLibrary());
}

export default function Page() {
  return (
    <InPageLanguage>
      <LibraryPage map={createMapView(getKnowledgeBase())} />
    </InPageLanguage>
  );
}
