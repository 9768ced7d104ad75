import { notFound } from 'next/navigation';
import { LetterPage } from '@/components/search/letter-page';
import { describeLetter } from '@/components/search/phrasing-list';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { questionsPath } from '@/lib/site/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createQuestionIndex, listLetterPages } from '@/lib/content/views/question-index';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';
import { descriptions } from '#words/descriptions';
import { pages } from '#words/frame';

interface Props {
  readonly params: Promise<{ readonly letter: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(listLetterPages(getKnowledgeBase()), 'letter');
}

export async function generateMetadata({ params }: Props) {
  const { letter } = await readParams(params);
  return createMetadata({
    title: `${pages.index}: ${describeLetter(letter)}`,
    description: descriptions.letter(describeLetter(letter)),
    path: questionsPath(letter),
  });
}

export default async function Page({ params }: Props) {
  const { letter } = await readParams(params);
  const { letters } = createQuestionIndex(getKnowledgeBase());
  const group = letters.find((entry) => entry.letter === letter) ?? notFound();
  return <LetterPage group={group} letters={letters.map((entry) => entry.letter)} />;
}
