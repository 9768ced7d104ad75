import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FAULTS } from '@/lib/export/audit/test-faults';
import { anExport, type TestExport } from '@/lib/export/audit/test-export';
import { bundleForNode } from '@/lib/export/bundle/bundle-node.mjs';

// In one file, as the scripts of the build: loading it is not what is tested.
const script = fileURLToPath(await bundleForNode('scripts/audit-seo.ts'));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'audit-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(files: TestExport): void {
  for (const [file, content] of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  }
}

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

it('says that all is well', () => {
  write(anExport());
  const { stdout, status } = run(dir);
  expect(stdout).toMatch(/^\d+ pages, \d+ rules: 0 errors, 0 warnings\.\n$/);
  expect(status).toBe(0);
});

it('names every fault with its page, and fails', () => {
  const files = anExport();
  const planted = ['head-basics', 'card-url', 'json-ld-breadcrumb', 'sitemap-entry', 'feed-entry', 'manifest'];
  for (const rule of planted) FAULTS[rule]![0]!(files);
  write(files);
  const { stdout, status } = run(dir, '--format', 'json');
  const { faults } = JSON.parse(stdout) as { faults: { rule: string; place: string }[] };
  expect([...new Set(faults.map(({ rule }) => rule))]).toEqual(planted);
  expect(faults.every(({ place }) => place.startsWith('/'))).toBe(true);
  expect(status).toBe(1);
});

it('lets a warning pass, unless it is to be strict', () => {
  const files = anExport();
  FAULTS['title-long']![0]!(files);
  write(files);
  expect(run(dir).status).toBe(0);
  expect(run(dir, '--strict').status).toBe(1);
});

it('says what it needs if there is no export', () => {
  const { stderr, status } = run(join(dir, 'none'));
  expect(stderr).toContain('after npm run build');
  expect(status).toBe(2);
});
