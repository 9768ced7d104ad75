import { useEffect, useMemo, useState } from 'react';
import { findQuotations } from '@/lib/library/saved/anchor/find-quotation';
import type { LibraryNote } from '@/lib/library/saved/model';
import { findArticle } from '../article-in-page';

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

/** The words of an article as they are in the page, as one string and as places in it. */
export interface PageText {
  readonly text: string;
  readonly getRange: (start: number, end: number) => Range | undefined;
  /** Where in the text a selection lies; `undefined` where it holds no words of the text. */
  readonly locate: (range: Range) => { readonly start: number; readonly end: number } | undefined;
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

const BLOCKS = 'p,li,h2,h3,h4,h5,h6,td,th,caption,pre,dt,dd,figcaption,text,div';

/** Reads the words of an article: the short answer and the text, a line for each block. */
function readPageText(article: HTMLElement): PageText {
  const pieces: Piece[] = [];
  let text = '';
  let block: Element | null = null;
  for (const node of listTextNodes(article)) {
    const own = node.parentElement?.closest(BLOCKS) ?? null;
    if (own !== block && text !== '') text += '\n';
    block = own;
    pieces.push({ node, start: text.length });
    text += node.data;
  }

  function getRange(start: number, end: number): Range | undefined {
    const first = pieces.findLast((piece) => piece.start <= start);
    const last = pieces.findLast((piece) => piece.start < end);
    if (!first || !last || start >= end) return undefined;
    const range = document.createRange();
    range.setStart(first.node, Math.min(start - first.start, first.node.length));
    range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    return range;
  }

  function locate(range: Range): { start: number; end: number } | undefined {
    const inside = pieces.filter(({ node }) => range.intersectsNode(node));
    const [first] = inside;
    const last = inside.at(-1);
    if (!first || !last) return undefined;
    const from = first.start + (range.startContainer === first.node ? range.startOffset : 0);
    const to = last.start + (range.endContainer === last.node ? range.endOffset : last.node.length);
    const words = text.slice(from, to);
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    return start < end ? { start, end } : undefined;
  }

  return { text, getRange, locate };
}

function listTextNodes(article: HTMLElement): Text[] {
  const nodes: Text[] = [];
  for (const root of article.querySelectorAll('.article-text')) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.data.trim() !== '') nodes.push(node);
    }
  }
  return nodes;
}
