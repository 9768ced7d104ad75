import { article } from '#words/article';
import { DateText } from '@/components/ui/describe';
import { listPeople, site } from '@/lib/site/site';
import type { ArticleView } from '@/lib/content/views/article';

/** What a careful reader wants to know of a text: how old it is, and what may be done with it. */
export function ArticleColophon({ view }: { readonly view: ArticleView }) {
  const { published, updated, lastReviewed, reviewBy, license, authors, reviewedBy } = view;
  const dates = [
    { text: article.published, date: published },
    { text: article.updated, date: updated },
    { text: article.lastReviewed, date: lastReviewed },
    { text: article.nextReview, date: reviewBy },
  ];
  return (
    <section aria-labelledby="about-this-answer" className="mt-10 border-t border-line pt-5 text-note">
      <h2 id="about-this-answer" className="font-sans text-label font-semibold">
        {article.about}
      </h2>
      <p className="mt-3 measure">
        <People label={article.writtenBy} names={authors} />
        <People label={article.reviewedBy} names={reviewedBy} />
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

/** People by name, with what they do and a page about them where the site knows them. */
function People({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  const people = listPeople(names);
  if (people.length === 0) return null;
  return (
    <>
      {label}{' '}
      {people.map(({ name, role, url }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          {url ? (
            <a href={url} rel="author">
              {name}
            </a>
          ) : (
            name
          )}
          {role && ` (${role})`}
        </span>
      ))}
      .{' '}
    </>
  );
}

function License({ license }: { readonly license: string | undefined }) {
  if (license === undefined) {
    if (!site.license) return null;
    return (
      <>
        {article.siteLicense}{' '}
        <a href={site.license.url} rel="license">
          {site.license.name}
        </a>
        .
      </>
    );
  }
  const isAddress = /^https:\/\//.test(license);
  return (
    <>
      {article.license} {isAddress ? <a href={license}>{license}</a> : license}.
    </>
  );
}
