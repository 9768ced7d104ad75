import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { adoptAddress } from './adopt-address';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'adopt-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function adopt(env: Record<string, string> = {}): string | undefined {
  adoptAddress(dir, env as NodeJS.ProcessEnv);
  return env.SITE_URL;
}

it('takes the address that the export names, unless the environment names one', () => {
  writeFileSync(join(dir, 'build.json'), '{"url":"https://firm.example/answers"}');
  expect([adopt(), adopt({ SITE_URL: 'https://a.example' })]).toEqual([
    'https://firm.example/answers',
    'https://a.example',
  ]);
});

it('takes none from an export that names none', () => {
  expect(adopt()).toBeUndefined();
  writeFileSync(join(dir, 'build.json'), '{}');
  expect(adopt()).toBeUndefined();
});
