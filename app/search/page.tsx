import { SearchPage } from '@/components/search/search-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeSearch } from '@/lib/seo/describe-lists';
import { createDimensionIndex } from '@/lib/views/dimension-index';

export function generateMetadata() {
  return createMetadata(describeSearch());
}

export default function Page() {
  return <SearchPage sections={createDimensionIndex(getKnowledgeBase())} />;
}
