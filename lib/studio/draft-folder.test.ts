import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCollection } from '@/lib/content/join/open-collection';
import { createDraftFolder, getPublishState } from './draft-folder';
import { createFolder } from './test-folder';

const TODAY = '2026-03-31';

test.each([
  ['status: draft', 'draft'],
  ['draft: true # not yet', 'draft'],
  ['published: false', 'draft'],
  ['published: 2027-01-01', 'scheduled'],
  ['expires: 2026-01-01', 'expired'],
  ['private: yes\nstatus: wip', 'draft'],
  ['status: published', 'published'],
])('%j is %s, and can be seen on the same lines', (line, state) => {
  const text = `---\ntitle: Why?\n${line}\n---\nBecause.`;
  const pairs = line.split('\n').map((part) => part.replace(/ #.*/, '').split(': ') as [string, string]);
  expect(getPublishState(Object.fromEntries(pairs), TODAY)).toBe(state);
  const { dir, root } = createFolder({ 'articles/why.md': text });
  const copy = join(root, 'copy');
  createDraftFolder(dir, copy).update(TODAY);
  const shown = readFileSync(join(copy, 'articles/why.md'), 'utf8');
  expect(shown.split('\n')).toHaveLength(text.split('\n').length);
  expect(openCollection(copy).knowledgeBase.articles).toHaveLength(1);
});

test('the copy follows the collection and holds what is not saved', () => {
  const { dir, root, write, read } = createFolder({
    'articles/a.md': '---\ntitle: A?\ndraft: true\n---\nA',
    'b.svg': '<svg/>',
  });
  const copy = join(root, 'copy');
  const folder = createDraftFolder(dir, copy);
  folder.update(TODAY);
  expect(readFileSync(join(copy, 'articles/a.md'), 'utf8')).toContain('draft: "no"');
  expect(existsSync(join(copy, 'b.svg'))).toBe(true);
  // What has not changed is not written again.
  writeFileSync(join(copy, 'b.svg'), 'untouched');
  folder.update(TODAY);
  expect(readFileSync(join(copy, 'b.svg'), 'utf8')).toBe('untouched');

  folder.update(TODAY, 'articles/other.md');
  expect(readFileSync(join(copy, 'articles/a.md'), 'utf8')).toContain('draft: true');
  folder.update(TODAY, 'articles/a.md');
  expect(readFileSync(join(copy, 'articles/a.md'), 'utf8')).toContain('draft: "no"');

  folder.setUnsaved('articles/a.md', 'unsaved');
  folder.setUnsaved('articles/new.md', 'new');
  folder.update(TODAY);
  expect(readFileSync(join(copy, 'articles/a.md'), 'utf8')).toBe('unsaved');
  expect(existsSync(join(copy, 'articles/new.md'))).toBe(true);
  expect(read('articles/a.md')).toContain('draft: true');

  folder.setUnsaved('articles/a.md', undefined);
  folder.setUnsaved('articles/new.md', undefined);
  write('c.md', 'C');
  rmSync(join(dir, 'b.svg'));
  folder.update(TODAY);
  expect(['articles/new.md', 'b.svg', 'c.md'].map((path) => existsSync(join(copy, path)))).toEqual([
    false,
    false,
    true,
  ]);
});
