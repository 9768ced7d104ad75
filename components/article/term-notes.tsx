import { type TermView, termNoteId } from '@/lib/content/views/article-terms';

/**
 * What the terms in the text mean. The browser opens one next to its term, at the interest of a pointer, a finger or the
 * focus; where it cannot, the term is a link to the page of its tag, which opens with the same words.
 */
export function TermNotes({ terms }: { readonly terms: readonly TermView[] }) {
  return terms.map(({ slug, label, definition }) => (
    <div key={slug} id={termNoteId(slug)} popover="hint" className="term-note">
      <p>
        <dfn>{label}</dfn> {definition}
      </p>
    </div>
  ));
}
