import { expect, it } from 'vitest';
import { getReviewDate } from './article';

it('takes the day that the author set', () => {
  expect(getReviewDate({ reviewBy: '2026-12-01' })).toBe('2026-12-01');
  expect(getReviewDate({ lastReviewed: '2026-03-31', reviewBy: '2026-12-01' })).toBe('2026-12-01');
});

it('counts from the last review where none was set, or where it has taken place', () => {
  expect(getReviewDate({ lastReviewed: '2026-03-31' })).toBe('2028-03-31');
  expect(getReviewDate({ lastReviewed: '2026-12-01', reviewBy: '2026-12-01' })).toBe('2028-12-01');
});

it('knows no day where there was no review', () => {
  expect(getReviewDate({})).toBeUndefined();
});
