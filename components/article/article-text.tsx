interface ArticleTextProps {
  /** What the compiler has drawn; nothing in it can run. */
  readonly html: string;
  readonly className?: string;
}

/** A text of the collection as the page shows it. */
export function ArticleText({ html, className = '' }: ArticleTextProps) {
  return <div className={`article-text ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
