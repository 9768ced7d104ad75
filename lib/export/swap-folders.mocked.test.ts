import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restoreFolders, swapFolders } from './swap-folders';

vi.mock('node:fs', { spy: true });

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const at = (name: string) => join(dir, name);

function make(name: string, content: string): void {
  mkdirSync(at(name));
  writeFileSync(join(at(name), 'file'), content);
}

function read(name: string): string | undefined {
  return existsSync(at(name)) ? readFileSync(join(at(name), 'file'), 'utf8') : undefined;
}

const swaps = () => [
  { from: at('new'), to: at('out') },
  { from: at('new.hosting'), to: at('out.hosting') },
];

it('makes the folder that the site goes to, and leaves nothing of the export behind', () => {
  make('new', 'new');
  swapFolders([{ from: at('new'), to: join(dir, 'deep/down/out') }]);
  expect([existsSync(at('new')), readFileSync(join(dir, 'deep/down/out/file'), 'utf8')]).toEqual([false, 'new']);
});

it.runIf(existsSync('/dev/shm'))('copies to another file system first', () => {
  const other = mkdtempSync('/dev/shm/swap-');
  make('new', 'new');
  swapFolders([{ from: at('new'), to: join(other, 'out') }]);
  expect(readFileSync(join(other, 'out/file'), 'utf8')).toBe('new');
  expect([existsSync(join(other, 'out.incoming')), existsSync(at('new'))]).toEqual([false, false]);
  rmSync(other, { recursive: true });
});

it.runIf(existsSync('/dev/shm'))('leaves the other file system as it was where that has no room', () => {
  const other = mkdtempSync('/dev/shm/swap-');
  make('new', 'new');
  make('out', 'old');
  cpSync(at('out'), join(other, 'out'), { recursive: true });
  vi.mocked(cpSync).mockImplementationOnce((from, to) => {
    mkdirSync(to);
    writeFileSync(join(String(to), 'half'), 'n');
    throw new Error('ENOSPC: no space left on device');
  });
  expect(() => swapFolders([{ from: at('new'), to: join(other, 'out') }])).toThrow('ENOSPC');
  expect(readdirSync(other)).toEqual(['out']);
  expect([readFileSync(join(other, 'out/file'), 'utf8'), read('new')]).toEqual(['old', 'new']);
  rmSync(other, { recursive: true });
});

it('puts new folders in the place of the last ones', () => {
  for (const name of ['new', 'new.hosting']) make(name, 'new');
  for (const name of ['out', 'out.hosting']) make(name, 'old');
  swapFolders(swaps());
  expect([read('out'), read('out.hosting'), read('new'), read('out.previous')]).toEqual([
    'new',
    'new',
    undefined,
    undefined,
  ]);
});

it('begins where there was nothing', () => {
  for (const name of ['new', 'new.hosting']) make(name, 'new');
  swapFolders(swaps());
  expect([read('out'), read('out.hosting')]).toEqual(['new', 'new']);
});

it('leaves everything as it was when one of them cannot be moved', () => {
  make('new', 'new');
  for (const name of ['out', 'out.hosting']) make(name, 'old');
  expect(() => swapFolders(swaps())).toThrow('ENOENT');
  expect([read('out'), read('out.hosting'), read('new')]).toEqual(['old', 'old', 'new']);
});

it('puts back the last good folder when a build was killed in between', () => {
  make('out', 'old');
  renameSync(at('out'), at('out.previous'));
  restoreFolders([at('out'), at('out.hosting')]);
  expect(read('out')).toBe('old');
});
