import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { readMarkdown, type MarkdownDocument, type MarkdownSource } from '@/lib/content/compile/read-markdown';
import { cacheDocuments, memoizeDocuments } from './cache-documents';

const source: MarkdownSource = { path: 'a.md', format: 'md', body: '# Why?\n\nBecause [so](b.md).\n', bodyLine: 4 };
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function createReader() {
  const read = vi.fn(readMarkdown);
  return { read, keep: cacheDocuments(read, createDiskCache(dir, Date.now())) };
}

/** What is kept on disk: the trees are made again where they are needed. */
function withoutTrees(document: MarkdownDocument): MarkdownDocument {
  return { ...document, answerTree: undefined, bodyTree: undefined };
}

it('gives the next build what this one has read', () => {
  const first = createReader().keep(source);
  const { read, keep } = createReader();
  expect(keep(source)).toEqual(withoutTrees(first));
  expect(read).not.toHaveBeenCalled();
});

it.each([
  ['text', { body: '# Why not?\n' }],
  ['name, which is in its findings', { path: 'b.md' }],
  ['place in the file', { bodyLine: 5 }],
  ['format', { format: 'mdx' as const }],
])('reads again what has another %s', (_, change) => {
  createReader().keep(source);
  const { read, keep } = createReader();
  expect(keep({ ...source, ...change })).toEqual(readMarkdown({ ...source, ...change }));
  expect(read).toHaveBeenCalledOnce();
});

it('lets go of the trees of a collection that is very large, but not of a text that is read again', () => {
  const read = memoizeDocuments(readMarkdown);
  const nth = (number: number, body = source.body) => read({ ...source, path: `${number}.md`, body });
  for (let number = 0; number < 2000; number += 1) nth(number, 'x');
  expect(nth(1999, 'x').bodyTree).toBeDefined();
  expect(nth(2000)).toEqual(withoutTrees(readMarkdown({ ...source, path: '2000.md' })));
  expect(nth(2000, 'Because so.').bodyTree).toBeDefined();
});
