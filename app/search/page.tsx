import { SearchPage } from '@/components/search/search-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { paths } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createDimensionIndex } from '@/lib/views/dimension-index';

export function generateMetadata() {
  return {
    ...createMetadata({
      title: 'Search',
      description: 'Search the questions in your own words: name the thing, or describe the trouble.',
      path: paths.search,
    }),
    robots: { index: false, follow: true },
  };
}

export default function Page() {
  return <SearchPage sections={createDimensionIndex(getKnowledgeBase())} />;
}
