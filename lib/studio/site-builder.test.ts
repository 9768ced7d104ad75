import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createSiteBuilder } from './site-builder';
import { createFolder } from './test-folder';

/** A build in one line: it makes the page that it is told to. */
const BUILD = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const out = process.env.OUT_DIR;
  console.log('reads ' + process.env.CONTENT_DIR);
  if (process.argv[1] === 'fail') process.exit(1);
  mkdirSync(out); mkdirSync(out + '.hosting');
  writeFileSync(out + '/index.html', '<p>Built</p>');
  writeFileSync(out + '.hosting/hosting.json', JSON.stringify({ redirects: [], rules: [], headers: [] }));
`;

test('builds the collection, says how it goes, and shows the finished site', async () => {
  const { dir, root } = createFolder({});
  const outDir = join(root, 'out');
  const builder = createSiteBuilder(dir, outDir, ['-e', BUILD]);
  expect(builder.read().state).toBe('none');
  expect(builder.start().state).toBe('running');
  expect(builder.start().state).toBe('running');
  await vi.waitFor(() => expect(builder.read().state).toBe('done'), { timeout: 10_000 });
  expect(builder.read().lines).toEqual([`reads ${dir}`]);
  expect(builder.read().url).toMatch(/^http:\/\/localhost:\d+\//);
  expect(existsSync(outDir)).toBe(true);
  builder.stop();
});

test('a build that fails says what it said, and leaves what was there', async () => {
  const { dir, root } = createFolder({});
  const outDir = join(root, 'out');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'the last good site');
  const builder = createSiteBuilder(dir, outDir, ['-e', BUILD, 'fail']);
  builder.start();
  await vi.waitFor(() => expect(builder.read().state).toBe('failed'), { timeout: 10_000 });
  expect(builder.read().lines).toEqual([`reads ${dir}`]);
  expect(builder.read().url).toBeUndefined();
  builder.stop();
});
