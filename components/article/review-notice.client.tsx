'use client';

import { useSyncExternalStore } from 'react';

interface ReviewNoticeProps {
  /** As 2026-11-22; `dateText` is the same in words. */
  readonly reviewBy: string;
  readonly dateText: string;
}

/**
 * Says that an article is past the day on which it should have been looked at again.
 *
 * Only the reader's clock knows that the day has passed: a build that asked the clock would not give the same page twice.
 * In a page that is loaded a line of script asks it (`lib/site/inline-scripts.ts`); an island because a page that was navigated
 * to runs no such line. Without scripts the day itself stands at the end of the page.
 *
 * @see docs/decisions/034-review-dates.md
 */
export function ReviewNotice({ reviewBy, dateText }: ReviewNoticeProps) {
  const isDue = useSyncExternalStore(
    subscribeToNothing,
    () => reviewBy < new Date().toISOString().slice(0, 10),
    () => false,
  );
  return (
    <p
      role="note"
      data-review-by={reviewBy}
      suppressHydrationWarning
      hidden={!isDue}
      className="mt-5 border-l-4 border-accent pl-4 font-sans text-note"
    >
      This answer was due for a review by {dateText}, and has not had one yet. Weigh it accordingly.
    </p>
  );
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
