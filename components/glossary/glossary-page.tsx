import { counts } from '#words/base';
import { PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { glossary } from '#words/reference';
import { PageFeedback } from '@/components/layout/page-feedback';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { GlossaryGroup, GlossaryTerm } from '@/lib/content/views/glossary';
import { articlePath, paths, tagPath } from '@/lib/site/paths';

/** What the words mean here, by letter; each has an address of its own to link to. */
export function GlossaryPage({ groups }: { readonly groups: readonly GlossaryGroup[] }) {
  return (
    <>
      <PageHeading title={glossary.title} language={PAGE_LANGUAGE}>
        <p>{glossary.lead}</p>
      </PageHeading>
      <nav aria-label={glossary.letters} className="mt-8 font-sans text-note">
        <ul className="flex flex-wrap">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <SiteLink href={`#letter-${letter}`} className="grid min-h-11 min-w-11 place-content-center">
                {letter}
              </SiteLink>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, terms }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className="mt-12 max-w-[56rem]">
          <h2
            id={`letter-${letter}`}
            className="scroll-mt-6 border-b border-line-strong pb-1 font-sans text-note font-semibold"
          >
            {letter}
          </h2>
          <dl>
            {terms.map((term) => (
              <Entry key={term.slug} term={term} />
            ))}
          </dl>
        </section>
      ))}
      <div className="mt-12 max-w-measure">
        <PageFeedback path={paths.glossary} title={glossary.title} />
      </div>
    </>
  );
}

function Entry({ term: { slug, label, definition, aliases, articles, tagged } }: { readonly term: GlossaryTerm }) {
  return (
    <div
      id={slug}
      className="grid scroll-mt-6 gap-x-10 border-b border-line py-4 target:border-accent md:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <dt>
        <dfn className="font-semibold not-italic">{label}</dfn>
      </dt>
      <dd className="max-w-measure">
        <p>{definition}</p>
        {aliases.length > 0 && (
          <p className="mt-1 font-sans text-label text-ink-soft">{glossary.alsoCalled(counts.list(aliases))}</p>
        )}
        {articles.length > 0 && (
          <ul className="mt-1 text-note">
            {articles.map((article) => (
              <li key={article.slug}>
                <StandaloneLink href={articlePath(article.slug)}>{article.title}</StandaloneLink>
              </li>
            ))}
            {tagged > articles.length && (
              <li>
                <StandaloneLink href={tagPath(slug)}>
                  {glossary.all(tagged)}
                  <span className="sr-only"> {glossary.about(label)}</span>
                </StandaloneLink>
              </li>
            )}
          </ul>
        )}
      </dd>
    </div>
  );
}
