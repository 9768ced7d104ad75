import { useCallback } from 'react';
import type { LibraryEntry } from '@/lib/library/saved/model';
import { findArticle } from './article-in-page';

/** What the page says of its article, asked when it is needed. */
export function useArticleFacts(slug: string): () => Pick<LibraryEntry, 'slug' | 'title' | 'cell' | 'domain'> {
  return useCallback(() => findArticle()?.facts ?? { slug, title: slug }, [slug]);
}
