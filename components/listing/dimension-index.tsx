import { PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { pages } from '#words/frame';
import { lists } from '#words/lists';
import { ArticleText } from '@/components/article/article-text';
import { PageFeedback } from '@/components/layout/page-feedback';
import { Drawing } from '@/components/ui/drawing';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { DomainSection } from '@/lib/content/views/dimension';
import { articlePath, dimensionPath, paths } from '@/lib/site/paths';
import { QuestionViews } from './question-views';
import { Spoken } from '@/components/ui/spoken';

/** Every question by topic: the dimensions by domain, each with its questions, each domain with what it is about. */
export function DimensionIndex({ sections }: { readonly sections: readonly DomainSection[] }) {
  return (
    <>
      <PageHeading title={pages.topics} language={PAGE_LANGUAGE}>
        <p>{lists.topicsSummary}</p>
      </PageHeading>
      <QuestionViews current={paths.dimensions} hasTopics />
      {sections.map(({ slug, name, number, overview, dimensions }) => (
        <section key={number} aria-labelledby={slug || 'other'} data-domain={number} className="mt-14">
          <h2
            id={slug || 'other'}
            className="scroll-mt-6 border-t-2 border-accent pt-4 text-h2 font-medium tracking-[-0.008em]"
          >
            {name}
          </h2>
          <div className="mt-2 gap-x-16 md:columns-2">
            {dimensions.map((dimension) => (
              <Topic key={dimension.slug} dimension={dimension} />
            ))}
          </div>
          {overview && (
            <details className="mt-4">
              <summary className="flex min-h-11 w-fit cursor-pointer items-center font-sans text-label underline decoration-accent underline-offset-[0.18em]">
                {lists.about(name)}
              </summary>
              <ArticleText html={overview.html} className="mt-2 max-w-measure" />
            </details>
          )}
        </section>
      ))}
      <div className="mt-12 max-w-measure">
        <PageFeedback path={paths.dimensions} title={pages.topics} />
      </div>
    </>
  );
}

function Topic({ dimension }: { readonly dimension: DomainSection['dimensions'][number] }) {
  const { slug, name, summary, drawing, questions } = dimension;
  return (
    <section aria-labelledby={`topic-${slug}`} className="mb-8 break-inside-avoid">
      <h3 id={`topic-${slug}`} className="flex items-center gap-3">
        <Drawing of={drawing} className="size-9" />
        <StandaloneLink
          href={dimensionPath(slug)}
          className="text-h3 font-medium [overflow-wrap:anywhere] no-underline hover:underline"
        >
          {name}
        </StandaloneLink>
      </h3>
      {summary && <p className="text-note text-ink-soft measure">{summary}</p>}
      <ul className="mt-1">
        {questions.map((question) => (
          <li key={question.slug}>
            <SiteLink
              href={articlePath(question.slug)}
              className="flex min-h-11 items-center py-1 text-note leading-snug pointer-fine:min-h-[1.875rem]"
            >
              <Spoken language={question.language}>{question.title}</Spoken>
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
