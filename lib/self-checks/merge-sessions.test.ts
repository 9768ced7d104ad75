import { describe, expect, it } from 'vitest';
import { mergeSessions } from './merge-sessions';
import { aResult } from './test-factories';

const trust = aResult({ id: 'Anna1', checks: { trust: { a: 1, b: 2 } } });

describe('mergeSessions', () => {
  it('reads the checks of one session as one result', () => {
    const roles = aResult({ id: 'Anna1', label: 'Anna', checks: { roles: { c: 3 } } });
    expect(mergeSessions([trust, aResult({ id: 'Ben22' }), roles])).toEqual([
      { id: 'Anna1', label: 'Anna', checks: { trust: { a: 1, b: 2 }, roles: { c: 3 } } },
      aResult({ id: 'Ben22' }),
    ]);
  });

  it('takes the fuller answers where a check comes twice, and the later of equals', () => {
    const early = aResult({ id: 'Anna1', checks: { trust: { a: 4 } } });
    const late = aResult({ id: 'Anna1', checks: { trust: { a: 3, b: 3 } } });
    expect(mergeSessions([early, trust, early])[0]?.checks).toEqual(trust.checks);
    expect(mergeSessions([trust, late])[0]?.checks).toEqual(late.checks);
  });

  it('keeps apart what is of different days, and what has no name of a session', () => {
    const results = [
      { ...trust, date: '2026-03-31' },
      { ...trust, date: '2026-09-30' },
      aResult({ id: '' }),
      aResult({ id: '' }),
    ];
    expect(mergeSessions(results)).toEqual(results);
  });
});
