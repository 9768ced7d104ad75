import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { buildArticleTexts } from '@/lib/seo/article-texts';
import { keepArticleTexts } from './keep-article-texts';

vi.mock('@/lib/seo/article-texts', { spy: true });

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'articles-'));
  vi.mocked(buildArticleTexts).mockClear();
});
afterEach(() => rmSync(dir, { recursive: true }));

const body = (text: string) => `## Short Answer\n\nBecause of waiting.\n\n## Why\n\n${text}\n`;

/** Makes the texts of one article of a collection, as a build does. */
function make(text: string, other = 'About the same.', title = 'What is two?') {
  const articles = [
    anArticle({ slug: 'one', title: 'Why one?', body: body(text) }),
    anArticle({ slug: 'two', title, body: body(other) }),
  ];
  const knowledgeBase = aKnowledgeBase({ articles });
  return keepArticleTexts(knowledgeBase, createDiskCache(dir, Date.now()), 'code')(knowledgeBase.getArticle('one')!);
}

it('makes the texts of an article once', () => {
  const first = make('Text.');
  expect(make('Text.')).toEqual(first);
  expect(buildArticleTexts).toHaveBeenCalledOnce();
});

it('makes them again when the article has changed', () => {
  make('Text.');
  expect(make('Another text.').html).toContain('Another text.');
});

it('makes them again when an article has another name that they list as related', () => {
  make('Zebras wait.', 'Zebras run.');
  expect(make('Zebras wait.', 'Zebras run.', 'What are two?').text).toContain('[What are two?]');
});
