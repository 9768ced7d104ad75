import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSaved } from './answer-store';

function keep(value: unknown) {
  return parseSaved(JSON.stringify(value));
}

describe('what is saved on a device', () => {
  it('is read as it was written', () => {
    const saved = { id: 'Ab3dE', checks: { trust: { a: 0, b: 'unknown' } } };
    expect(keep(saved)).toEqual(saved);
  });

  it('loses what cannot be an answer, and checks without any', () => {
    const checks = { trust: { a: 9, b: null, c: 3 }, roles: { a: 'often' }, pace: 'all', ways: null };
    expect(keep({ id: 'Ab3dE', checks })).toEqual({ id: 'Ab3dE', checks: { trust: { c: 3 } } });
  });

  it('gets a new name where the old one cannot be in a link', () => {
    expect(keep({ id: '<b>', checks: {} }).id).toMatch(/^[0-9A-Za-z]{5}$/);
  });

  it('is nothing for whatever else is there, and never throws', () => {
    expect(parseSaved(null)).toEqual({ id: '', checks: {} });
    for (const text of ['', '{', '[]', '1', '"x"', '{"checks":[]}']) expect(parseSaved(text).checks).toEqual({});
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof parseSaved(text).checks).toBe('object');
      }),
    );
  });
});
