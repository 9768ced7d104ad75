import { expect, test } from 'vitest';
import { openCollection } from '@/lib/content/join/open-collection';
import { parseFrontMatter } from '@/lib/content/read/front-matter';
import { createArticle, findNearestQuestions, proposePath } from './new-article';
import { createFolder } from './test-folder';

test.each([
  'Why do plans slip?',
  'What is "done": a #1 question?',
  "Why 'so' & <b>?",
  '- how?',
  '🌱 Wie geht’s?',
  '[x]: y {z}',
])('begins an article for %j that only waits to be filled', (question) => {
  const { dir, read } = createFolder({});
  createArticle(dir, 'a.md', { question, dimension: 'Soil & Compost', category: 'Causes', tags: ['mulch'] });
  const text = read('a.md');
  const { frontMatter, findings } = parseFrontMatter('a.md', text);
  expect(findings).toEqual([]);
  expect(frontMatter?.fields).toMatchObject({
    title: question,
    dimension: 'Soil & Compost',
    tags: ['mulch'],
    status: 'draft',
  });
});

test('a new article is not a page until it is published, and then has its place', () => {
  const { dir, read, write } = createFolder();
  createArticle(dir, 'articles/why-do-plans-slip.md', {
    question: 'Why do plans slip?',
    dimension: 'Shared Work',
    category: 'Causes',
    tags: ['rotas'],
  });
  const text = read('articles/why-do-plans-slip.md');
  expect(openCollection(dir).knowledgeBase.getArticle('why-do-plans-slip')).toBeUndefined();
  write(
    'articles/why-do-plans-slip.md',
    text.replace('status: draft', 'status: published').replace('Answer\n', 'Answer\n\nThey do.'),
  );
  const { knowledgeBase } = openCollection(dir);
  expect(knowledgeBase.getArticle('why-do-plans-slip')).toMatchObject({
    title: 'Why do plans slip?',
    dimension: 'shared-work',
    category: 'causes',
  });
  const codes = knowledgeBase.findings.filter(({ path }) => path.includes('why-do-plans')).map(({ code }) => code);
  expect(codes).not.toContain('heading-differs');
});

test('proposes a name that is free', () => {
  expect(proposePath('Why do plans slip?', [])).toBe('articles/why-do-plans-slip.md');
  expect(proposePath('Why?', ['why.md'])).toBe('why-2.md');
  expect(proposePath('../../etc/passwd', ['articles/a.md'])).toBe('articles/etc-passwd.md');
  expect(Buffer.byteLength(proposePath('ä🌱'.repeat(300), [])!)).toBeLessThan(230);
  expect(proposePath('🌱?', [])).toBeUndefined();
});

test('shows who has asked nearly the same', () => {
  const articles = [
    { path: 'a.md', title: 'Why do slugs come back every year?', askedAs: ['slugs eat all my salad'] },
    { path: 'b.md', title: 'Why do leaves hang in wet soil?', askedAs: [] },
    { path: 'c.md', title: 'How do you prune a plum?', askedAs: [] },
  ];
  expect(findNearestQuestions(articles, 'Why do slugs return each year?')[0]?.path).toBe('a.md');
  expect(findNearestQuestions(articles, 'my salad eaten by slugs')[0]?.path).toBe('a.md');
  expect(findNearestQuestions(articles, 'What is a budget?')).toEqual([]);
});
