import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aDiagnostic } from '@/lib/self-checks/test-factories';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { removeUnusedPages } from './remove-unused-pages';
import { aPublishContext } from './test-factories';

const FILES = ['diagnostics.html', 'diagnostics.txt', 'diagnostics/__next.txt', 'results.html', 'articles.html'];
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'unused-'));
  mkdirSync(join(dir, 'diagnostics'));
  FILES.forEach((file) => writeFileSync(join(dir, file), ''));
});

afterEach(() => rmSync(dir, { recursive: true }));

async function listLeft(diagnostics: KnowledgeBase['diagnostics']): Promise<string[]> {
  await removeUnusedPages.run(
    aPublishContext({
      dir,
      knowledgeBase: { diagnostics, templates: [] as KnowledgeBase['templates'] } as KnowledgeBase,
    }),
  );
  return FILES.filter((file) => existsSync(join(dir, file)));
}

it('takes out the pages of self-checks where there are none', async () => {
  expect(await listLeft([])).toEqual(['articles.html']);
});

it('leaves them where there is one', async () => {
  expect(await listLeft([aDiagnostic()])).toEqual(FILES);
});
