import { counts } from '#words/base';
import { filters } from '#words/lists';
import { useEffect, useLayoutEffect, useState } from 'react';
import { ArticleList } from '@/components/listing/article-list';
import { DIFFICULTY_ORDER, type FacetFile } from '@/lib/search/format/manifest';
import type { ChosenPart, RelaxedFilter } from '@/lib/search/query/filter-articles';
import type { ArticleSummary } from '@/lib/content/views/article-summary';
import type { FilterView } from '@/lib/content/views/filters';
import { getSearchClient } from '@/components/search/search-client';
import { describePart } from './chosen-filters';

interface FilteredListProps {
  readonly view: FilterView;
  /** The articles that are left; `undefined` as long as that is not known. */
  readonly numbers: readonly number[] | undefined;
  readonly relaxed: readonly RelaxedFilter[];
  readonly onRelax: (parts: readonly ChosenPart[]) => void;
}

const AT_ONCE = 50;

/** What the filters leave, or which of them to take back where they leave nothing. */
export function FilteredList({ view, numbers, relaxed, onRelax }: FilteredListProps) {
  const [most, setMost] = useState(AT_ONCE);
  const entries = useEntries(numbers?.slice(0, most), view.hasDrawings);
  useLayoutEffect(() => {
    if (entries) delete document.documentElement.dataset.query;
  }, [entries]);
  // As high as the window, so that what is below does not come and go.
  if (!numbers || !entries) return <div className="min-h-screen" />;
  if (numbers.length === 0) {
    return (
      <div className="min-h-screen max-w-measure border-t border-line pt-6">
        <p>{filters.none}</p>
        {relaxed.length > 0 && (
          <ul className="mt-3 font-sans text-note">
            {relaxed.map(({ parts, count }) => (
              <li key={parts.map(({ facet, value }) => `${facet} ${value}`).join()}>
                <button
                  type="button"
                  onClick={() => onRelax(parts)}
                  className="min-h-11 cursor-pointer text-start underline"
                >
                  {filters.relax(
                    parts.map((part) => describePart(view, part)),
                    count,
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  }
  return (
    <div className="min-h-screen">
      <ArticleList entries={entries} />
      {numbers.length > most && (
        <button
          type="button"
          onClick={() => setMost(most + AT_ONCE)}
          className="mt-6 min-h-11 cursor-pointer font-sans text-note underline"
        >
          {counts.more(Math.min(AT_ONCE, numbers.length - most))}
        </button>
      )}
    </div>
  );
}

/** Fetches what a list shows of its articles; what was shown stays until the next is there. */
function useEntries(
  numbers: readonly number[] | undefined,
  hasDrawings: boolean,
): readonly ArticleSummary[] | undefined {
  const [entries, setEntries] = useState<readonly ArticleSummary[]>();
  const key = numbers?.join(' ');
  useEffect(() => {
    if (key === undefined) return undefined;
    let isCurrent = true;
    const wanted = key === '' ? [] : key.split(' ').map(Number);
    const client = getSearchClient();
    Promise.all([client.ask('articles', { numbers: wanted }), client.ask('facets', null)])
      .then(([articles, facets]) => {
        if (isCurrent)
          setEntries(articles.map((article, index) => summarize(article, facets, wanted[index]!, hasDrawings)));
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [key, hasDrawings]);
  return entries;
}

function summarize(
  article: Omit<ArticleSummary, 'minutes'>,
  { facts, dimensions, categories }: FacetFile,
  number: number,
  hasDrawings: boolean,
): ArticleSummary {
  const [dimension, category, difficulty, minutes] = facts[number]!;
  return {
    ...article,
    minutes,
    ...(hasDrawings && dimensions[dimension] && { drawing: dimensions[dimension][0] }),
    ...(categories[category] && { question: categories[category][1] }),
    ...(DIFFICULTY_ORDER[difficulty] && { difficulty: DIFFICULTY_ORDER[difficulty] }),
  };
}
