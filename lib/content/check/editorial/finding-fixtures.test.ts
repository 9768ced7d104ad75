import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FILE_LIMIT } from '@/lib/content/read/read-text';
import { checkEditorial } from '@/lib/content/check/editorial/check-editorial';
import { FINDING_CODES, type FindingCode } from '@/lib/content/check/codes';
import { addPictures, openCollection } from '@/lib/content/join/open-collection';

const FIXTURES = 'fixtures/problems';
const made = mkdtempSync(join(tmpdir(), 'fixtures-'));
afterAll(() => rmSync(made, { recursive: true }));

/** Examples that are better made than kept. */
function makeLargeFile(size: number): string {
  const dir = mkdtempSync(join(made, 'large-'));
  writeFileSync(join(dir, 'large.md'), `---\ntitle: Large?\n---\n${'word '.repeat(size / 5)}`);
  return dir;
}

/** Eleven articles, so many of which open with a question. */
function makeHabit(count: number): string {
  const dir = mkdtempSync(join(made, 'habit-'));
  for (let index = 0; index < 11; index += 1) {
    const opening = index < count ? 'Who has not seen it?' : 'Plans slip.';
    writeFileSync(join(dir, `why-${index}.md`), `---\ntitle: Why ${index}?\n---\n${opening} Work waits.`);
  }
  return dir;
}

const MADE: Partial<Record<FindingCode, { readonly fail: () => string; readonly pass: () => string }>> = {
  'habit-frequent': { fail: () => makeHabit(3), pass: () => makeHabit(2) },
  'file-too-large': { fail: () => makeLargeFile(FILE_LIMIT + 5), pass: () => makeLargeFile(FILE_LIMIT / 10) },
};

async function listCodes(dir: string): Promise<FindingCode[]> {
  const opened = openCollection(dir);
  const { findings } = await addPictures(opened);
  return [...findings, ...checkEditorial(opened.collection, opened.knowledgeBase)].map(({ code }) => code);
}

describe.each(Object.keys(FINDING_CODES) as FindingCode[])('%s', (code) => {
  const fail = MADE[code]?.fail ?? (() => join(FIXTURES, code, 'fail'));
  const pass = MADE[code]?.pass ?? (() => join(FIXTURES, code, 'pass'));

  it('is reported where it is', async () => {
    expect(existsSync(fail())).toBe(true);
    expect(await listCodes(fail())).toContain(code);
  });

  it('is not reported where it is not', async () => {
    expect(existsSync(pass())).toBe(true);
    expect(await listCodes(pass())).not.toContain(code);
  });
});

it('has no example of a finding that does not exist', () => {
  expect(readdirSync(FIXTURES).filter((name) => !(name in FINDING_CODES))).toEqual([]);
});
