import type { Article } from '@/lib/content/join/model';
import { site } from '@/lib/site/site';
import { getArticleUrl } from '../article-markdown';

/** What a reference to an article names. */
export interface Citation {
  /** Identifies the article among others: its slug. */
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly site: string;
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  /** `YYYY-MM-DD`, only where the author gave it. */
  readonly published?: string;
  readonly updated?: string;
}

export function createCitation(article: Article): Citation {
  const { slug, title, published, updated } = article;
  return {
    id: slug,
    author: site.publisher.name,
    title: title.replace(/\s+/g, ' ').trim(),
    site: site.name,
    url: getArticleUrl(article),
    language: site.language,
    ...(published && { published }),
    ...(updated && { updated }),
  };
}

/** The year to cite: of the last change, or else of the first appearance. */
export function getYear({ published, updated }: Citation): string | undefined {
  return (updated ?? published)?.slice(0, 4);
}
