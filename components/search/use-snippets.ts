import { useEffect, useState } from 'react';
import type { ShownAnswer } from '@/lib/search/query/messages';
import type { HighlightedText } from '@/lib/search/query/snippet';
import { getSearchClient } from './search-client';

const NONE: ReadonlyMap<string, HighlightedText> = new Map();

/** By slug: where the text speaks of what was searched for. They come after the results, or not at all. */
export function useSnippets({ results, stems, isAnswered }: ShownAnswer): ReadonlyMap<string, HighlightedText> {
  const [found, setFound] = useState<{
    readonly key: string;
    readonly snippets: ReadonlyMap<string, HighlightedText>;
  }>();
  // Nothing is fetched for words that are still being typed: the reader has stopped when the same answer stays.
  const slugs = results.slice(isAnswered ? 1 : 0).map(({ slug }) => slug);
  const key = JSON.stringify([slugs, stems]);

  useEffect(() => {
    const [wanted, weights] = JSON.parse(key) as [string[], ShownAnswer['stems']];
    let isCurrent = true;
    const timer = setTimeout(() => {
      if (wanted.length === 0) return;
      getSearchClient()
        .ask('snippets', { slugs: wanted, stems: weights })
        .then((texts) => {
          const snippets = wanted.flatMap((slug, index) => (texts[index] ? [[slug, texts[index]] as const] : []));
          if (isCurrent) setFound({ key, snippets: new Map(snippets) });
        })
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);

  return found?.key === key ? found.snippets : NONE;
}

const PAUSE = 250;
