import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFileWriter } from './files/write-files';
import { publishExport } from './publish-export';
import type { PublishStep } from './step';
import { aPublishContext } from './test-factories';

vi.mock('node:fs/promises', { spy: true });

const { knowledgeBase } = aPublishContext();
let projectDir: string;

beforeEach(() => {
  projectDir = mkdtempSync(join(tmpdir(), 'last-good-'));
  for (const [dir, text] of [
    ['out', 'good'],
    ['out.hosting', 'good'],
    ['export', 'new'],
  ] as const) {
    mkdirSync(join(projectDir, dir));
    writeFileSync(join(projectDir, dir, 'index.html'), text);
  }
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(projectDir, { recursive: true });
});

const read = (dir: string) => readFileSync(join(projectDir, dir, 'index.html'), 'utf8');

it('leaves the last good site where the disk is full, and names what was being written', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  vi.mocked(fs.writeFile).mockRejectedValueOnce(full);
  const write = createFileWriter([() => [{ path: 'feed.xml', content: '<rss/>' }]]);
  await expect(publishExport({ projectDir, exportDir: 'export', knowledgeBase }, [write])).rejects.toThrow(
    'Build failed (write the files besides the pages): ENOSPC: no space left on device, write',
  );
  expect([read('out'), read('out.hosting')]).toEqual(['good', 'good']);
});

it('takes its place when all has succeeded', async () => {
  const step: PublishStep = {
    name: 'write what hosts read',
    run: ({ hostingDir }) => fs.mkdir(hostingDir).then(() => fs.writeFile(join(hostingDir, 'index.html'), 'new')),
  };
  await publishExport({ projectDir, exportDir: 'export', knowledgeBase }, [step]);
  expect([read('out'), read('out.hosting')]).toEqual(['new', 'new']);
});

it('leaves the last good site where the build is killed in the middle of a step', async () => {
  const script = `
    const { publishExport } = await import('./lib/export/publish-export.ts');
    const run = () => new Promise(() => setInterval(() => console.log('at work'), 50));
    await publishExport({ projectDir: ${JSON.stringify(projectDir)}, exportDir: 'export', knowledgeBase: {} }, [{ name: 'wait', run }]);
  `;
  const env = { ...process.env, NODE_OPTIONS: '' };
  const build = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { env });
  for await (const output of build.stdout) if (String(output).includes('at work')) break;
  build.kill('SIGKILL');
  const [, signal] = (await once(build, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  expect([read('out'), read('out.hosting')]).toEqual(['good', 'good']);
});
