import { describe, expect, it } from 'vitest';
import { groupWaves, isOverTime, mergeSessions } from './sessions';
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

const on = (date: string | undefined, label?: string) => aResult({ ...(date && { date }), ...(label && { label }) });

describe('groupWaves', () => {
  it('takes the results of one month for a wave', () => {
    const waves = groupWaves([on('2026-09-02'), on('2026-03-30'), on('2026-03-31')]);
    expect(waves.map(({ date, results }) => [date, results.length])).toEqual([
      ['2026-03', 2],
      ['2026-09', 1],
    ]);
  });

  it('takes the results of one day for a wave where all are of one month', () => {
    expect(groupWaves([on('2026-03-31'), on('2026-03-30')]).map(({ date }) => date)).toEqual([
      '2026-03-30',
      '2026-03-31',
    ]);
  });

  it('keeps the order in which they come where a date is missing', () => {
    const results = [on('2026-09-02'), on(undefined), on('2026-03-30')];
    expect(groupWaves(results)).toEqual(results.map((result) => ({ results: [result] })));
  });
});

describe('isOverTime', () => {
  it('takes dates months apart for a retake, unless the names differ', () => {
    expect(isOverTime([on('2026-03-31'), on('2026-09-30')])).toBe(true);
    expect(isOverTime([on('2026-03-31', 'Anna'), on('2026-09-30', 'Ben')])).toBe(false);
  });

  it('takes days of one month for colleagues, unless they bear one name', () => {
    expect(isOverTime([on('2026-03-30'), on('2026-03-31')])).toBe(false);
    expect(isOverTime([on('2026-03-30', 'Anna'), on('2026-03-31', 'Anna')])).toBe(true);
  });

  it('takes one result, or results without dates, for colleagues', () => {
    expect(isOverTime([on('2026-03-30')])).toBe(false);
    expect(isOverTime([on(undefined), on(undefined)])).toBe(false);
    expect(isOverTime([])).toBe(false);
  });
});
