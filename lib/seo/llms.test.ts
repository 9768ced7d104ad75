import { expect, it } from 'vitest';
import { aRenderedKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { buildLlms, buildLlmsFull } from './llms';

const knowledgeBase = await aRenderedKnowledgeBase({
  articles: [
    anArticle(),
    anArticle({ title: 'What is [a] plan?', category: 'Foundational Understanding' }),
    anArticle({ title: 'Where does it belong?', dimensions: [] }),
    anArticle({ title: 'Is it elsewhere?', canonical: 'https://garden.example/insights/a' }),
  ],
});

it('lists every article as Markdown under its dimension, in the form of llmstxt.org', () => {
  const text = buildLlms(knowledgeBase);
  const [title, , summary] = text.split('\n');
  expect(title).toBe('# Shared Garden');
  expect(summary).toMatch(/^> ./);
  expect(text).toContain('## Seed Storage\n');
  expect(text).toContain(
    '- [What is \\[a\\] plan?](https://garden.example/articles/what-is-a-plan.md): Because of waiting.',
  );
  expect(text).toContain('/articles/where-does-it-belong.md');
  expect(text).not.toContain('is-it-elsewhere.md');
  expect(text.match(/^- \[/gm)!.length).toBeGreaterThanOrEqual(3);
});

it('leaves the answers out of the list when it would grow too large', () => {
  const text = buildLlms(knowledgeBase, 100);
  expect(text).not.toContain('Because of waiting.');
  expect(text).toContain('- [What is \\[a\\] plan?](https://garden.example/articles/what-is-a-plan.md)\n');
});

it('has all answers in one file', () => {
  const text = buildLlmsFull(knowledgeBase);
  expect(text).toContain('Source: https://garden.example/articles/why-do-plans-slip\n\n# Why do plans slip?');
  expect(text).not.toContain('further answers');
});

it('ends where the size ends that the site file allows, and lists the rest', () => {
  const whole = Buffer.byteLength(buildLlmsFull(knowledgeBase));
  const text = buildLlmsFull(knowledgeBase, whole - 1);
  const [answers] = text.split('\n---\n\n## 1 further answers');
  expect(Buffer.byteLength(answers!)).toBeLessThan(whole);
  expect(text.match(/^Source: /gm)).toHaveLength(2);
  expect(buildLlmsFull(knowledgeBase, 0).match(/^Source: /gm)).toBeNull();
});
