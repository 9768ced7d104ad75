import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCollection } from '@/lib/content/join/open-collection';
import { applyChanges, resumeChanges, StaleChange, type Change } from './change-set';
import { RefusedPath } from './content-path';
import { planDeletion, planRename, planTagMerge } from './plans';
import { createFolder } from './test-folder';

function listCodes(dir: string): string[] {
  return openCollection(dir)
    .knowledgeBase.findings.map(({ code, path }) => `${code} ${path}`)
    .sort();
}

const OLD = 'articles/what-is-living-soil.md';

test.each(['articles/what-lives-in-soil.md', 'articles/basics/what-lives-in-soil.md'])(
  'renames to %s with the alias, and every link follows',
  (to) => {
    const { dir, root, read } = createFolder();
    const before = openCollection(dir).knowledgeBase;
    const codes = listCodes(dir);
    const plan = planRename(dir, OLD, to, 'what-is-living-soil');
    expect(plan.summary[0]).toBe(`${OLD} becomes ${to}.`);
    expect(plan.changes.length).toBeGreaterThan(2);
    applyChanges(dir, plan.changes, join(root, 'note.json'));
    expect(existsSync(join(dir, OLD))).toBe(false);
    expect(read(to)).toContain('what-is-living-soil');
    const after = openCollection(dir).knowledgeBase;
    expect(after.articles).toHaveLength(before.articles.length);
    expect(after.redirects).toContainEqual(
      expect.objectContaining({ from: '/articles/what-is-living-soil', to: '/articles/what-lives-in-soil' }),
    );
    expect(listCodes(dir).filter((code) => code.startsWith('link-'))).toEqual(
      codes.filter((code) => code.startsWith('link-')),
    );
  },
);

test('links of every writing follow a rename', () => {
  const { dir } = createFolder({
    'articles/old.md': '---\r\ntitle: Old? # kept\r\n---\r\nSee [b](b.md).\r\n',
    'articles/b.md':
      '[a](old.md) ![old.md](old.md) [b](./old.md#x "t") [c](old) [d](/articles/old) [e](/articles/old.md)\n`[x](old.md)`\n\n[r]: <old.md>\n',
  });
  const { changes } = planRename(dir, 'articles/old.md', 'more/new one.md', 'old');
  const after = (path: string) => changes.find((change) => change.path === path && change.after)!.after;
  expect(after('more/new one.md')).toBe(
    '---\r\ntitle: Old? # kept\r\naliases: [old]\r\n---\r\nSee [b](../articles/b.md).\r\n',
  );
  expect(after('articles/b.md')).toBe(
    '[a](../more/new%20one.md) ![old.md](../more/new%20one.md) [b](../more/new%20one.md#x "t") [c](../more/new%20one) ' +
      '[d](/articles/new-one) [e](/more/new one.md)\n`[x](old.md)`\n\n[r]: <../more/new%20one.md>\n',
  );
});

test('a name that is taken, or leads out, is refused', () => {
  const { dir } = createFolder();
  for (const to of [OLD, 'articles/how-do-you-prune-a-plum.md', '../x.md', 'articles/What-is-living-soil.md']) {
    expect(() => planRename(dir, OLD, to), to).toThrow(RefusedPath);
  }
});

test('says what becomes of a name in a reading order', () => {
  const overview = '---\ntitle: Soil\nreading_order: [why, how]\n---\n\nText.\n';
  const { dir } = createFolder({ 'articles/why.md': 'Why.\n', 'dimensions/soil.md': overview });
  const after = ({ changes }: ReturnType<typeof planRename>) =>
    changes.find(({ path }) => path === 'dimensions/soil.md')?.after;
  const renamed = planRename(dir, 'articles/why.md', 'articles/because.md', 'why');
  expect(renamed.summary).toContain('dimensions/soil.md: its name in the reading order.');
  expect(after(renamed)).toContain('reading_order: [because, how]');
  const successor = { address: '/articles/how', path: 'articles/how.md' };
  const deleted = planDeletion(dir, 'articles/why.md', 'why', successor);
  expect(deleted.summary).toContain('dimensions/soil.md: it goes from the reading order.');
  expect(after(deleted)).toContain('reading_order: [how]');
});

test('deletes with a redirect, and links lead to the successor', () => {
  const { dir, root, read } = createFolder();
  const successor = { address: '/articles/what-is-deep-watering', path: 'articles/what-is-deep-watering.md' };
  expect(() => planDeletion(dir, OLD, 'what-is-living-soil')).toThrow(RefusedPath);
  const { changes } = planDeletion(dir, OLD, 'what-is-living-soil', successor);
  applyChanges(dir, changes, join(root, 'note.json'));
  expect(read('redirects.yml')).toContain(
    '- from: /guides/compost\n  to: /dimensions/soil-and-compost\n- from: /articles/what-is-living-soil\n',
  );
  const { redirects, findings } = openCollection(dir).knowledgeBase;
  expect(redirects).toContainEqual(
    expect.objectContaining({ from: '/articles/what-is-living-soil', to: successor.address }),
  );
  expect(findings.filter(({ code, message }) => code === 'link-broken' && message.includes('living-soil'))).toEqual([]);
});

test('makes one tag of two in all articles and in the vocabulary', () => {
  const { dir, root, read } = createFolder();
  const before = openCollection(dir).knowledgeBase;
  const count = before.getArticlesWithTag('mulch').length;
  expect(count).toBeGreaterThan(0);
  applyChanges(dir, planTagMerge(dir, 'mulch', 'soil-life').changes, join(root, 'note.json'));
  const after = openCollection(dir).knowledgeBase;
  const both = before.getArticlesWithTag('soil-life').filter(({ tags }) => tags.includes('mulch')).length;
  expect(after.getTag('mulch')).toBeUndefined();
  expect(after.getArticlesWithTag('soil-life')).toHaveLength(
    count + before.getArticlesWithTag('soil-life').length - both,
  );
  expect(read('tags.yml')).toContain('aliases: [Mulch, mulching]');
});

test('a set of changes is made whole, or not at all', () => {
  const { dir, root, read, write } = createFolder({ 'a.md': 'a', 'b.md': 'b' });
  const note = join(root, 'state/note.json');
  const changes: Change[] = [
    { path: 'a.md', before: 'a', after: 'A' },
    { path: 'b.md', before: 'b' },
    { path: 'c.md', after: 'C' },
  ];
  write('b.md', 'elsewhere');
  expect(() => applyChanges(dir, changes, note)).toThrow(StaleChange);
  expect(read('a.md')).toBe('a');

  // Killed after the first file: the rest is done at the next start, and what somebody else did stays.
  write('b.md', 'b');
  write('a.md', 'elsewhere');
  writeFileSync(join(root, 'note.json'), JSON.stringify({ dir, changes }));
  resumeChanges(dir, join(root, 'note.json'));
  expect([read('a.md'), existsSync(join(dir, 'b.md')), read('c.md')]).toEqual(['elsewhere', false, 'C']);
});
