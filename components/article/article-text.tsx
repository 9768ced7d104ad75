import { markLanguage } from '@/components/ui/mark-language';

interface ArticleTextProps {
  /** What the compiler has drawn; nothing in it can run. */
  readonly html: string;
  /** The text's own, where it is not the site's. */
  readonly language?: string | undefined;
  readonly className?: string;
}

/** A text of the collection as the page shows it. */
export function ArticleText({ html, language, className = '' }: ArticleTextProps) {
  return (
    <div
      {...markLanguage(language)}
      className={`article-text ${className}`}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
