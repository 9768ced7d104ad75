import { expect, it } from 'vitest';
import { openCollection } from '@/lib/content/join/get-knowledge-base';
import { checkEditorial } from './check-editorial';
import { describeCollection, getReadingGrade } from './describe-collection';
import { findSimilarPairs } from './question-similarity';
import { findRepeatedSentences } from './repeated-sentences';

it('finds the two texts that are most alike', () => {
  const pairs = findSimilarPairs(
    [
      { slug: 'a', text: 'Why does trust fade in teams?' },
      { slug: 'b', text: 'Why do plans slip?' },
      { slug: 'c', text: 'Why does trust in a team fade?' },
    ],
    0.5,
  );
  expect(pairs).toEqual([{ first: 'a', second: 'c', similarity: expect.closeTo(1, 5) as number }]);
});

it('finds a sentence that is said again in other clothes, and no short one', () => {
  const sentence = 'Our leadership diagnostics look at exactly this thing.';
  const repeated = findRepeatedSentences([
    { slug: 'a', text: `Then wait. ${sentence}` },
    { slug: 'b', text: `Then wait.\n${sentence.toUpperCase()}` },
    { slug: 'c', text: 'Then wait.' },
  ]);
  expect(repeated).toEqual([{ sentence, slugs: ['a', 'b'] }]);
});

it('grades a plain sentence lower than a crammed one', () => {
  const plain = getReadingGrade('He has a plan. It is late.');
  const crammed = getReadingGrade(
    'Organizational accountability necessitates institutionalized responsibility allocation.',
  );
  expect(plain).toBeLessThan(3);
  expect(crammed).toBeGreaterThan(15);
});

it('has nothing to describe in an empty collection', () => {
  expect(describeCollection(openCollection('fixtures/findings/slug-empty/fail').knowledgeBase)).toBe('');
});

// Our own articles are held to all of it.
const { collection, knowledgeBase } = openCollection('content');

it('the collection is clean, warnings included', () => {
  const findings = [...knowledgeBase.findings, ...checkEditorial(collection, knowledgeBase)];
  expect(findings.map(({ path, line, code, message }) => `${path}:${line} ${code} ${message}`)).toEqual([]);
});

it('the collection has an answer in every cell of the map', () => {
  expect(describeCollection(knowledgeBase)).toContain('No cell is empty.');
  expect(knowledgeBase.dimensions).toHaveLength(13);
  expect(knowledgeBase.articles.length).toBeGreaterThanOrEqual(65);
});

it.each(knowledgeBase.articles.map((article) => [article.slug, article] as const))(
  '%s keeps the house rules',
  (_, article) => {
    expect(article.words).toBeGreaterThanOrEqual(600);
    expect(article.words).toBeLessThanOrEqual(1200);
    expect(article.tags.length).toBeGreaterThanOrEqual(3);
    expect(article.tags.length).toBeLessThanOrEqual(6);
    expect(article.askedAs.length).toBeGreaterThanOrEqual(3);
    expect(article.askedAs.length).toBeLessThanOrEqual(6);
    expect(article.linksTo.length).toBeGreaterThanOrEqual(2);
    expect(article.difficulty).toBeDefined();
  },
);
