import type * as Fs from 'node:fs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { applyChanges, resumeChanges, type Change } from './change-set';
import { createDraftFolder } from './draft-folder';
import { createDraftStore } from './drafts';
import { createFolder } from './test-folder';
import { readTextFile, saveText } from './text-file';

// A disk that takes no more bytes, and a computer that goes off between two of its calls.
const disk = vi.hoisted(() => ({ isFull: false, callsLeft: Infinity }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const dies = <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    ((...args: Args) => {
      if (disk.callsLeft <= 0) throw new Error('killed');
      disk.callsLeft -= 1;
      return call(...args);
    }) as typeof call;
  const mocked = {
    ...fs,
    writeFileSync: dies((file: string, content: Uint8Array, options?: object) => {
      // The disk is full in the middle of it.
      fs.writeFileSync(file, disk.isFull ? content.slice(0, 1) : content, options);
      if (disk.isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    }),
    renameSync: dies(fs.renameSync),
    rmSync: (path: string, options?: { force?: boolean }) =>
      // What a draft is cleaned up with does not run either when the computer is off.
      disk.callsLeft <= 0 ? undefined : dies(fs.rmSync)(path, options),
  };
  return { ...mocked, default: mocked };
});

beforeEach(() => Object.assign(disk, { isFull: false, callsLeft: Infinity }));

test('on a full disk nothing is written, and nothing is lost', () => {
  const { dir, read } = createFolder({ 'a.md': 'one\n' });
  const { text, hash } = readTextFile(dir, 'a.md')!;
  disk.isFull = true;
  expect(() => saveText(dir, { path: 'a.md', base: text, hash, text: 'two\n' })).toThrow('no space left');
  expect(read('a.md')).toBe('one\n');
  expect(readdirSync(dir)).toEqual(['a.md']);
  disk.isFull = false;
  expect(saveText(dir, { path: 'a.md', base: text, hash, text: 'two\n' }).state).toBe('saved');
});

test('a full disk is said to who draws a page, for a saved text as for one that is typed', () => {
  const { dir, root, write } = createFolder({ 'a.md': 'one\n' });
  const copyDir = join(root, 'copy');
  const { update, setUnsaved } = createDraftFolder(dir, copyDir);
  update('2026-03-31');
  const draw = () => {
    update('2026-03-31');
    return readFileSync(join(copyDir, 'a.md'), 'utf8');
  };
  for (const [text, change] of [
    ['saved\n', write],
    ['typed\n', setUnsaved],
  ] as const) {
    change('a.md', text);
    disk.isFull = true;
    expect(draw).toThrow('no space left');
    disk.isFull = false;
    expect(draw()).toBe(text);
  }
});

test('killed at any moment, the last draft is there, or the one before it', () => {
  const { root } = createFolder({});
  const { read, write } = createDraftStore(join(root, 'drafts'));
  const typed = (doc: string) => ({ base: 'saved', hash: 'x', editor: { doc } });
  expect(read('a.md')).toBeUndefined();
  write('a.md', typed('one'));
  const found: (string | undefined)[] = [];
  for (let calls = 0, isKilled = true; isKilled; calls += 1) {
    disk.callsLeft = calls;
    try {
      write('a.md', typed('one two'));
      isKilled = false;
    } catch {
      // It is started again.
    }
    disk.callsLeft = Infinity;
    found.push(read('a.md')?.editor.doc);
  }
  expect(found).toEqual(['one', 'one', 'one two']);
  expect(read('b.md')).toBeUndefined();
});

test('killed at any moment, a rename with its links is made whole or not at all', () => {
  const before = { 'articles/a.md': 'A\n', 'articles/b.md': '[a](a.md)\n', 'articles/c.md': '[a](a.md)\n' };
  const changes: Change[] = [
    { path: 'articles/new.md', after: 'A\n' },
    { path: 'articles/b.md', before: '[a](a.md)\n', after: '[a](new.md)\n' },
    { path: 'articles/c.md', before: '[a](a.md)\n', after: '[a](new.md)\n' },
    { path: 'articles/a.md', before: 'A\n' },
  ];
  const done = { 'articles/new.md': 'A\n', 'articles/b.md': '[a](new.md)\n', 'articles/c.md': '[a](new.md)\n' };
  const outcomes: string[] = [];
  for (let calls = 0, isKilled = true; isKilled; calls += 1) {
    const { dir, root } = createFolder(before);
    const note = join(root, 'state/changes.json');
    disk.callsLeft = calls;
    try {
      applyChanges(dir, changes, note);
      isKilled = false;
    } catch {
      // It is started again.
    }
    disk.callsLeft = Infinity;
    resumeChanges(dir, note);
    const files = readdirSync(join(dir, 'articles')).filter((name) => !name.startsWith('.'));
    const now = Object.fromEntries(
      files.map((name) => [`articles/${name}`, readFileSync(join(dir, 'articles', name), 'utf8')]),
    );
    outcomes.push(JSON.stringify(now) === JSON.stringify(before) ? 'nothing' : 'all');
    if (outcomes.at(-1) === 'all') expect(now, `after ${calls} calls`).toEqual(done);
    expect(existsSync(note)).toBe(false);
  }
  // The first moments come before anything is decided, all later ones after.
  expect(outcomes).toEqual(outcomes.toSorted().toReversed());
  expect(new Set(outcomes)).toEqual(new Set(['nothing', 'all']));
});
