import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { listMissingReviews } from './four-eyes';
import { createFolder } from './test-folder';

const options = { people: { kim: { name: 'Kim Lee' }, jo: { name: 'Jo' } }, today: '2026-03-31' };

function createRepository(files: Record<string, string>) {
  const folder = createFolder(files);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder.root, ...args]);
  git('init', '-q');
  git('config', 'user.name', 'Kim Lee');
  git('config', 'user.email', 'kim@example.org');
  git('config', 'commit.gpgsign', 'false');
  return { ...folder, git };
}

test('who changed an article needs somebody else to look at it, unless it is a draft', async () => {
  const lines: Record<string, string> = {
    'another.md': 'reviewed_by: jo',
    'among-others.md': 'reviewed_by: [kim, jo]',
    'by-another-name.md': 'reviewer: Somebody Else',
    'draft.md': 'status: draft',
    'nobody.md': 'title: Why?',
    'oneself.md': 'reviewed_by: kim',
    'oneself-in-full.md': 'reviewed_by: kim lee',
    'empty.md': 'reviewed_by: []',
    'no-name.md': 'reviewed_by: [""]',
    'oneself-and-no-name.md': 'reviewed_by: [kim, " "]',
    'oneself-with-spaces.md': 'reviewed_by: [" kim ", "Kim Lee "]',
  };
  const paths = Object.keys(lines);
  const { dir } = createRepository(
    Object.fromEntries(Object.entries(lines).map(([path, line]) => [path, `---\n${line}\n---\nText`])),
  );
  const missing = await listMissingReviews(dir, [...paths, 'deleted.md'], options);
  expect([...missing.keys()]).toEqual([
    ...['nobody.md', 'oneself.md', 'oneself-in-full.md', 'empty.md'],
    ...['no-name.md', 'oneself-and-no-name.md', 'oneself-with-spaces.md'],
  ]);
  expect(missing.get('nobody.md')).toBe('reviewed_by must name somebody other than Kim Lee, who changed it last.');
});

test('who changed an article last is who committed it, or who is about to', async () => {
  const by = (name: string) => `---\ntitle: A?\nreviewed_by: ${name}\n---\nText.\n`;
  const files = { 'a.md': by('Kim Lee'), 'b.md': by('Jo') };
  const paths = ['a.md', 'b.md'];
  expect(await listMissingReviews(createFolder(files).dir, paths, options)).toEqual(new Map());
  const { dir, git, write } = createRepository(files);
  git('add', '.');
  git('commit', '-qm', 'by Jo', '--author', 'Jo <jo@example.org>');
  expect([...(await listMissingReviews(dir, paths, options)).keys()]).toEqual(['b.md']);
  write('a.md', `${by('Kim Lee')}More.\n`);
  expect([...(await listMissingReviews(dir, paths, options)).keys()]).toEqual(paths);
});
