import { createRoute, createStaticParams } from '@/app/create-route';
import { describeLetter, LetterPage } from '@/components/search/question-index';
import { createQuestionIndex, listLetterPages } from '@/lib/content/views/question-index';
import { questionsPath } from '@/lib/site/paths';
import { descriptions } from '#words/descriptions';
import { pages } from '#words/frame';

const route = createRoute({
  find(knowledgeBase, slug) {
    const { letters } = createQuestionIndex(knowledgeBase);
    const group = letters.find(({ letter }) => letter === slug);
    return group && { group, letters: letters.map(({ letter }) => letter) };
  },
  describe: (_, { group: { letter } }) => ({
    title: `${pages.index}: ${describeLetter(letter)}`,
    description: descriptions.letter(describeLetter(letter)),
    path: questionsPath(letter),
  }),
  Page: ({ subject }) => <LetterPage {...subject} />,
});

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(['slug'], (knowledgeBase) =>
  listLetterPages(knowledgeBase).map(({ letter: slug }) => ({ slug })),
);
export const { generateMetadata } = route;
export default route.Page;
