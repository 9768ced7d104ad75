import { article as words } from '#words/article';
import { Spoken } from '@/components/ui/spoken';
import { ArticleNotes } from '@/components/library/notes/article-notes.client';
import { ArticleTools } from '@/components/library/article-tools';
import { ChangeNotice } from '@/components/library/change-notice.client';
import { ContinueBar } from '@/components/library/continue-bar.client';
import { MapPosition } from '@/components/map/map-position';
import { PageFeedback } from '@/components/layout/page-feedback';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { ArticleView } from '@/lib/content/views/article';
import { termNoteId } from '@/lib/content/views/article-terms';
import { articlePath, selfCheckPath } from '@/lib/site/paths';
import { ArticleColophon } from './article-colophon';
import { ArticleEnd } from './article-end';
import { ArticleHeader } from './article-header';
import { ArticleText } from './article-text';
import { NextQuestion } from './next-question';
import { SourceList } from './source-list';
import { TemplateList } from '@/components/templates/template-list';
import { listParts, TableOfContents } from './table-of-contents';

interface ArticlePageProps {
  readonly view: ArticleView;
  /** References to the article, in several forms. */
  readonly citations: readonly { readonly name: string; readonly text: string }[];
}

/**
 * One question with its answer; on a wide screen between two rails: the topic's questions at the left, the contents and
 * the notes at the right, at the same place on every article.
 *
 * Its columns depend on the room there is for the text in the size that the reader chose, not on the screen.
 */
export function ArticlePage({ view, citations }: ArticlePageProps) {
  const { slug, cell, formerSlugs, domain, bodyHtml, sources, hasNotes, topic, dimension, position } = view;
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
        <div className="article-main">
          <ArticleHeader view={view} />
          <ChangeNotice slug={slug} />
          <ShortAnswer view={view} />
          <FirstSteps view={view} />
        </div>
        <aside aria-label={words.aside} className="article-contents print:hidden">
          <TableOfContents parts={parts} />
        </aside>
        <div className="article-main">
          <ArticleText language={view.language} html={bodyHtml} className="reading mt-10" />
          <TermNotes view={view} />
          <TemplateList templates={view.templates} />
          <SourceList sources={sources} part={getPart('sources')} />
          <ArticleColophon view={view} />
          <PageFeedback path={articlePath(slug)} title={view.title} source={view.path} />
          <ArticleNotes slug={slug} />
          <NextQuestion view={view} part={getPart('related-questions')} />
          <ArticleEnd view={view} citations={citations} />
        </div>
        {topic && dimension && (
          <div className="article-topic mt-12 print:hidden">
            <MapPosition dimension={dimension} topic={topic} position={position} />
          </div>
        )}
      </article>
      <ContinueBar slug={slug} />
    </div>
  );
}

/** What most people came for: directly under the question, set larger, between two rules. */
function ShortAnswer({ view: { answerHtml, language } }: Pick<ArticlePageProps, 'view'>) {
  if (!answerHtml) return null;
  return (
    <section
      id="short-answer"
      aria-labelledby="short-answer-label"
      className="part-0 mt-8 scroll-mt-6 border-y border-accent py-6"
    >
      <h2 id="short-answer-label" className="font-sans text-label font-semibold text-accent">
        {words.shortAnswer}
      </h2>
      <ArticleText language={language} html={answerHtml} className="mt-2 text-lead" />
    </section>
  );
}

/** For those whom the short answer was enough: save it, check the team, go on. */
function FirstSteps({ view: { related, check } }: Pick<ArticlePageProps, 'view'>) {
  const [next] = related;
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-6 font-sans text-label print:hidden">
      <ArticleTools />
      {check && <StandaloneLink href={selfCheckPath(check.dimension)}>{words.check}</StandaloneLink>}
      {next && (
        <StandaloneLink href={articlePath(next.slug)} className="max-w-full">
          <span className="truncate">
            {words.next}: <Spoken language={next.language}>{next.title}</Spoken>
          </span>
        </StandaloneLink>
      )}
    </div>
  );
}

/**
 * What the terms in the text mean. The browser opens one next to its term, at the interest of a pointer, a finger or the
 * focus; where it cannot, the term is a link to the page of its tag, which opens with the same words.
 */
function TermNotes({ view: { terms } }: Pick<ArticlePageProps, 'view'>) {
  return terms.map(({ slug, label, definition }) => (
    <div key={slug} id={termNoteId(slug)} popover="hint" className="term-note">
      <p>
        <dfn>{label}</dfn> {definition}
      </p>
    </div>
  ));
}
