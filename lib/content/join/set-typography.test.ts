import { expect, it } from 'vitest';
import { createHomeView } from '@/lib/content/views/home';
import { aKnowledgeBase, anArticle, anOverview } from './test-factories';

const knowledgeBase = aKnowledgeBase({
  articles: [
    anArticle({
      title: `Why can't we say "no"?`,
      metaDescription: `It's "no" that keeps a promise, and a team's word is worth as much as its 'no' on a bad day.`,
      askedAs: ["we can't say no to anybody's plan"],
      sources: [{ author: "Pat O'Hara", work: `The "No" Book`, year: '1999' }],
      body: `## Short Answer\n\nYes.\n\n## What 'no' costs\n\nText.\n`,
    }),
  ],
  overviews: [anOverview({ title: 'Seed Storage', summary: `Everybody's "way".` })],
});
const [article] = knowledgeBase.articles;

it('sets what is shown, and no address', () => {
  expect(article).toMatchObject({
    title: 'Why can’t we say “no”?',
    description: 'It’s “no” that keeps a promise, and a team’s word is worth as much as its ‘no’ on a bad day.',
    askedAs: ['we can’t say no to anybody’s plan'],
    sources: [{ author: 'Pat O’Hara', work: 'The “No” Book' }],
    headings: [expect.objectContaining({ text: 'What ‘no’ costs', id: 'what-no-costs' })],
  });
  expect(article!.slug).not.toMatch(/[’“]/);
  expect(knowledgeBase.getDimension('seed-storage')?.overview?.summary).toBe('Everybody’s “way”.');
  expect(createHomeView(knowledgeBase).symptoms[0]?.text).toBe('we can’t say no to anybody’s plan');
});

it('leaves a text in another language the marks of its own', () => {
  const [german] = aKnowledgeBase({ articles: [anArticle({ title: 'Was heißt "nein"?', language: 'de' })] }).articles;
  expect(german!.title).toBe('Was heißt „nein“?');
});
