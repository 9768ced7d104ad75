import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { createPublicCopier } from './copy-public';
import { aPublishContext } from './test-factories';

const root = mkdtempSync(join(tmpdir(), 'public-'));
afterAll(() => rmSync(root, { recursive: true }));

it('publishes the owner’s files as they are, and none over a file of the site but an icon', async () => {
  const [dir, publicDir] = [join(root, 'out'), join(root, 'public')] as const;
  mkdirSync(join(publicDir, 'files'), { recursive: true });
  mkdirSync(dir);
  for (const name of ['favicon.ico', 'sitemap.xml']) writeFileSync(join(dir, name), 'ours');
  for (const name of ['favicon.ico', 'sitemap.xml', 'google123.html', 'files/a b.pdf']) {
    writeFileSync(join(publicDir, name), 'google-site-verification: google123.html');
  }
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await createPublicCopier(publicDir).run(aPublishContext({ dir }));
  const read = (name: string) => readFileSync(join(dir, name), 'utf8');
  expect(read('google123.html')).toBe('google-site-verification: google123.html');
  expect(read('files/a b.pdf')).toBe('google-site-verification: google123.html');
  expect(read('favicon.ico')).not.toBe('ours');
  expect(read('sitemap.xml')).toBe('ours');
  expect(warn.mock.calls.flat()).toEqual([expect.stringContaining('public/sitemap.xml is not published')]);
});

it('needs no such folder', async () => {
  await expect(createPublicCopier(join(root, 'none')).run(aPublishContext({ dir: root }))).resolves.toBeUndefined();
});
