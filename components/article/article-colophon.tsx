import { DateText } from '@/components/ui/date-text';
import { site } from '@/lib/site/site';
import type { ArticleView } from '@/lib/content/views/article';

/** What a careful reader wants to know of a text: how old it is, and what may be done with it. */
export function ArticleColophon({ view }: { readonly view: ArticleView }) {
  const { published, updated, lastReviewed, reviewBy, license } = view;
  const dates = [
    { text: 'First published', date: published },
    { text: 'Last changed', date: updated },
    { text: 'Last reviewed', date: lastReviewed },
    { text: 'Next review', date: reviewBy },
  ];
  return (
    <section aria-labelledby="about-this-answer" className="mt-10 border-t border-line pt-5 text-note">
      <h2 id="about-this-answer" className="font-sans text-label font-semibold">
        About this answer
      </h2>
      <p className="mt-3 measure">
        {dates.map(
          ({ text, date }) =>
            date && (
              <span key={text}>
                {text} <DateText date={date} />.{' '}
              </span>
            ),
        )}
        <License license={license} />
      </p>
    </section>
  );
}

function License({ license }: { readonly license: string | undefined }) {
  if (license === undefined) {
    if (!site.license) return null;
    return (
      <>
        The text may be used under{' '}
        <a href={site.license.url} rel="license">
          {site.license.name}
        </a>
        .
      </>
    );
  }
  const isAddress = /^https:\/\//.test(license);
  return <>Licence of this text: {isAddress ? <a href={license}>{license}</a> : license}.</>;
}
