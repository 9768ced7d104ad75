import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { openCollection } from './open-collection';

// A folder with the faults that such folders have; see docs/writing-articles.md for what each warning means.
const { knowledgeBase } = openCollection('fixtures/as-it-arrives');
const getArticle = (slug: string) => knowledgeBase.getArticle(slug)!;

it('has no errors, only warnings', () => {
  expect(knowledgeBase.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(knowledgeBase.articles).toHaveLength(6);
});

it('says everything that is questionable, and where', () => {
  const byFile: Record<string, string[]> = {};
  for (const { path, line, code } of knowledgeBase.findings) {
    const file = path.replace('questions/', '');
    byFile[file] = [...(byFile[file] ?? []), `${line} ${code}`].sort((a, b) => parseInt(a) - parseInt(b));
  }
  expect(byFile).toEqual({
    'What is a promise worth?.md': [
      '7 reading-time-off',
      '10 canonical-root',
      '23 link-broken',
      '23 link-site-root',
      '32 link-site-root',
      '33 link-loose',
      '35 writers-notes',
    ],
    'Who owns the handover, and why?.md': [
      '2 yaml-repaired',
      '2 short-answer-missing',
      '2 description-missing',
      '4 category-unknown',
      '7 reading-time-off',
      '12 heading-second-h1',
    ],
    'how-do-you-run-a-good-meeting.md': [
      '2 title-quote',
      '6 yaml-repaired',
      '7 yaml-repaired',
      '9 reading-time-off',
      '10 description-boilerplate',
      '11 canonical-empty',
    ],
    'how-to-run-good-meetings.md': ['3 dimension-spelling', '9 front-matter-unclosed'],
    'what-is-culture.md': ['3 dimension-spelling', '7 reading-time-off'],
    'why-do-people-hide-bad-news.md': [
      '2 short-answer-missing',
      '3 dimension-spelling',
      '17 reading-time-off',
      '18 description-boilerplate',
      '19 canonical-elsewhere',
      '32 related-question-unmatched',
      '34 writers-notes',
    ],
  });
});

it('leaves out what is not an article', () => {
  expect(knowledgeBase.skipped).toEqual([
    { path: 'INDEX.md', reason: 'about the folder' },
    { path: 'README.md', reason: 'about the folder' },
    { path: 'questions/organisational-habits.md', reason: 'status: draft' },
  ]);
});

it('publishes the telegram of an answer and the signs of a text as they are', () => {
  const article = getArticle('what-is-a-promise-worth');
  expect(article.shortAnswer?.text).toBe('As much as the last one that was kept + what it would cost to break it');
  expect(article.text).toContain('<2 points of slack, <80% of a week, >500 employees who wait. Write {placeholder}');
  expect(article.seeAlso.map(({ href }) => href)).toEqual([
    '/dimensions/trust-and-integrity',
    '/articles/why-do-people-hide-bad-news',
  ]);
  expect(article.relatedDimensions).toEqual(['role-clarity-and-accountability']);
});

it('reads the second schema as the first', () => {
  const article = getArticle('why-do-people-hide-bad-news');
  expect(article).toMatchObject({
    title: 'Why do people “hide” bad news?',
    dimension: 'trust-and-integrity',
    relatedDimensions: ['decision-making-quality'],
    difficulty: 'intermediate',
    lastReviewed: '2025-11-02',
    license: 'CC BY 4.0',
    shortAnswer: { text: 'People hide bad news because telling it costs them more than keeping it.' },
  });
  expect(article.conceptsUsed).toEqual(['candor', 'fear']);
  expect(JSON.stringify(article)).not.toMatch(/whistle/);
});

it('matches related questions that are plain text', () => {
  const [first, second] = knowledgeBase.getRelated('why-do-people-hide-bad-news');
  expect([first?.slug, second?.slug].sort()).toEqual(['how-do-you-run-a-good-meeting', 'what-is-a-promise-worth']);
  expect(first?.reasons[0]?.kind).toBe('named');
});

it('tells tags apart that differ only by a sign', () => {
  expect(knowledgeBase.tags.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['c-plus-plus', 'c-sharp']));
});

function openFiles(files: Readonly<Record<string, string>>) {
  const dir = mkdtempSync(join(tmpdir(), 'plain-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const opened = openCollection(dir);
  rmSync(dir, { recursive: true });
  return opened.knowledgeBase;
}

it('reads the language of a page from its name or its folder, and leads from each page to one of its language', () => {
  const { articles, dimensions, findings, getResolvers } = openFiles({
    'why.md': '# Why?\n\nBecause [who](who.md) asks.\n\nMore.',
    'why.fr.md': '# Pourquoi ?\n\nParce que [qui](who.md) demande.\n\nPlus.',
    'who.md': '# Who?\n\nWe.\n\nUs.',
    'who.fr.md': '# Qui ?\n\nNous.\n\nEux.',
    'en/pay/a.md': '# Pay\n\nThe 25th.\n\nMore.',
    'de/pay/a.md': '# Geld\n\nAm 25. [Hier](/pay/a.md).\n\nMehr.',
  });
  expect(articles.map(({ slug, language = '-' }) => `${slug} ${language}`).sort()).toEqual([
    'de-pay-a de',
    'en-pay-a en',
    'who -',
    'who-fr fr',
    'why -',
    'why-fr fr',
  ]);
  expect(dimensions.map(({ name }) => name)).toEqual(['Pay']);
  const follow = (path: string, url: string, text: string) => getResolvers(path).resolveLink(url, text)?.href;
  expect(follow('why.md', 'who.md', 'who')).toBe('/articles/who');
  expect(follow('why.fr.md', 'who.md', 'qui')).toBe('/articles/who-fr');
  expect(follow('de/pay/a.md', '/pay/a.md', 'Hier')).toBe('/articles/de-pay-a');
  expect(findings.map(({ code }) => code).filter((code) => code.startsWith('slug') || code.startsWith('link'))).toEqual(
    [],
  );
});

it('orders a collection without a map by its folders, and misses nothing in it', () => {
  const plain = openFiles({
    'people/leave.md': '# Leave\n\nThirty days.\n\nMore.',
    'people/pay/index.md': '# Pay\n\nThe 25th.\n\nMore.',
    'start.md': '# Start\n\nHere.\n\nMore.',
  });
  expect(plain.categories).toEqual([]);
  expect(plain.dimensions.map(({ name }) => name)).toEqual(['People']);
  expect(plain.getArticlesInDimension('people').map(({ title }) => title)).toEqual(['Leave', 'Pay']);
  const codes = plain.findings.map(({ code }) => code);
  expect(codes.filter((code) => /^(?:dimension|category)-/.test(code))).toEqual([]);
});
