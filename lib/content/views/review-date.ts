import { site } from '@/lib/site/site';

interface ReviewDates {
  readonly lastReviewed?: string;
  readonly reviewBy?: string;
}

/**
 * The day by which an article is to be looked at again: the one that its author set, unless a review has taken place
 * since; otherwise so many months after the last review as the site allows.
 *
 * @returns a date as 2026-11-22; `undefined` where nothing is known of any review.
 * @example
 * getReviewDate({ lastReviewed: '2026-03-31' }); // => '2028-03-31'
 * getReviewDate({ lastReviewed: '2026-03-31', reviewBy: '2026-12-01' }); // => '2026-12-01'
 */
export function getReviewDate({ lastReviewed, reviewBy }: ReviewDates): string | undefined {
  if (reviewBy !== undefined && (lastReviewed ?? '') < reviewBy) return reviewBy;
  return lastReviewed && addMonths(lastReviewed, site.reviewAfterMonths);
}

function addMonths(date: string, months: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}
