import { SearchPage } from '@/components/search/search-page';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeSearch } from '@/lib/seo/describe-pages';
import { listFindableChecks } from '@/lib/content/views/self-checks';
import { createDimensionIndex } from '@/lib/content/views/dimension';
import { listFindablePages } from '@/lib/content/views/pages';
import { createQuestionIndex } from '@/lib/content/views/question-index';

export function generateMetadata() {
  return createMetadata(describeSearch());
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  return (
    <SearchPage
      sections={createDimensionIndex(knowledgeBase)}
      index={createQuestionIndex(knowledgeBase)}
      checks={listFindableChecks(knowledgeBase)}
      pages={listFindablePages(knowledgeBase)}
    />
  );
}
