import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RefusedPath, resolveContentPath } from './content-path';
import { createFolder } from './test-folder';
import { readBytes, writeBytes } from './text-file';

test.each([
  ...['../secret.md', 'articles/../../secret.md', '/etc/passwd.md', 'C:/secret.md', 'articles\\..\\a.md', 'a\0.md', ''],
  ...['.git/config.md', 'articles/.hidden.md', 'node_modules/a.md', './a.md', 'a//b.md', 'articles/'],
  ...['a.js', 'a.html', 'package.json', 'run.sh', 'con.md', 'a.md ', `${'é'.repeat(200)}.md`],
])('refuses %j', (path) => {
  const { dir } = createFolder({ 'articles/a.md': 'A' });
  expect(() => resolveContentPath(dir, path)).toThrow(RefusedPath);
});

test.each(['articles/a.md', 'new/folder/b.mdx', 'tags.yml', 'images/x.PNG', 'articles/warum 🌱 ä?.md'])(
  'takes %j',
  (path) => {
    const { dir } = createFolder({ 'articles/a.md': 'A' });
    expect(resolveContentPath(dir, path)).toMatch(/content/);
  },
);

test('refuses links that lead out, of files, of folders and into nothing', () => {
  const { dir, root } = createFolder({ 'articles/a.md': 'A' });
  mkdirSync(join(root, 'outside'));
  writeFileSync(join(root, 'outside/b.md'), 'secret');
  symlinkSync(join(root, 'outside'), join(dir, 'linked'));
  symlinkSync(join(root, 'outside/b.md'), join(dir, 'b.md'));
  symlinkSync(join(root, 'outside/new.md'), join(dir, 'dangling.md'));
  for (const path of ['linked/b.md', 'linked/new.md', 'b.md', 'dangling.md']) {
    expect(() => readBytes(dir, path), path).toThrow(RefusedPath);
    expect(() => writeBytes(dir, path, Buffer.from('x')), path).toThrow(RefusedPath);
  }
});

test('a link inside of the folder stays a link when it is written', () => {
  const { dir, read } = createFolder({ 'articles/a.md': 'A' });
  symlinkSync('a.md', join(dir, 'articles/b.md'));
  writeBytes(dir, 'articles/b.md', Buffer.from('B'));
  expect(read('articles/a.md')).toBe('B');
});
