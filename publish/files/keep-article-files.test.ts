import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDiskCache } from '@/lib/disk-cache/create-disk-cache';
import { aKnowledgeBase, anArticle } from '@/lib/knowledge-base/test-factories';
import { buildArticleFiles } from '@/lib/seo/article-files';
import { keepArticleFiles } from './keep-article-files';

vi.mock('@/lib/seo/article-files', { spy: true });

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'articles-'));
  vi.mocked(buildArticleFiles).mockClear();
});
afterEach(() => rmSync(dir, { recursive: true }));

const body = (text: string) => `## Short Answer\n\nBecause of waiting.\n\n## Why\n\n${text}\n`;

/** Makes the files of one article of a collection, as a build does. */
function make(text: string, other = 'About the same.') {
  const articles = [
    anArticle({ slug: 'one', title: 'Why one?', body: body(text) }),
    anArticle({ slug: 'two', title: 'What is two?', body: body(other) }),
  ];
  const knowledgeBase = aKnowledgeBase({ articles });
  return keepArticleFiles(knowledgeBase, createDiskCache(dir, Date.now()), 'code')(knowledgeBase.getArticle('one')!);
}

it('makes the files of an article once', () => {
  const first = make('Text.');
  expect(make('Text.')).toEqual(first);
  expect(buildArticleFiles).toHaveBeenCalledOnce();
});

it('makes them again when the article has changed', () => {
  make('Text.');
  expect(make('Another text.').html).toContain('Another text.');
});

it('makes them again when what it says of related articles has changed', () => {
  make('Zebras wait.');
  expect(make('Zebras wait.', 'Zebras run.')).toEqual(make('Zebras wait.', 'Zebras run.'));
  expect(buildArticleFiles).toHaveBeenCalledTimes(2);
});
