import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetSearches, rememberSearch } from './recent-searches';

const KEY = 'recent-searches';
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const read = () => JSON.parse(kept.get(KEY) ?? '[]') as unknown;

it('puts the latest first, each once whatever its case, and five at most', () => {
  ['one', 'two', 'ONE', 'three', 'four', 'five', 'six'].forEach(rememberSearch);
  expect(read()).toEqual(['six', 'five', 'four', 'three', 'ONE']);
});

it('keeps neither nothing nor a whole book', () => {
  rememberSearch('   ');
  expect(read()).toEqual([]);
  rememberSearch('x'.repeat(1000));
  expect(read()).toEqual(['x'.repeat(200)]);
});

it('begins again over what makes no sense, and forgets all when it is told to', () => {
  kept.set(KEY, '{"a":');
  rememberSearch('compost');
  expect(read()).toEqual(['compost']);
  kept.set(KEY, '[1,"slugs",null]');
  rememberSearch('hoe');
  expect(read()).toEqual(['hoe', 'slugs']);
  forgetSearches();
  expect(kept.has(KEY)).toBe(false);
});

it('does without where a browser keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(() => rememberSearch('compost')).not.toThrow();
  expect(forgetSearches).not.toThrow();
});
