import { QuestionIndex } from '@/components/search/question-index';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { paths } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createQuestionIndex } from '@/lib/views/question-index';

export function generateMetadata() {
  const { length } = getKnowledgeBase().articles;
  return createMetadata({
    title: 'Index of questions',
    description: `All ${length} questions and the other ways in which people put them, by letter and by dimension, on a page made to be searched.`,
    path: paths.questions,
  });
}

export default function Page() {
  return <QuestionIndex index={createQuestionIndex(getKnowledgeBase())} />;
}
