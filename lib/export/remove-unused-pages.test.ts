import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aKnowledgeBase } from '@/lib/content/join/test-factories';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { aSelfCheck } from '@/lib/self-checks/test-factories';
import { removeUnusedPages } from './remove-unused-pages';
import { aPublishContext } from './test-factories';

const FILES = [
  'check-your-team.html',
  'check-your-team.txt',
  'check-your-team/__next.txt',
  'results.html',
  'glossary.html',
  'articles.html',
];
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'unused-'));
  mkdirSync(join(dir, 'check-your-team'));
  FILES.forEach((file) => writeFileSync(join(dir, file), ''));
});

afterEach(() => rmSync(dir, { recursive: true }));

async function listLeft(parts: Partial<KnowledgeBase>): Promise<string[]> {
  await removeUnusedPages.run(aPublishContext({ dir, knowledgeBase: { ...aKnowledgeBase(), ...parts } }));
  return FILES.filter((file) => existsSync(join(dir, file)));
}

it('takes out the pages of self-checks and of the glossary if there is nothing to show', async () => {
  expect(await listLeft({ selfChecks: [], terms: [] })).toEqual(['articles.html']);
});

it('leaves them where there is something', async () => {
  const terms = [{ slug: 'plan', label: 'Plan', definition: 'What is to be done.', aliases: [] }];
  expect(await listLeft({ selfChecks: [aSelfCheck()], terms })).toEqual(FILES);
});
