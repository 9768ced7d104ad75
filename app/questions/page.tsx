import { QuestionIndex } from '@/components/search/question-index';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeQuestionIndex } from '@/lib/seo/describe-pages';
import { buildQuestionIndexJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createQuestionIndex } from '@/lib/content/views/question-index';

export function generateMetadata() {
  return createMetadata(describeQuestionIndex(getKnowledgeBase()));
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  const index = createQuestionIndex(knowledgeBase);
  return (
    <>
      <JsonLd nodes={[buildQuestionIndexJsonLd(index, describeQuestionIndex(knowledgeBase))]} />
      <QuestionIndex index={index} />
    </>
  );
}
