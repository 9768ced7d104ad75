import { Spoken } from '@/components/ui/spoken';
import type { HighlightedText } from '@/lib/search/query/snippet';
import type { ShownArticle } from '@/lib/search/query/worker';
import { articlePath, hrefTo } from '@/lib/site/paths';

/** A text in which what was searched for is marked. */
export function Highlighted({ text }: { readonly text: HighlightedText }) {
  return text.map(([piece, isMatch], index) =>
    isMatch ? (
      <mark key={index} className="bg-accent-soft text-inherit">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}

/** The same without marks. */
export function toPlain(text: HighlightedText): string {
  return text.map(([piece]) => piece).join('');
}

/** Articles by their titles alone. */
export function TitleLinks({ articles }: { readonly articles: readonly ShownArticle[] }) {
  return (
    <ul className="mt-2 border-b border-line">
      {articles.map(({ slug, title, domain, language }) => (
        <li key={slug} data-domain={domain} className="border-t border-line">
          <a href={hrefTo(articlePath(slug))} className="block py-3 font-medium no-underline hover:underline">
            <Spoken language={language}>{toPlain(title)}</Spoken>
          </a>
        </li>
      ))}
    </ul>
  );
}
