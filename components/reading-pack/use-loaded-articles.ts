import { useEffect, useState } from 'react';
import { loadArticle, type LoadedArticle } from './load-article';

interface Loaded {
  /** In the order of the choice. */
  readonly articles: readonly LoadedArticle[];
  readonly failed: readonly string[];
  readonly isComplete: boolean;
}

const AT_ONCE = 6;

/** Fetches what was chosen, some at a time, and shows what is there already. */
export function useLoadedArticles(chosen: readonly string[]): Loaded {
  const [known, setKnown] = useState<ReadonlyMap<string, LoadedArticle | 'failed'>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const queue = [...chosen];
    async function work(): Promise<void> {
      for (let slug = queue.shift(); slug !== undefined && isCurrent; slug = queue.shift()) {
        const name = slug;
        const article = await loadArticle(name).catch(() => 'failed' as const);
        if (isCurrent) setKnown((before) => new Map(before).set(name, article));
      }
    }
    for (let worker = 0; worker < AT_ONCE; worker += 1) void work();
    return () => {
      isCurrent = false;
    };
  }, [chosen]);

  const failed = chosen.filter((slug) => known.get(slug) === 'failed');
  const articles = chosen.flatMap((slug) => {
    const article = known.get(slug);
    return article && article !== 'failed' ? [article] : [];
  });
  return { articles, failed, isComplete: articles.length + failed.length === chosen.length };
}
