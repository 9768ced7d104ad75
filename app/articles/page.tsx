import { ArticlesPage } from '@/components/listing/articles-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { paths } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createListPage } from '@/lib/views/list-page';

export function generateMetadata() {
  const { length } = getKnowledgeBase().articles;
  return createMetadata({
    title: 'All questions',
    description: `All ${length} questions, each with a short answer, in the order of the map: by dimension, and within it in the order to read them.`,
    path: paths.articles,
  });
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  return <ArticlesPage list={createListPage(knowledgeBase, knowledgeBase.articles, 1)!} />;
}
