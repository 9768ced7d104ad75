import type { MarkedText } from '@/lib/search/mark';

/** A text in which what was searched for is marked. */
export function Marked({ text }: { readonly text: MarkedText }) {
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
export function toPlain(text: MarkedText): string {
  return text.map(([piece]) => piece).join('');
}
