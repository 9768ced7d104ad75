import { Fragment } from 'react';
import { ShareButton } from '@/components/article/share-button.client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { article } from '#words/article';
import { counts } from '#words/base';
import { difficulties } from '#words/lists';
import { DateText, describeDate } from '@/components/ui/describe';
import { markLanguage } from '@/components/ui/mark-language';
import type { ArticleView } from '@/lib/content/views/article';

/** The question and what is known about the answer, in one line. */
export function ArticleHeader({ view }: { readonly view: ArticleView }) {
  const { title, steps, difficulty, minutes, lastReviewed, reviewBy, language } = view;
  const facts = [
    difficulty && difficulties[difficulty],
    article.read(counts.minutes(minutes)),
    lastReviewed && (
      <>
        {article.reviewed} <DateText date={lastReviewed} />
      </>
    ),
  ].filter(Boolean);
  return (
    <header>
      <Breadcrumb steps={steps} />
      <h1 {...markLanguage(language)} className="text-h1 font-medium tracking-[-0.016em]">
        {title}
      </h1>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 font-sans text-label text-ink-soft">
        <p>
          {facts.map((fact, index) => (
            <Fragment key={index}>
              {index > 0 && ' · '}
              {fact}
            </Fragment>
          ))}
        </p>
        <ShareButton title={title} words={{ linkCopied: article.linkCopied, notShared: article.notShared }}>
          {article.share}
        </ShareButton>
      </div>
      {reviewBy && <ReviewNotice reviewBy={reviewBy} />}
    </header>
  );
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
function ReviewNotice({ reviewBy }: { readonly reviewBy: string }) {
  return (
    <p
      role="note"
      data-review-by={reviewBy}
      hidden
      suppressHydrationWarning
      className="mt-5 border-s-4 border-accent ps-4 font-sans text-note"
    >
      {article.reviewDue(describeDate(reviewBy))}
    </p>
  );
}
