import { QuestionIndex } from '@/components/search/question-index';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeQuestionIndex } from '@/lib/seo/describe-lists';
import { createQuestionIndex } from '@/lib/views/question-index';

export function generateMetadata() {
  return createMetadata(describeQuestionIndex(getKnowledgeBase()));
}

export default function Page() {
  return <QuestionIndex index={createQuestionIndex(getKnowledgeBase())} />;
}
