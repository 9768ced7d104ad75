import { useEffect, useState } from 'react';
import type { ShownAnswer } from '@/lib/search/browser/messages';
import type { MarkedText } from '@/lib/search/mark';
import { getSearchClient } from './search-client';

const NONE: ReadonlyMap<string, MarkedText> = new Map();

/** By slug: where the text speaks of what was searched for. They come after the results, or not at all. */
export function usePassages({ results, stems }: ShownAnswer): ReadonlyMap<string, MarkedText> {
  const [found, setFound] = useState<{ readonly key: string; readonly passages: ReadonlyMap<string, MarkedText> }>();
  // Nothing is fetched for words that are still being typed: the reader has stopped when the same answer stays.
  const slugs = results.slice(1).map(({ slug }) => slug);
  const key = JSON.stringify([slugs, stems]);

  useEffect(() => {
    const [wanted, weights] = JSON.parse(key) as [string[], ShownAnswer['stems']];
    let isCurrent = true;
    const timer = setTimeout(() => {
      if (wanted.length === 0) return;
      getSearchClient()
        .ask('passages', { slugs: wanted, stems: weights })
        .then((texts) => {
          const passages = wanted.flatMap((slug, index) => (texts[index] ? [[slug, texts[index]] as const] : []));
          if (isCurrent) setFound({ key, passages: new Map(passages) });
        })
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);

  return found?.key === key ? found.passages : NONE;
}

const PAUSE = 250;
