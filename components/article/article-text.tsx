import { SiteLink } from '@/components/ui/site-link';
import { renderMarkdown } from '@/lib/markdown/render-markdown';
import type { MarkdownFormat } from '@/lib/markdown/parse-markdown';
import type { TextResolvers } from '@/lib/knowledge-base/create-knowledge-base';
import { tagPath } from '@/lib/paths';
import type { TermView } from '@/lib/views/article-terms';
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

/** Markdown as the page shows it. */
export async function ArticleText({
  markdown,
  format,
  resolvers,
  noteIds,
  isMain,
  terms,
  className = '',
}: ArticleTextProps) {
  const { content } = await renderMarkdown(markdown, {
    ...resolvers,
    format,
    noteIds,
    isMain,
    terms: terms?.map(({ slug, label }) => ({ label, href: tagPath(slug), noteId: termNoteId(slug) })),
    components: { a: SiteLink },
  });
  return <div className={`article-text ${className}`}>{content}</div>;
}
