import { article } from '#words/article';
import { Spoken } from '@/components/ui/spoken';
import type { ArticleView } from '@/lib/content/views/article';

/** A part of the article page, as the contents name it. */
interface ArticlePart {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
  /** The stylesheet lights the entry whose part of this number is being read; only parts of the first rank have one. */
  readonly number?: number;
  /** Of a heading in the text, where it is not the site's. */
  readonly language?: string;
}

/** The parts of the page in their order: 0 is the short answer, the text's own begin with 1. */
export function listParts({ shortAnswer, headings, sources, related, language }: ArticleView): ArticlePart[] {
  let number = 0;
  const inText = headings
    .filter(({ depth }) => depth <= 3)
    .map((heading) => ({
      ...heading,
      ...(language && { language }),
      ...(heading.depth === 2 && { number: ++number }),
    }));
  return [
    ...(shortAnswer ? [{ id: 'short-answer', text: article.shortAnswer, depth: 2, number: 0 }] : []),
    ...inText,
    ...(sources.length > 0 ? [{ id: 'sources', text: article.sources, depth: 2, number: ++number }] : []),
    ...(related.length > 0 ? [{ id: 'related-questions', text: article.nextEntry, depth: 2, number: ++number }] : []),
  ];
}

/**
 * The parts of the page. Folded on a phone, where they are before the text; open in the margin of a wide screen, where
 * they follow: the stylesheet lights the part that is being read and fills the line next to it.
 */
export function TableOfContents({ parts }: { readonly parts: readonly ArticlePart[] }) {
  if (parts.length < 2) return null;
  return (
    <nav aria-label={article.contents} className="font-sans text-label">
      <details className="mt-6 border-b border-line @rails/page:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold before:me-2 before:content-['+'] in-open:before:content-['–']">
          {article.contents}
        </summary>
        <Entries parts={parts} className="mb-2" />
      </details>
      <div className="hidden @rails/page:block">
        <p className="mb-2 text-ink-soft">{article.contents}</p>
        <Entries parts={parts} className="contents-that-follow" />
      </div>
    </nav>
  );
}

interface EntriesProps {
  readonly parts: readonly ArticlePart[];
  readonly className: string;
}

function Entries({ parts, className }: EntriesProps) {
  return (
    <ol className={className}>
      {parts.map(({ id, text, depth, number, language }) => (
        <li key={id} className={depth > 2 ? 'ps-4' : ''}>
          <a
            href={`#${id}`}
            className={`flex min-h-11 items-center py-1 leading-snug no-underline hover:underline pointer-fine:min-h-[1.875rem] ${number === undefined ? '' : `at-${number}`}`}
          >
            <Spoken language={language}>{text}</Spoken>
          </a>
        </li>
      ))}
    </ol>
  );
}
