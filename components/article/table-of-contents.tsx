import type { HeadingEntry } from '@/lib/markdown/list-uses';
import type { ArticleView } from '@/lib/views/article';

/**
 * The parts of the page. Folded on a phone, where they stand before the text; open in the margin of a wide screen, where
 * they follow: the stylesheet lights the part that is being read and fills the line beside it.
 */
export function TableOfContents({ view }: { readonly view: ArticleView }) {
  const inText = view.headings.filter(({ depth }) => depth <= 3);
  if (inText.length === 0) return null;
  const entries = [
    ...(view.shortAnswer ? [{ id: 'short-answer', text: 'Short answer', depth: 2 }] : []),
    ...inText,
    ...(view.sources.length > 0 ? [{ id: 'sources', text: 'Sources', depth: 2 }] : []),
    ...(view.related.length > 0 ? [{ id: 'related-questions', text: 'Related questions', depth: 2 }] : []),
  ];
  return (
    <nav aria-label="Contents" className="font-sans text-label">
      <details className="mt-6 border-b border-line @4xl/page:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold">Contents</summary>
        <Entries headings={entries} className="mb-2" />
      </details>
      <div className="hidden @4xl/page:block">
        <p className="mb-2 text-ink-soft">Contents</p>
        <Entries headings={entries} className="contents-that-follow" />
      </div>
    </nav>
  );
}

interface EntriesProps {
  readonly headings: readonly HeadingEntry[];
  readonly className: string;
}

function Entries({ headings, className }: EntriesProps) {
  return (
    <ol className={className}>
      {headings.map(({ id, text, depth }) => (
        <li key={id} className={depth > 2 ? 'pl-4' : ''}>
          <a href={`#${id}`} className="flex min-h-11 items-center py-1 leading-snug no-underline hover:underline">
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}
