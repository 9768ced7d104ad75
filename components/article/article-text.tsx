import { SiteLink } from '@/components/ui/site-link';
import { renderMarkdown } from '@/lib/markdown/render-markdown';
import type { MarkdownFormat } from '@/lib/markdown/parse-markdown';
import type { TextResolvers } from '@/lib/knowledge-base/create-knowledge-base';

interface ArticleTextProps {
  readonly markdown: string;
  readonly format: MarkdownFormat;
  readonly resolvers: TextResolvers;
  /** What the ids of footnotes begin with, where a page shows more than one text. */
  readonly noteIds?: string;
  readonly className?: string;
}

/** Markdown as the page shows it. */
export async function ArticleText({ markdown, format, resolvers, noteIds, className = '' }: ArticleTextProps) {
  const { content } = await renderMarkdown(markdown, { ...resolvers, format, noteIds, components: { a: SiteLink } });
  return <div className={`article-text ${className}`}>{content}</div>;
}
