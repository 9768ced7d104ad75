import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish, readDiff, readPublicationState } from './git';
import { createFolder } from './test-folder';

function createRepository() {
  const folder = createFolder({ 'articles/a.md': 'A\n', 'articles/b.md': 'B\n' });
  const git = (...args: string[]) => execFileSync('git', ['-C', folder.root, ...args], { encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Kim');
  git('config', 'user.email', 'kim@example.org');
  git('config', 'commit.gpgsign', 'false');
  git('add', '.');
  git('commit', '-qm', 'first');
  return { ...folder, git };
}

test('without a repository there is nothing to say', async () => {
  expect(await readPublicationState(createFolder({}).dir)).toBeUndefined();
});

test('publishes the chosen files together, on a branch, and pushes', async () => {
  const { dir, root, git, write } = createRepository();
  const remote = join(root, '../', `${root.split('/').at(-1)}-remote`);
  execFileSync('git', ['init', '-q', '--bare', remote]);
  git('remote', 'add', 'origin', remote);
  write('articles/a.md', 'A!\n');
  write('articles/b.md', 'B!\n');
  write('articles/neu ä [1].md', 'C\n');
  const state = await readPublicationState(dir);
  expect(state).toMatchObject({ branch: 'main', remote: 'origin' });
  expect(state?.files).toEqual([
    { path: 'articles/a.md', kind: 'changed' },
    { path: 'articles/b.md', kind: 'changed' },
    { path: 'articles/neu ä [1].md', kind: 'new' },
  ]);
  expect(await readDiff(dir, ['articles/a.md'])).toContain('+A!');
  const paths = ['articles/a.md', 'articles/neu ä [1].md'];
  expect(await publish(dir, { paths, message: 'Two articles', branch: 'kim/two' })).toBe('Published on kim/two.');
  expect(execFileSync('git', ['-C', remote, 'log', '-1', '--format=%s', 'kim/two'], { encoding: 'utf8' })).toBe(
    'Two articles\n',
  );
  expect((await readPublicationState(dir))?.files).toEqual([{ path: 'articles/b.md', kind: 'changed' }]);
  execFileSync('rm', ['-r', remote]);
});

test('a refused push is said, and the commit stays', async () => {
  const { dir, git, write, root } = createRepository();
  git('remote', 'add', 'origin', join(root, 'nowhere'));
  write('articles/a.md', 'A!\n');
  const result = await publish(dir, { paths: ['articles/a.md'], message: 'x' });
  expect(result).toContain('Committed here, but the push was refused');
  expect(git('log', '-1', '--format=%s')).toBe('x\n');
});

test('a detached head publishes nothing, and neither does a file that has not changed', async () => {
  const { dir, git, write } = createRepository();
  write('articles/a.md', 'A!\n');
  await expect(publish(dir, { paths: ['articles/b.md'], message: 'x' })).rejects.toThrow('has not changed');
  await expect(publish(dir, { paths: ['articles/a.md'], message: 'x', branch: '--force' })).rejects.toThrow();
  git('checkout', '-q', '--detach');
  await expect(publish(dir, { paths: ['articles/a.md'], message: 'x' })).rejects.toThrow('detached');
});

test('a merge that is not finished publishes nothing until it is', async () => {
  const { dir, git, write } = createRepository();
  git('switch', '-qc', 'other');
  write('articles/a.md', 'Theirs\n');
  git('commit', '-qam', 'theirs');
  git('switch', '-q', 'main');
  write('articles/a.md', 'Ours\n');
  git('commit', '-qam', 'ours');
  expect(() => git('merge', '-q', 'other')).toThrow();
  write('articles/b.md', 'B!\n');
  const state = await readPublicationState(dir);
  expect(state?.files[0]).toEqual({ path: 'articles/a.md', kind: 'in conflict' });
  expect(state?.obstacle).toContain('articles/a.md');
  await expect(publish(dir, { paths: ['articles/b.md'], message: 'x' })).rejects.toThrow('merge');
  write('articles/a.md', 'Both\n');
  git('commit', '-qam', 'merged');
  write('articles/b.md', 'B, again\n');
  expect(await publish(dir, { paths: ['articles/b.md'], message: 'x' })).toContain('Committed.');
});

test('reads every kind of change', async () => {
  const { dir, git, write } = createRepository();
  write('articles/c.md', 'Gone soon\n');
  write('articles/d.md', 'A text that moves to another name\n');
  git('add', '.');
  git('commit', '-qm', 'second');
  write('articles/a.md', 'A!\n');
  git('rm', '-q', 'content/articles/c.md');
  git('mv', 'content/articles/d.md', 'content/articles/e.md');
  write('articles/f.md', 'F\n');
  write('articles/g.md', 'G\n');
  git('add', 'content/articles/g.md');
  const { files } = (await readPublicationState(dir))!;
  expect(files.map(({ path, kind }) => `${path} is ${kind}`)).toEqual([
    'articles/a.md is changed',
    'articles/c.md is deleted',
    'articles/e.md is renamed',
    'articles/g.md is new',
    'articles/f.md is new',
  ]);
});
