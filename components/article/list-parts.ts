import { article } from '#words/article';
import type { ArticleView } from '@/lib/content/views/article';

/** A part of the article page, as the contents name it. */
export interface ArticlePart {
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
