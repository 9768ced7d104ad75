import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findEnvironmentFault } from './check-environment';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'environment-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it.each(['0', '65536', '-1', '3000x', 'http', '1e3'])('refuses the port %j', (PORT) => {
  expect(findEnvironmentFault({ PORT })).toBe(`PORT must be a number from 1 to 65535, not "${PORT}".`);
});

it('takes what is not set, and what is right', () => {
  expect(findEnvironmentFault({})).toBeUndefined();
  expect(findEnvironmentFault({ PORT: '8080', CONTENT_DIR: dir, PUBLIC_DIR: dir, OUT_DIR: dir })).toBeUndefined();
});

it.each(['CONTENT_DIR', 'PUBLIC_DIR'] as const)('refuses a %s that is none', (name) => {
  const file = join(dir, 'file');
  writeFileSync(file, '');
  expect(findEnvironmentFault({ [name]: file })).toBe(`${name} names "${file}", and there is no such folder.`);
});

it('refuses to put the site in the place of anything but a site', () => {
  const sentence = `OUT_DIR names "${dir}", which holds something else than a site; a build would replace it.`;
  mkdirSync(join(dir, 'articles'));
  expect(findEnvironmentFault({ OUT_DIR: dir })).toBe(sentence);
  writeFileSync(join(dir, 'file'), '');
  expect(findEnvironmentFault({ OUT_DIR: join(dir, 'file') })).toContain('something else than a site');
  mkdirSync(join(dir, '_next'));
  expect(findEnvironmentFault({ OUT_DIR: dir })).toBeUndefined();
  expect(findEnvironmentFault({ OUT_DIR: join(dir, 'new') })).toBeUndefined();
});
