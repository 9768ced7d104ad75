import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { site } from '@/lib/site/site';

// Next compiles a page when it is first asked for.
test.setTimeout(120_000);

const port = 4322;
const folder = mkdtempSync(join(tmpdir(), 'writing-'));
const file = join(folder, 'articles/what-is-deep-watering.md');
let server: ChildProcess;

test.beforeAll(() => {
  cpSync('fixtures/site', folder, { recursive: true });
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, PORT: String(port) },
    stdio: 'ignore',
  });
});

test.afterAll(() => {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true });
});

test('a saved article shows in the open page by itself, and a doubtful value takes no page away', async ({ page }) => {
  const address = `http://localhost:${port}${site.basePath}/articles/what-is-deep-watering`;
  await expect(async () => {
    await page.goto(address, { timeout: 60_000 });
  }).toPass({ timeout: 90_000 });
  const answer = page.getByRole('region', { name: 'Short answer' });
  await expect(answer).toBeVisible();

  const text = readFileSync(file, 'utf8');
  // A page hears of a save once its scripts run.
  await expect(async () => {
    writeFileSync(file, text.replace('## Short Answer\n\n', '## Short Answer\n\nWritten just now. '));
    await expect(answer).toContainText('Written just now.', { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });

  // What is only doubtful takes no page away.
  writeFileSync(file, text.replace('difficulty: foundational', 'difficulty: purple'));
  await expect(answer).not.toContainText('Written just now.', { timeout: 30_000 });

  writeFileSync(file, text.replace('## Short Answer\n\n', '## Short Answer\n\nMended. '));
  await expect(answer).toContainText('Mended.', { timeout: 30_000 });
});
