import { expect, it } from 'vitest';
import type { Article, Tag } from '@/lib/content/join/model';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { listArticleTerms } from './article-terms';

const TAGS: readonly Tag[] = [
  { slug: 'decision-rights', label: 'Decision rights', definition: 'Who settles what.', aliases: ['mandate'] },
  { slug: 'trust', label: 'Trust', definition: 'Being willing to be let down.', aliases: [] },
  { slug: 'plans', label: 'Plans', aliases: [] },
];

function listTerms(text: string, tags: readonly string[] = [], used = ['decision-rights', 'trust', 'plans']): string[] {
  const knowledgeBase = {
    tags: TAGS,
    getArticlesWithTag: (slug: string) => (used.includes(slug) ? [{}] : []),
  } as unknown as KnowledgeBase;
  return listArticleTerms(knowledgeBase, { text, tags } as unknown as Article).map(({ slug }) => slug);
}

it('explains what the text uses, by its label and not by an alias', () => {
  expect(listTerms('Clear decision\nrights, please.')).toEqual(['decision-rights']);
  expect(listTerms('A mandate.')).toEqual([]);
});

it('explains an everyday word only where the article is about it', () => {
  expect(listTerms('They lost trust.')).toEqual([]);
  expect(listTerms('They lost trust.', ['trust'])).toEqual(['trust']);
});

it('explains nothing that has no definition or no page', () => {
  expect(listTerms('Two plans.', ['plans'])).toEqual([]);
  expect(listTerms('Decision rights.', [], [])).toEqual([]);
});
