import { expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { createGlossary } from './glossary';

const tagVocabulary = [
  { id: 'trust', label: 'Trust', definition: 'Relying on others.', aliases: [] },
  { id: 'raci', label: 'RACI', definition: 'A table of who does what.', aliases: ['RACI matrix'] },
  { id: '360', label: '360 review', definition: 'A review from all sides.', aliases: [] },
];
const articles = [
  anArticle({ title: 'Why 1?', tags: ['trust'], body: 'It fades.' }),
  anArticle({ title: 'Why 2?', tags: ['trust'], body: 'A raci helps less.' }),
  anArticle({ title: 'What is trust?', tags: ['trust'], body: 'It is work.' }),
  anArticle({ title: 'Why 4?', tags: ['trust'], body: 'Miracid is another word.' }),
];

it('sorts terms by letter, each with the articles that use it, those about it first', () => {
  const [signs, r, t] = createGlossary(aKnowledgeBase({ articles, tagVocabulary }));
  expect(signs).toMatchObject({ letter: '#', terms: [{ slug: '360', articles: [], tagged: 0 }] });
  expect(r).toMatchObject({ letter: 'R', terms: [{ slug: 'raci', articles: [{ title: 'Why 2?' }], tagged: 0 }] });
  expect(t!.terms[0]!.articles).toHaveLength(3);
  expect(t).toMatchObject({ letter: 'T', terms: [{ articles: [{ title: 'What is trust?' }, {}, {}], tagged: 4 }] });
});

it('takes from the default vocabulary only what the articles have as tags', () => {
  const groups = createGlossary(aKnowledgeBase({ articles, tagVocabulary, ownsVocabulary: false }));
  expect(groups.flatMap(({ terms }) => terms.map(({ slug }) => slug))).toEqual(['trust']);
});

it('is empty where no tag is explained', () => {
  expect(createGlossary(aKnowledgeBase({ articles }))).toEqual([]);
});
