import { expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { createQuestionIndex } from './question-index';

it.each([
  ['Être', 'e'],
  ['zebra', 'z'],
  ['إجازة', 'ا'],
  ['Ёлка', 'е'],
  ['ガイド', 'か'],
  ['がいど', 'か'],
  ['会议', '漢'],
  ['給料日', '漢'],
  ['50/50', '0'],
  ['', '0'],
])('files %j under %j', (word, letter) => {
  const { letters } = createQuestionIndex(aKnowledgeBase({ articles: [anArticle({ slug: 'a', title: word })] }));
  expect(letters.map((group) => group.letter)).toEqual([letter]);
});
