import { article } from '#words/article';
import type { ArticleView } from '@/lib/content/views/article';
import { ArticleText } from './article-text';

interface ShortAnswerProps {
  readonly view: ArticleView;
}

/** What most people came for: directly under the question, set larger, between two rules. */
export function ShortAnswer({ view }: ShortAnswerProps) {
  if (!view.answerHtml) return null;
  return (
    <section
      id="short-answer"
      aria-labelledby="short-answer-label"
      className="part-0 mt-8 scroll-mt-6 border-y border-accent py-6"
    >
      <h2 id="short-answer-label" className="font-sans text-label font-semibold text-accent">
        {article.shortAnswer}
      </h2>
      <ArticleText language={view.language} html={view.answerHtml} className="mt-2 text-lead" />
    </section>
  );
}
