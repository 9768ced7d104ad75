import { article as articleWords } from '#words/article';
import { counts } from '#words/base';
import { lists } from '#words/lists';
import { ArticleText } from '@/components/article/article-text';
import { PageFeedback } from '@/components/layout/page-feedback';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkList } from '@/components/ui/link-list';
import { Drawing } from '@/components/ui/drawing';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { SmallSection } from '@/components/ui/small-section';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { articlePath, selfCheckPath, dimensionPath, tagPath } from '@/lib/site/paths';
import type { CategorySection, DimensionView } from '@/lib/content/views/dimension';
import { ArticleList } from './article-list';
import { Spoken } from '@/components/ui/spoken';

/** A row of the map, opened out: what the dimension is, its questions by kind, and the order to read them in. */
export function DimensionPage({ view }: { readonly view: DimensionView }) {
  const { slug, name, steps, domain, overview, list, sections, readingOrder, siblings, tags, check } = view;
  // Where nothing is of a kind, the list is whole and in the order to read it.
  const hasKinds = sections.some((section) => section.slug !== 'more');
  return (
    <div data-domain={domain.number}>
      <PageHeading
        title={name}
        above={
          <>
            <Breadcrumb steps={steps} />
            <Drawing of={view.drawing} className="mt-4 mb-3 size-16" />
          </>
        }
      >
        {overview?.summary && <p>{overview.summary}</p>}
      </PageHeading>
      {hasKinds && (
        <nav aria-label={lists.kinds} className="mt-10 border-t-2 border-accent font-sans text-note">
          <ul className="grid grid-cols-2 sm:grid-cols-3 lg:grid-cols-5">
            {sections.map((section) => (
              <li key={section.slug} className="border-b border-line">
                <a
                  href={`#${section.slug}`}
                  className="flex min-h-12 items-center py-1.5 pe-3 leading-snug no-underline hover:underline"
                >
                  {section.question}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 lg:grid-cols-[minmax(0,37rem)_minmax(13rem,1fr)] xl:gap-x-24">
        <div className="lg:col-start-1">
          {hasKinds ? (
            sections.map((section) => <Section key={section.slug} section={section} />)
          ) : (
            <>
              <h2 className="mt-10 mb-3 text-h3 font-medium">{counts.entries(list.total)}</h2>
              <ArticleList entries={list.entries} without="dimension" />
            </>
          )}
          <Pagination listPath={dimensionPath(slug)} page={list.page} pageCount={list.pageCount} />
        </div>
        <aside aria-label={lists.about(name)} className="mt-14 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          {hasKinds && readingOrder.length > 1 && (
            <>
              <h2 className="font-sans text-note font-semibold">{lists.readingOrder}</h2>
              <ol className="mt-1 text-note">
                {readingOrder.map((article, index) => (
                  <li key={article.slug} className="flex gap-3 border-b border-line">
                    <span className="w-4 py-2.5 font-sans text-label leading-6 text-ink-soft tabular-nums">
                      {index + 1}
                    </span>
                    <StandaloneLink
                      href={articlePath(article.slug)}
                      className="py-2.5 leading-snug no-underline hover:underline"
                    >
                      <Spoken language={article.language}>{article.title}</Spoken>
                    </StandaloneLink>
                  </li>
                ))}
              </ol>
            </>
          )}
          {check && (
            <SmallSection id="check" title={articleWords.check} className="mt-10 border-t border-line pt-4 first:mt-0">
              <p className="mt-2 text-note">
                <StandaloneLink href={selfCheckPath(check.dimension)}>{check.title}</StandaloneLink>
              </p>
              <p className="mt-1 font-sans text-label text-ink-soft lining-nums">
                {articleWords.checkFacts(counts.statements(check.statements))}
              </p>
            </SmallSection>
          )}
        </aside>
        {overview && (
          <section aria-labelledby="about" className="mt-16 lg:col-start-1">
            <h2 id="about" className="text-h2 font-medium">
              {lists.about(name)}
            </h2>
            <ArticleText html={overview.html} className="mt-4" />
          </section>
        )}
      </div>
      <SmallSection id="around" title={lists.nearby} className="mt-16 border-t border-line pt-6">
        <LinkList entries={siblings} pathOf={dimensionPath} />
        <LinkList entries={tags} pathOf={tagPath} />
      </SmallSection>
      <div className="mt-10 max-w-measure">
        <PageFeedback path={dimensionPath(slug)} title={name} source={overview?.path} />
      </div>
    </div>
  );
}

function Section({ section }: { readonly section: CategorySection }) {
  return (
    <section aria-labelledby={section.slug} className="mt-12">
      <h2 id={section.slug} className="mb-3 scroll-mt-6 text-h2 font-medium">
        {section.question}{' '}
        <span className="block font-sans text-label font-normal text-ink-soft sm:ms-1 sm:inline">{section.name}</span>
      </h2>
      <ArticleList entries={section.entries} without="question" />
    </section>
  );
}
