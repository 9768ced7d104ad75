import { MapPosition } from '@/components/map/map-position';
import type { TextResolvers } from '@/lib/knowledge-base/create-knowledge-base';
import type { ArticleView } from '@/lib/views/article';
import { ArticleEnd } from './article-end';
import { ArticleHeader } from './article-header';
import { ArticleText } from './article-text';
import { RelatedQuestions } from './related-questions';
import { SourceList } from './source-list';
import { TableOfContents } from './table-of-contents';

interface ArticlePageProps {
  readonly view: ArticleView;
  readonly resolvers: TextResolvers;
  /** References to the article, in several forms. */
  readonly citations: readonly { readonly name: string; readonly text: string }[];
}

/** One question with its answer; on a wide screen the margin holds the contents and the place on the map. */
export function ArticlePage({ view, resolvers, citations }: ArticlePageProps) {
  return (
    <article
      data-domain={view.domain}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-16 pt-4 sm:pt-6 lg:grid-cols-[minmax(0,41rem)_minmax(13rem,1fr)] xl:gap-x-24"
    >
      <div className="lg:col-start-1">
        <ArticleHeader view={view} />
        {view.shortAnswer && (
          <section
            id="short-answer"
            aria-labelledby="short-answer-label"
            className="mt-8 scroll-mt-6 border-y border-accent py-6"
          >
            <h2 id="short-answer-label" className="font-sans text-label font-semibold text-accent">
              Short answer
            </h2>
            <ArticleText
              markdown={view.shortAnswer.markdown}
              format={view.format}
              resolvers={resolvers}
              className="mt-2 text-lead"
            />
          </section>
        )}
      </div>
      <aside aria-label="About this page" className="lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:pt-3 print:hidden">
        <div className="lg:sticky lg:top-8">
          <TableOfContents headings={view.headings} />
          {view.position && view.dimension && (
            <div className="mt-10 hidden lg:block">
              <MapPosition position={view.position} dimension={view.dimension.name} />
            </div>
          )}
        </div>
      </aside>
      <div className="lg:col-start-1">
        <ArticleText markdown={view.body} format={view.format} resolvers={resolvers} className="mt-10" />
        <SourceList sources={view.sources} />
        <RelatedQuestions related={view.related} />
        <ArticleEnd view={view} citations={citations} />
        {view.position && view.dimension && (
          <div className="mt-12 lg:hidden print:hidden">
            <MapPosition position={view.position} dimension={view.dimension.name} />
          </div>
        )}
      </div>
    </article>
  );
}
