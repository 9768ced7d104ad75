import { expect, it, vi } from 'vitest';

async function labelOf(facts: Readonly<Record<string, unknown>>) {
  vi.resetModules();
  vi.doMock('#site-facts', () => ({ facts: { name: 'A site', colors: [], ...facts } }));
  const { listCards } = await import('./list-cards');
  const { aKnowledgeBase, anArticle } = await import('@/lib/content/join/test-factories');
  const cards = listCards(aKnowledgeBase({ articles: [anArticle({ slug: 'lamps', dimension: [] })] }));
  return cards.find(({ path }) => path.includes('lamps'))?.label;
}

it.each([
  ['Question', { language: 'en', entries: 'questions' }],
  ['Page', { language: 'en', entries: 'pages' }],
  ['سؤال', { language: 'ar', entries: 'questions' }],
])('names an article without a dimension %s, as its site does', async (label, facts) => {
  expect(await labelOf(facts)).toBe(label);
});
