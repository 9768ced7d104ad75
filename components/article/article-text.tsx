import { renderMarkdown } from '@/lib/content/compile/render-markdown';
import type { MarkdownFormat } from '@/lib/content/compile/parse-markdown';
import type { TextResolvers } from '@/lib/content/join/create-knowledge-base';
import { tagPath } from '@/lib/site/paths';
import type { TermView } from '@/lib/content/views/article-terms';
import { termNoteId } from './term-note-id';

interface ArticleTextProps {
  readonly markdown: string;
  readonly format: MarkdownFormat;
  readonly resolvers: TextResolvers;
  /** What the ids of footnotes begin with, where a page shows more than one text. */
  readonly noteIds?: string;
  /** Whether it is the article itself: its headings link to themselves, and its terms to what they mean. */
  readonly isMain?: boolean;
  readonly terms?: readonly TermView[];
  readonly className?: string;
}

/**
 * Markdown as the page shows it.
 *
 * It is set as HTML: the renderer writes it from a tree in which every text is a text, and in which nothing can run.
 */
export async function ArticleText({
  markdown,
  format,
  resolvers,
  noteIds,
  isMain,
  terms,
  className = '',
}: ArticleTextProps) {
  const html = await renderMarkdown(markdown, {
    ...resolvers,
    format,
    noteIds,
    isMain,
    terms: terms?.map(({ slug, label }) => ({ label, href: tagPath(slug), noteId: termNoteId(slug) })),
  });
  return <div className={`article-text ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
