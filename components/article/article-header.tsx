import { Fragment } from 'react';
import { ShareButton } from '@/components/article/share-button.client';
import { ReviewNotice } from '@/components/article/review-notice';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { DateText } from '@/components/ui/date-text';
import { article } from '#words/article';
import { counts } from '#words/base';
import { difficulties } from '#words/lists';
import { describeDate } from '@/components/ui/describe';
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
      {reviewBy && <ReviewNotice reviewBy={reviewBy} dateText={describeDate(reviewBy)} />}
    </header>
  );
}
