import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aKnowledgeBase } from '@/lib/content/join/test-factories';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { aSelfCheck } from '@/lib/self-checks/test-factories';
import { listExportFiles } from './list-pages';
import { dropUnusedFiles, removePlaceholders, removeUnusedPages } from './remove-unused';
import type { PublishStep } from './step';
import { aPublishContext } from './test-factories';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'unused-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** What a step leaves of some files. */
async function listLeft(step: PublishStep, files: readonly string[], parts: Partial<KnowledgeBase> = {}) {
  for (const file of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), '');
  }
  await step.run(aPublishContext({ dir, knowledgeBase: { ...aKnowledgeBase(), ...parts } }));
  return listExportFiles(dir);
}

it('leaves what pages fetch and what the owner has put there, and nothing of Next’s client', async () => {
  const used = ['_next/static/islands/a.js', '_next/static/media/a.woff2', 'index.html', 'owner.txt', 'tags/a.html'];
  const unused = [
    ...['_next/static/chunks/a.js', '_next/static/chunks/a.css', '_next/static/build/_ssgManifest.js'],
    ...['_not-found.html', '_not-found.txt', 'index.txt', 'tags/a.txt', 'tags/a/__next._tree.txt'],
  ];
  expect(await listLeft(dropUnusedFiles, [...used, ...unused])).toEqual(used);
});

it('takes out the pages that no route has', async () => {
  const kept = ['articles/page/2.html', 'tags/a-b.html'];
  const placeholders = ['tags/-.html', 'tags/-/page/-.html', 'articles/page/-.txt'];
  expect(await listLeft(removePlaceholders, [...kept, ...placeholders])).toEqual(kept);
});

const PAGES = [
  ...['articles.html', 'check-your-team.html', 'check-your-team.txt', 'check-your-team/__next.txt'],
  ...['glossary.html', 'results.html'],
];

it('takes out the pages of self-checks and of the glossary if there is nothing to show', async () => {
  expect(await listLeft(removeUnusedPages, PAGES, { selfChecks: [], terms: [] })).toEqual(['articles.html']);
});

it('leaves them where there is something', async () => {
  const terms = [{ slug: 'plan', label: 'Plan', definition: 'What is to be done.', aliases: [] }];
  expect(await listLeft(removeUnusedPages, PAGES, { selfChecks: [aSelfCheck()], terms })).toEqual(PAGES);
});
