import { ArticleNotes } from '@/components/library/notes/article-notes.client';
import { ArticleTools } from '@/components/library/article-tools.client';
import { ChangeNotice } from '@/components/library/change-notice.client';
import { ContinueBar } from '@/components/library/continue-bar.client';
import { MapPosition } from '@/components/map/map-position';
import type { TextResolvers } from '@/lib/content/join/create-knowledge-base';
import type { ArticleView } from '@/lib/content/views/article';
import { ArticleColophon } from './article-colophon';
import { ArticleEnd } from './article-end';
import { ArticleHeader } from './article-header';
import { ArticleText } from './article-text';
import { listParts } from './list-parts';
import { RelatedQuestions } from './related-questions';
import { ShortAnswer } from './short-answer';
import { SourceList } from './source-list';
import { TermNotes } from './term-notes';
import { TableOfContents } from './table-of-contents';

interface ArticlePageProps {
  readonly view: ArticleView;
  readonly resolvers: TextResolvers;
  /** References to the article, in several forms. */
  readonly citations: readonly { readonly name: string; readonly text: string }[];
}

/**
 * One question with its answer; on a wide screen the margin holds the contents, the place on the map, and the notes.
 *
 * Its columns depend on the room there is for the text in the size that the reader chose, not on the screen.
 */
export function ArticlePage({ view, resolvers, citations }: ArticlePageProps) {
  const { slug, cell, formerSlugs, domain, format, body, sources, related, hasNotes, terms } = view;
  const parts = listParts(view);
  const getPart = (id: string) => parts.find((part) => part.id === id)?.number;
  return (
    <div className="@container/page">
      <article
        data-slug={slug}
        data-domain={domain}
        data-cell={cell}
        data-formerly={formerSlugs.join(' ') || undefined}
        data-notes={hasNotes || undefined}
        className="article pt-4 sm:pt-6"
      >
        <div className="@4xl/page:col-start-1">
          <ArticleHeader view={view} />
          <ChangeNotice slug={slug} />
          <ShortAnswer view={view} resolvers={resolvers} />
          <ArticleTools slug={slug} />
        </div>
        <aside
          aria-label="About this page"
          className="@4xl/page:col-start-2 @4xl/page:row-span-2 @4xl/page:row-start-1 @4xl/page:pt-3 print:hidden"
        >
          <div className="@4xl/page:sticky @4xl/page:top-6">
            <TableOfContents parts={parts} />
            <Place view={view} label="On the map" className="mt-8 hidden @4xl/page:block" />
          </div>
        </aside>
        <div className="@4xl/page:col-start-1">
          <ArticleText
            markdown={body}
            format={format}
            resolvers={resolvers}
            isMain
            terms={terms}
            className="reading mt-10"
          />
          <TermNotes terms={terms} />
          <SourceList sources={sources} part={getPart('sources')} />
          <ArticleColophon view={view} />
          <ArticleNotes slug={slug} />
          <RelatedQuestions related={related} part={getPart('related-questions')} />
          <ArticleEnd view={view} citations={citations} />
          <Place view={view} label="Around it on the map" className="mt-12 @4xl/page:hidden print:hidden" />
        </div>
      </article>
      <ContinueBar slug={slug} />
    </div>
  );
}

interface PlaceProps {
  readonly view: ArticleView;
  readonly label: string;
  readonly className: string;
}

function Place({ view, label, className }: PlaceProps) {
  const { position, dimension } = view;
  if (!position || !dimension) return null;
  return (
    <div className={className}>
      <MapPosition position={position} dimension={dimension.name} label={label} />
    </div>
  );
}
