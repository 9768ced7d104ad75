import { useEffect, useMemo, useState } from 'react';
import { findQuotations } from '@/lib/library/saved/anchor/find-quotation';
import type { LibraryNote } from '@/lib/library/saved/model';
import { findArticle } from '../article-in-page';
import { readPageText, type PageText } from './page-text';

/** A note and where its words are in the page now. */
export interface AnchoredNote {
  readonly note: LibraryNote;
  readonly range?: Range;
  /** Whether the words were edited since. */
  readonly isChanged: boolean;
}

/** The name of the highlight in the stylesheet. */
const HIGHLIGHT = 'note';

/**
 * Finds the words of an article's notes in the page and lights them. The page itself is not touched.
 *
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function useAnchoredNotes(slug: string, all: readonly LibraryNote[]): readonly AnchoredNote[] {
  const page = usePageText(slug);
  const anchored = useMemo(() => {
    const own = all.filter((note) => note.slug === slug);
    return page ? anchorAll(page, own) : [];
  }, [all, page, slug]);

  useEffect(() => {
    const ranges = anchored.flatMap(({ range }) => range ?? []);
    if (ranges.length === 0 || !('highlights' in CSS)) return undefined;
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(HIGHLIGHT);
    };
  }, [anchored]);

  return anchored;
}

/** The page's text, once it is there. */
export function usePageText(slug: string): PageText | undefined {
  const [page, setPage] = useState<{ readonly slug: string; readonly text: PageText }>();
  useEffect(() => {
    const article = findArticle();
    if (article) queueMicrotask(() => setPage({ slug, text: readPageText(article) }));
  }, [slug]);
  return page?.slug === slug ? page.text : undefined;
}

function anchorAll(page: PageText, notes: readonly LibraryNote[]): AnchoredNote[] {
  const quotations = notes.flatMap(({ quotation }) => quotation ?? []);
  const found = findQuotations(page.text, quotations, () => performance.now());
  return notes.map((note) => {
    const place = note.quotation && found[quotations.indexOf(note.quotation)];
    const range = place && page.getRange(place.start, place.end);
    return { note, ...(range && { range }), isChanged: place !== undefined && place.errors > 0 };
  });
}
