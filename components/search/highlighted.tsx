import type { HighlightedText } from '@/lib/search/query/snippet';

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
