import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findMissingReview, listMissingReviews } from './four-eyes';
import { createFolder } from './test-folder';

const options = { author: 'Kim Lee', people: { kim: { name: 'Kim Lee' }, jo: { name: 'Jo' } }, today: '2026-03-31' };

test.each([
  ['reviewed_by: jo', true],
  ['reviewed_by: [kim, jo]', true],
  ['reviewer: Somebody Else', true],
  ['status: draft', true],
  ['title: Why?', false],
  ['reviewed_by: kim', false],
  ['reviewed_by: kim lee', false],
  ['reviewed_by: []', false],
])('%j may be published by Kim: %s', (yaml, expected) => {
  expect(findMissingReview(`---\n${yaml}\n---\nText`, options) === undefined).toBe(expected);
});

test('who changed an article last is who committed it, or who is about to', async () => {
  const by = (name: string) => `---\ntitle: A?\nreviewed_by: ${name}\n---\nText.\n`;
  const { root, dir, write } = createFolder({ 'a.md': by('Kim Lee'), 'b.md': by('Jo') });
  const paths = ['a.md', 'b.md'];
  expect(await listMissingReviews(dir, paths, options)).toEqual(new Map());
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args]);
  git('init', '-q');
  git('config', 'user.name', 'Kim Lee');
  git('config', 'user.email', 'kim@example.org');
  git('config', 'commit.gpgsign', 'false');
  git('add', '.');
  git('commit', '-qm', 'by Jo', '--author', 'Jo <jo@example.org>');
  expect([...(await listMissingReviews(dir, paths, options)).keys()]).toEqual(['b.md']);
  write('a.md', `${by('Kim Lee')}More.\n`);
  expect([...(await listMissingReviews(dir, paths, options)).keys()]).toEqual(paths);
});
