import { expect, it } from 'vitest';
import { anArticle, aKnowledgeBase } from '@/lib/content/join/test-factories';
import { buildLibraryManifest, createFinder, readLibraryManifest } from './library-manifest';
import { anEntry } from './test-factories';

const manifest = readLibraryManifest(
  buildLibraryManifest(
    aKnowledgeBase({
      articles: [
        anArticle({ title: 'Why do plans slip?', aliases: ['why-plans-slip', '/articles/slipping-plans', '/old/x'] }),
        anArticle({ title: 'What is a plan?', category: 'Foundational Understanding' }),
      ],
    }),
  ),
);

it('lists every article with its cell of the map', () => {
  expect(manifest.articles.map(({ title, cell }) => [title, cell])).toEqual([
    ['What is a plan?', 'seed-storage/foundational-understanding'],
    ['Why do plans slip?', 'seed-storage/diagnosis-and-patterns'],
  ]);
});

it('finds an article under its present name, with its present question', () => {
  const find = createFinder(manifest);
  expect(find(anEntry({ slug: 'what-is-a-plan', title: 'What was a plan?' }))).toMatchObject({
    entry: { title: 'What is a plan?', cell: 'seed-storage/foundational-understanding' },
    isGone: false,
  });
});

it.each(['why-plans-slip', 'slipping-plans'])('finds an article that was called %s', (slug) => {
  expect(createFinder(manifest)(anEntry({ slug }))).toMatchObject({
    entry: { slug: 'why-do-plans-slip', title: 'Why do plans slip?' },
    formerSlug: slug,
    isGone: false,
  });
});

it.each(['bread', 'constructor', '__proto__'])('says that there is no article %s', (slug) => {
  const entry = anEntry({ slug });
  expect(createFinder(manifest)(entry)).toEqual({ entry, isGone: true });
});
