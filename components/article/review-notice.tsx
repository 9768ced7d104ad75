import { article } from '#words/article';

interface ReviewNoticeProps {
  /** As 2026-11-22; `dateText` is the same in words. */
  readonly reviewBy: string;
  readonly dateText: string;
}

/**
 * Says that an article is past the day on which it should have been looked at again.
 *
 * Only the reader's clock knows that the day has passed: a build that asked the clock would not give the same page twice.
 * The script behind a page's text asks it (components/page-script/end.ts); without scripts the day itself is at the end
 * of the page.
 *
 * @see docs/decisions/034-review-dates.md
 */
export function ReviewNotice({ reviewBy, dateText }: ReviewNoticeProps) {
  return (
    <p
      role="note"
      data-review-by={reviewBy}
      hidden
      suppressHydrationWarning
      className="mt-5 border-s-4 border-accent ps-4 font-sans text-note"
    >
      {article.reviewDue(dateText)}
    </p>
  );
}
