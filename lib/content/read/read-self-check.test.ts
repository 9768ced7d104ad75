import { describe, expect, it } from 'vitest';
import { getItemCode } from '@/lib/self-checks/codes';
import { isSelfCheckPath, readSelfCheck } from './read-self-check';

interface Line {
  readonly id: string;
  readonly trait?: string;
  readonly weight?: string;
}

const LINES: readonly Line[] = [...'abcdefgh'].map((id) => ({ id, trait: id < 'e' ? 'one' : 'two' }));

function aTrait(id: string): string {
  return `  - { id: ${id}, name: N, definition: D, low: L, middle: M, high: H }\n`;
}

function aStatement({ id, trait = 'one', weight = '2' }: Line): string {
  return `  - { id: ${id}, text: T, evidence: E, trait: ${trait}, weight: ${weight}, articles: [why] }\n`;
}

function aFile({ traits = ['one', 'two'], lines = LINES } = {}): string {
  const head = 'dimension: Trust\ntitle: Can we?\nintro: Look.\n';
  return `${head}traits:\n${traits.map(aTrait).join('')}statements:\n${lines.map(aStatement).join('')}`;
}

function read(yaml: string) {
  const { selfCheck, findings } = readSelfCheck('self-checks/trust.yml', yaml);
  return { selfCheck, codes: findings.map(({ code }) => code), findings };
}

describe('readSelfCheck', () => {
  it('reads a check, with weights as numbers', () => {
    const { selfCheck, codes } = read(aFile());
    expect(codes).toEqual([]);
    expect(selfCheck?.statements.map(({ weight }) => weight)).toEqual(Array(8).fill(2));
  });

  it('says where a weight is none', () => {
    const { findings } = read(aFile({ lines: [...LINES.slice(0, 7), { id: 'h', weight: '4' }] }));
    expect(findings).toMatchObject([{ code: 'data-file-invalid', line: 15, column: 56 }]);
  });

  it('says which field is missing', () => {
    const { findings } = read('dimension: Trust\ntraits: []\nstatements: []\n');
    expect(findings.map(({ message }) => message.split(':')[0])).toEqual(['title', 'intro', 'traits', 'statements']);
  });

  it('refuses a statement id that is used twice, at its place', () => {
    const { findings } = read(aFile({ lines: [...LINES.slice(0, 7), { id: 'a', trait: 'two' }] }));
    expect(findings).toMatchObject([{ code: 'self-check-id-duplicate', severity: 'error', line: 15 }]);
  });

  it('refuses two ids that a link could not tell apart', () => {
    const [first, second] = findLikeIds();
    const { findings } = read(aFile({ lines: [...LINES.slice(0, 6), { id: first }, { id: second, trait: 'two' }] }));
    expect(findings).toMatchObject([
      { code: 'self-check-id-duplicate', message: expect.stringContaining(first) as string },
    ]);
  });

  it('refuses a trait id that is used twice', () => {
    expect(read(aFile({ traits: ['one', 'two', 'two'] })).codes).toEqual(['self-check-id-duplicate']);
  });

  it('refuses a statement of a trait that is not there', () => {
    const { findings } = read(aFile({ lines: [...LINES, { id: 'i', trait: 'owne' }] }));
    expect(findings).toMatchObject([{ code: 'self-check-trait-unknown', fix: 'Did you mean one?' }]);
  });

  it('warns of a trait with fewer than two statements', () => {
    expect(read(aFile({ traits: ['one', 'two', 'three'] })).codes).toEqual(['self-check-trait-thin']);
  });

  it('warns of a check that takes longer or shorter than five minutes', () => {
    expect(read(aFile({ lines: LINES.slice(1) })).codes).toEqual(['self-check-length']);
    const many = [...'ijklm'].map((id) => ({ id }));
    expect(read(aFile({ lines: [...LINES, ...many] })).codes).toEqual(['self-check-length']);
  });

  it.each(['', '- a', '[', 'traits: 1', '\u0000', '{'.repeat(100)])('takes %j without throwing', (yaml) => {
    expect(read(yaml).selfCheck).toBeUndefined();
    expect(read(yaml).codes.length).toBeGreaterThan(0);
  });
});

it('knows a self-check by its folder and ending', () => {
  expect(isSelfCheckPath('self-checks/trust.yml')).toBe(true);
  expect(isSelfCheckPath('a/self-checks/trust.yaml')).toBe(true);
  expect(isSelfCheckPath('self-checks/trust.md')).toBe(false);
  expect(isSelfCheckPath('self-checks/old/trust.yml')).toBe(false);
});

function findLikeIds(): [string, string] {
  const seen = new Map<number, string>();
  for (let index = 0; ; index++) {
    const id = `statement-${index}`;
    const other = seen.get(getItemCode(id));
    if (other) return [other, id];
    seen.set(getItemCode(id), id);
  }
}
