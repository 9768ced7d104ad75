import { useCallback } from 'react';
import type { ShelfEntry } from '@/lib/library/saved/model';
import { findArticle } from './article-in-page';

/** What the page says of its article, asked when it is needed. */
export function useArticleFacts(slug: string): () => Pick<ShelfEntry, 'slug' | 'title' | 'cell' | 'domain'> {
  return useCallback(() => findArticle()?.facts ?? { slug, title: slug }, [slug]);
}
